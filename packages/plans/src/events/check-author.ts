import { notAParty } from "../issues.ts";
import { findItem, type PlanDraft } from "./plan-draft.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** Who acted, who entered it, and when. */
interface Act {
  readonly by: string;
  readonly writtenBy?: string | undefined;
  readonly at: string;
}

/**
 * Checks that whoever acted, and whoever wrote it down, is a party of the plan on that day in UTC.
 *
 * @internal
 */
export function checkAuthor(draft: PlanDraft, act: Act): Refusal | undefined {
  if (!isParty(draft, act.by, act.at)) return refuse(notAParty, ["by"]);
  if (act.writtenBy !== undefined && !isParty(draft, act.writtenBy, act.at)) {
    return refuse(notAParty, ["writtenBy"]);
  }
  return undefined;
}

function isParty(draft: PlanDraft, id: string, at: string): boolean {
  if (draft.erased.has(id)) return true;
  const party = findItem(draft, "parties", id);
  return party !== undefined && (party.until === undefined || at.slice(0, 10) <= party.until);
}
