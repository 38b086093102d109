import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import { danglingReference, repeatedId } from "../issues.ts";
import type { PlanContent } from "../plan.ts";
import type { PlanObject } from "./plan-objects.ts";
import { referenceTargets } from "./reference-targets.ts";

/**
 * Finds ids that stand twice and references that point to nothing of the right kind.
 *
 * @param plan - the plan
 * @param objects - every object in it
 * @param erased - ids of things that were erased from the log: references to them hold
 * @returns `plans.repeated-id` and `plans.dangling-reference`, in the order of the document
 * @internal
 */
export function referenceIssues(
  plan: PlanContent,
  objects: readonly PlanObject[],
  erased: ReadonlySet<string>,
): readonly Issue[] {
  const issues: Issue[] = [];
  const known = {
    party: idsOf(plan.parties),
    goal: idsOf(plan.goals),
    action: idsOf(plan.actions),
  };
  const items = new Set<string>();
  for (const { path, fields } of objects) {
    const id = fields["id"];
    if (typeof id !== "string") continue;
    if (items.has(id)) issues.push(createIssue(repeatedId, [...path, "id"]));
    items.add(id);
  }
  for (const { path, fields } of objects) {
    for (const [key, value] of Object.entries(fields)) {
      if (!Object.hasOwn(referenceTargets, key)) continue;
      const expected = referenceTargets[key] ?? "item";
      const ids = expected === "item" ? items : known[expected];
      for (const at of unknownIds(value, ids, erased)) {
        issues.push(createIssue(danglingReference, [...path, key, ...at], { expected }));
      }
    }
  }
  return issues;
}

function idsOf(things: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

/** Where ids that aren't known stand in a field: the field itself, or indexes of its list. */
function unknownIds(
  value: unknown,
  ids: ReadonlySet<string>,
  erased: ReadonlySet<string>,
): readonly IssuePath[] {
  const isKnown = (id: string): boolean => ids.has(id) || erased.has(id);
  if (typeof value === "string") return isKnown(value) ? [] : [[]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === "string" && !isKnown(id) ? [[index]] : [],
  );
}
