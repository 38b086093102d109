import type { PlanEvent } from "../plan.ts";

/**
 * Puts two logs into one: what both have once, what one has between its neighbours, by moment.
 * Each log's own order holds, and the order of the two makes no difference.
 *
 * @internal
 */
export function interleaveLogs(
  ours: readonly PlanEvent[],
  theirs: readonly PlanEvent[],
): readonly PlanEvent[] {
  const [inOurs, inTheirs] = [idsOf(ours), idsOf(theirs)];
  const merged: PlanEvent[] = [];
  const done = new Set<string>();
  let [left, right] = [0, 0];
  for (;;) {
    while (isDone(ours[left], done)) left += 1;
    while (isDone(theirs[right], done)) right += 1;
    const next = nextOf(ours[left], theirs[right], inOurs, inTheirs);
    if (next === undefined) return merged;
    merged.push(next);
    done.add(next.id);
  }
}

/** Of the two logs' next events the one that nothing else must come before. */
function nextOf(
  one: PlanEvent | undefined,
  other: PlanEvent | undefined,
  inOurs: ReadonlySet<string>,
  inTheirs: ReadonlySet<string>,
): PlanEvent | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [isOneShared, isOtherShared] = [inTheirs.has(one.id), inOurs.has(other.id)];
  // What both have waits until each log has come to it.
  if (isOneShared !== isOtherShared) return isOneShared ? other : one;
  return momentOf(one) <= momentOf(other) ? one : other;
}

/** What is left of an erased event has no moment of its own, and is let by first. */
function momentOf(event: PlanEvent): string {
  return event.type === "redacted" ? ` ${event.id}` : `${event.at} ${event.id}`;
}

function isDone(event: PlanEvent | undefined, done: ReadonlySet<string>): boolean {
  return event !== undefined && done.has(event.id);
}

function idsOf(events: readonly PlanEvent[]): ReadonlySet<string> {
  return new Set(events.map(({ id }) => id));
}
