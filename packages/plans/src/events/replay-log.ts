import { createIssue, type Issue } from "@medvirk/core";
import { logNotStarted } from "../issues.ts";
import type { PlanEvent } from "../plan.ts";
import { applyToDraft } from "./apply-to-draft.ts";
import { checkAuthor } from "./check-author.ts";
import { openDraft, type PlanDraft } from "./plan-draft.ts";
import type { Refusal } from "./refusal.ts";

/** What a log leads to, and what in it is refused. */
export interface Replay {
  /** Empty where the log doesn't begin with `started`. */
  readonly draft: PlanDraft;
  readonly issues: readonly Issue[];
}

/**
 * Goes through a log from its beginning. An event that is refused is left out, and said.
 *
 * @param events - the log
 * @returns the draft that it leads to, and the issues, each under `events` and its index
 * @internal
 */
export function replayLog(events: readonly PlanEvent[]): Replay {
  const [first] = events;
  if (first?.type !== "started") {
    const draft = openDraft({ schemaVersion: "1.0", id: "none", status: "draft" });
    return { draft, issues: [createIssue(logNotStarted, ["events", 0, "type"])] };
  }
  const draft = openDraft(first.content);
  for (const { item } of first.redactions ?? []) draft.erased.add(item);
  draft.events.set(first.id, 0);
  draft.latest = first.at;
  const issues: Issue[] = [];
  const note = (refusal: Refusal | undefined, index: number): void => {
    if (refusal === undefined) return;
    const { definition, path, params } = refusal;
    issues.push(createIssue(definition, ["events", index, ...path], params));
  };
  note(checkAuthor(draft, first), 0);
  for (const [index, event] of events.entries()) {
    if (index > 0) note(applyToDraft(draft, event), index);
  }
  return { draft, issues };
}
