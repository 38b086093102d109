import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { auditTooLarge, contradictoryCells, notProtected } from "../../issues-counts.ts";
import { auditChoice, type AuditOutcome } from "./audit/audit-choice.ts";
import type { CellInterval } from "./audit/cell-intervals.ts";
import type { DisclosureProfile } from "./disclosure-profile.ts";
import type { CellStatuses } from "./primary/cell-statuses.ts";
import { chooseFewestHidden } from "./secondary/choose-fewest-hidden.ts";
import { chooseShown } from "./secondary/choose-shown.ts";
import { publicationOrders } from "./secondary/publication-orders.ts";
import type { Secret } from "./secondary/protected-vectors.ts";
import { membersOf, type CellSystem } from "./system/cell-system.ts";

/** Which cells are hidden, and what a reader can compute of them. */
export interface HiddenCells {
  readonly hidden: Uint8Array;
  /** Absent where the audit was left out. */
  readonly intervals: readonly CellInterval[] | undefined;
}

/** What must be hidden, and how the table is published. */
export interface HidingManner extends CellStatuses {
  readonly profile: DisclosureProfile;
  /** Cells that are hidden already, beside the primary ones. */
  readonly alsoHidden: readonly number[];
  readonly withAudit: boolean;
}

/** After this many rounds the table is given up: each round protects what the last audit found. */
const MOST_ROUNDS = 200;
/**
 * Hides primary cells and as many others as it takes that none can be computed.
 *
 * Elimination sees what sums give away exactly. The audit also sees what follows from no count
 * being negative: several ones that add up to a known sum, zeros that would protect each other.
 * Each such finding is a sum of hidden cells that the reader knows; it becomes a secret of its own,
 * and elimination runs again.
 *
 * @param system - the cells
 * @param manner - what must be hidden and what shown
 * @returns the choice; or `anonymize.contradictory-cells`, `anonymize.audit-too-large`,
 *   `anonymize.not-protected`
 * @internal
 */
export function hideCells(system: CellSystem, manner: HidingManner): Result<HiddenCells> {
  const { primary, alsoHidden, forced, profile } = manner;
  const fixed = new Uint8Array(system.places.length);
  for (const { cell } of primary) fixed[cell] = 1;
  for (const cell of alsoHidden) fixed[cell] = 1;
  const zerosShown = profile.zeros === "shown";
  const orders = publicationOrders(system, { hidden: fixed, forced, zerosShown });
  const secrets = primary.map(({ cell }) => secretOf(system, cell));
  const best = chooseFewestHidden(system, secrets, orders);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const shown = best && (round === 0 ? best.shown : chooseShown(system, secrets, best.order));
    if (shown === undefined) return fail(createIssue(contradictoryCells, ["cells"]));
    if (!manner.withAudit) return succeed({ hidden: inverted(shown), intervals: undefined });
    const outcome: AuditOutcome = auditChoice(system, shown, manner);
    if (outcome.state === "not-run") return fail(createIssue(auditTooLarge));
    if (outcome.state === "passed") {
      return succeed({ hidden: inverted(shown), intervals: outcome.intervals });
    }
    secrets.push(...outcome.secrets);
  }
  return fail(createIssue(notProtected));
}

function secretOf(system: CellSystem, cell: number): Secret {
  return { terms: [...membersOf(system, cell)].map((inner) => [inner, 1] as const) };
}

function inverted(shown: Uint8Array): Uint8Array {
  return shown.map((is) => 1 - is);
}
