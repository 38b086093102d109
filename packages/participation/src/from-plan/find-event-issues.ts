import { createIssue, invalidDate, isPlainDate, type Issue } from "@medvirk/core";
import { repeatedEvent } from "../issues.ts";
import type { PlanEvent } from "./plan-event.ts";

/**
 * Finds what is wrong with the events of a plan across their fields.
 *
 * @param events - the events
 * @returns the issues in the order of the list; empty when there are none
 * @internal
 */
export function findEventIssues(events: readonly PlanEvent[]): readonly Issue[] {
  const found: Issue[] = [];
  const seen = new Map<string, number>();
  events.forEach(({ id, date }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else found.push(createIssue(repeatedEvent, [index, "id"], { first: first + 1 }));
    if (!isPlainDate(date)) found.push(createIssue(invalidDate, [index, "date"]));
  });
  return found;
}
