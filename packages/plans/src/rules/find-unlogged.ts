import type { RuleHit } from "../lint/rule.ts";
import type { Plan, PlanEvent } from "../plan.ts";

/** What is agreed on and acted on: the lists whose things must stand in the log as in the plan. */
const lists = ["wishes", "goals", "actions"] as const;

/**
 * Finds wishes, goals and actions that stand in the plan otherwise than in its log.
 *
 * @internal
 */
export function findUnlogged(plan: Plan): readonly RuleHit[] {
  const { events = [] } = plan;
  const logged = lastVersions(events);
  const erased = erasedItems(events);
  return lists.flatMap((list) =>
    (plan[list] ?? []).flatMap((item, at) =>
      erased.has(item.id) || isSame(item, logged.get(item.id)) ? [] : [{ path: [list, at] }],
    ),
  );
}

/** What the log says last of each thing. */
function lastVersions(events: readonly PlanEvent[]): ReadonlyMap<string, unknown> {
  const versions = new Map<string, unknown>();
  for (const event of events) {
    if (event.type === "started") {
      for (const list of lists) {
        for (const item of event.content[list] ?? []) versions.set(item.id, item);
      }
    } else if (event.type === "added" || event.type === "changed") {
      versions.set(event.entry.item.id, event.entry.item);
    }
  }
  return versions;
}

/** Of a thing that was lawfully erased in the log, the log can't tell. */
function erasedItems(events: readonly PlanEvent[]): ReadonlySet<string | undefined> {
  return new Set(
    events.flatMap((event) => {
      if (event.type === "redacted") return [event.item];
      return event.type === "started" ? (event.redactions ?? []).map(({ item }) => item) : [];
    }),
  );
}

/** Compares JSON values; the order of fields makes no difference. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)),
    )
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
