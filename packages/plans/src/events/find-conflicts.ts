import type { PlanEvent } from "../plan.ts";

/** A thing, or a field about the whole plan, that was changed on both sides. */
export interface EditConflict {
  /** Id of the thing, or name of the field. */
  readonly target: string;
  /** The events about it that only the first log has. */
  readonly ours: readonly PlanEvent[];
  /** The events about it that only the second log has. */
  readonly theirs: readonly PlanEvent[];
}

/**
 * Finds what two sides changed without knowing of each other.
 *
 * A confirmation of changes that are in conflict is set apart with them: the person has not gone
 * through what comes of it.
 *
 * @internal
 */
export function findConflicts(
  ours: readonly PlanEvent[],
  theirs: readonly PlanEvent[],
): readonly EditConflict[] {
  const [first, second] = [byTarget(ours), byTarget(theirs)];
  const [seenByUs, seenByThem] = [confirmations(ours), confirmations(theirs)];
  return [...first].flatMap(([target, events]) => {
    const others = second.get(target);
    if (others === undefined) return [];
    return [
      {
        target,
        ours: [...events, ...confirmedIn(events, seenByUs)],
        theirs: [...others, ...confirmedIn(others, seenByThem)],
      },
    ];
  });
}

/** What an event changes; confirming changes nothing that two could change side by side. */
function targetOf(event: PlanEvent): string | undefined {
  switch (event.type) {
    case "added":
    case "changed":
      return event.entry.item.id;
    case "removed":
      return event.item;
    case "set":
      return event.entry.field;
    case "status-changed":
      return "status";
    case "started":
      return "started";
    case "confirmed":
    case "redacted":
      return undefined;
  }
}

function byTarget(events: readonly PlanEvent[]): ReadonlyMap<string, readonly PlanEvent[]> {
  const targets = new Map<string, PlanEvent[]>();
  for (const event of events) {
    const target = targetOf(event);
    if (target !== undefined) push(targets, target, event);
  }
  return targets;
}

/** The confirmations by the id of each event that they are about. */
function confirmations(log: readonly PlanEvent[]): ReadonlyMap<string, readonly PlanEvent[]> {
  const found = new Map<string, PlanEvent[]>();
  for (const event of log) {
    if (event.type !== "confirmed") continue;
    for (const id of event.events) push(found, id, event);
  }
  return found;
}

function confirmedIn(
  changes: readonly PlanEvent[],
  found: ReadonlyMap<string, readonly PlanEvent[]>,
): readonly PlanEvent[] {
  return [...new Set(changes.flatMap(({ id }) => found.get(id) ?? []))];
}

function push(lists: Map<string, PlanEvent[]>, key: string, event: PlanEvent): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [event]);
  else list.push(event);
}
