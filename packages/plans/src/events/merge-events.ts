import { createIssue, hasIssues, type Issue, type Result } from "@medvirk/core";
import { eventDiffers } from "../issues.ts";
import type { PlanEvent } from "../plan.ts";
import { findConflicts, type EditConflict } from "./find-conflicts.ts";
import { interleaveLogs } from "./interleave-logs.ts";
import { isSame } from "./is-same.ts";

/** Two logs brought together. */
export interface MergedEvents {
  /** What both have, and what either has without conflict, in order. */
  readonly events: readonly PlanEvent[];
  /** What somebody must choose between; none of it is in `events`, and none is lost. */
  readonly conflicts: readonly EditConflict[];
}

/**
 * Brings together two logs of the same plan that were written side by side.
 *
 * Events about different things merge by their moments. Where both sides changed the same thing
 * neither wins: both are given back as a conflict.
 *
 * @param ours - a log
 * @param theirs - another log of the same plan
 * @returns the merged log and the conflicts, the same whichever log is first; or
 *   `plans.event-differs` where an id stands for two events. An event erased on one side is erased
 *   in the merged log
 * @example
 * ```ts
 * import { mergeEvents } from "@medvirk/plans";
 *
 * const set = (id: string, value: string) => ({
 *   type: "set", id, at: "2026-02-02T09:05:00.000Z", by: "user", entry: { field: "title", value },
 * } as const);
 * const merged = mergeEvents([set("event-2", "Min plan")], [set("event-3", "Planen")]);
 * merged.ok && merged.value.conflicts.map((conflict) => conflict.target); // => ["title"]
 * ```
 */
export function mergeEvents(
  ours: readonly PlanEvent[],
  theirs: readonly PlanEvent[],
): Result<MergedEvents> {
  const [first, second] = [byId(ours), byId(theirs)];
  const differing = ours.flatMap((event, index): readonly Issue[] => {
    const other = second.get(event.id);
    const isOne = other === undefined || isErased(event, other) || isSame(event, other);
    return isOne ? [] : [createIssue(eventDiffers, ["events", index])];
  });
  if (hasIssues(differing)) return { ok: false, issues: differing };
  const oursOnly = ours.filter(({ id }) => !second.has(id));
  const theirsOnly = theirs.filter(({ id }) => !first.has(id));
  const conflicts = findConflicts(oursOnly, theirsOnly);
  const apart = new Set(
    conflicts.flatMap((conflict) => [...conflict.ours, ...conflict.theirs].map(({ id }) => id)),
  );
  const events = interleaveLogs(
    ours.filter(({ id }) => !apart.has(id)).map((event) => erasedOf(event, second)),
    theirs.filter(({ id }) => !apart.has(id)).map((event) => erasedOf(event, first)),
  );
  return { ok: true, value: { events, conflicts } };
}

function byId(events: readonly PlanEvent[]): ReadonlyMap<string, PlanEvent> {
  return new Map(events.map((event) => [event.id, event]));
}

/** Whether one of two events under the same id is what is left of an erased one. */
function isErased(one: PlanEvent, other: PlanEvent): boolean {
  return one.type === "redacted" || other.type === "redacted" || areStarts(one, other);
}

/** The beginning of the log may have been erased in on one side. */
function areStarts(one: PlanEvent, other: PlanEvent): boolean {
  if (one.type !== "started" || other.type !== "started") return false;
  return one.redactions?.length !== other.redactions?.length;
}

function erasedOf(event: PlanEvent, others: ReadonlyMap<string, PlanEvent>): PlanEvent {
  const other = others.get(event.id);
  if (other?.type === "redacted") return other;
  if (other?.type !== "started" || event.type !== "started") return event;
  return (other.redactions?.length ?? 0) > (event.redactions?.length ?? 0) ? other : event;
}
