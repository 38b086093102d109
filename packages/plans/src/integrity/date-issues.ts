import { createIssue, type Issue } from "@medvirk/core";
import { datesOutOfOrder } from "../issues.ts";
import type { PlanObject } from "./plan-objects.ts";

/** Fields of one object of which the first may not lie after the second. */
const order: readonly (readonly [earlier: string, later: string])[] = [
  ["from", "until"],
  ["since", "until"],
  ["start", "due"],
  ["on", "answeredOn"],
  ["answeredOn", "withdrawnOn"],
  ["noticeOn", "on"],
  ["createdOn", "inForceFrom"],
];

/**
 * Finds dates that stand in the wrong order within one part of the plan.
 *
 * @param objects - every object in a plan
 * @returns `plans.dates-out-of-order` at the later field, in the order of the document
 * @internal
 */
export function dateIssues(objects: readonly PlanObject[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { path, fields } of objects) {
    for (const [earlier, later] of order) {
      const [first, second] = [fields[earlier], fields[later]];
      // Days are written year first: their texts are in the order of the calendar.
      if (typeof first === "string" && typeof second === "string" && second < first) {
        issues.push(createIssue(datesOutOfOrder, [...path, later], { earlier, later }));
      }
    }
  }
  return issues;
}
