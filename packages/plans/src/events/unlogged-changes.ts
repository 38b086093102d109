import { hasIssues, type Result } from "@medvirk/core";
import { compareContent, type ContentChange } from "../diff/compare-content.ts";
import type { Plan } from "../plan.ts";
import { closeDraft } from "./plan-draft.ts";
import { replayLog } from "./replay-log.ts";

/** Where a plan says something else than its log leads to. */
export type UnloggedChange = Pick<ContentChange, "kind" | "part" | "item" | "fields">;

/**
 * Finds what was changed in a plan beside its log, so that nobody can see who did it and when.
 *
 * @param plan - a plan; one without a log has nothing to differ from
 * @returns what differs, thing by thing; empty where the log accounts for everything; or what
 *   breaks the log itself, as in `foldEvents`
 * @example
 * ```ts
 * import { unloggedChanges } from "@medvirk/plans";
 *
 * unloggedChanges({ schemaVersion: "1.0", id: "plan-1", status: "draft" }); // => { ok: true, value: [] }
 * ```
 */
export function unloggedChanges(plan: Plan): Result<readonly UnloggedChange[]> {
  const { events, ...content } = plan;
  if (events === undefined) return { ok: true, value: [] };
  const { draft, issues } = replayLog(events);
  if (hasIssues(issues)) return { ok: false, issues };
  const changes = compareContent(closeDraft(draft), content);
  return {
    ok: true,
    value: changes.map(({ kind, part, item, fields }) => ({
      kind,
      part,
      ...(item === undefined ? {} : { item }),
      fields,
    })),
  };
}
