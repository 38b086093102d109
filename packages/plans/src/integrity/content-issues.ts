import type { Issue } from "@medvirk/core";
import type { PlanContent } from "../plan.ts";
import { cycleIssues } from "./cycle-issues.ts";
import { dateIssues } from "./date-issues.ts";
import { planObjects } from "./plan-objects.ts";
import { referenceIssues } from "./reference-issues.ts";
import { voiceIssues } from "./voice-issues.ts";

/**
 * Checks that what a plan says holds together, apart from its log.
 *
 * @param content - the plan without its events, which hold earlier versions under the same ids
 * @param erased - ids of things that were erased: references to them hold
 * @returns the issues, empty where it holds together
 * @internal
 */
export function contentIssues(content: PlanContent, erased: ReadonlySet<string>): readonly Issue[] {
  const objects = planObjects(content);
  return [
    ...referenceIssues(content, objects, erased),
    ...cycleIssues(content),
    ...dateIssues(objects),
    ...voiceIssues(content),
  ];
}
