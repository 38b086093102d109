import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import { danglingReference, repeatedId } from "../issues.ts";
import type { Plan } from "../plan.ts";
import { planObjects } from "./plan-objects.ts";
import { referenceTargets } from "./reference-targets.ts";

/**
 * Finds ids that stand twice and references that point to nothing of the right kind.
 *
 * @param plan - the plan
 * @returns `plans.repeated-id` and `plans.dangling-reference`, in the order of the document
 * @internal
 */
export function referenceIssues(plan: Plan): readonly Issue[] {
  const issues: Issue[] = [];
  const known = {
    party: idsOf(plan.parties),
    goal: idsOf(plan.goals),
    action: idsOf(plan.actions),
  };
  const items = new Set<string>();
  for (const { path, fields } of planObjects(plan)) {
    const id = fields["id"];
    if (typeof id !== "string") continue;
    if (items.has(id)) issues.push(createIssue(repeatedId, [...path, "id"]));
    items.add(id);
  }
  for (const { path, fields } of planObjects(plan)) {
    for (const { key, id, at } of references(fields, path)) {
      const expected = referenceTargets[key] ?? "item";
      const ids = expected === "item" ? items : known[expected];
      if (!ids.has(id)) issues.push(createIssue(danglingReference, at, { expected }));
    }
  }
  return issues;
}

function idsOf(things: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function* references(
  fields: Readonly<Record<string, unknown>>,
  path: IssuePath,
): Generator<{ readonly key: string; readonly id: string; readonly at: IssuePath }> {
  for (const [key, value] of Object.entries(fields)) {
    if (!Object.hasOwn(referenceTargets, key)) continue;
    if (typeof value === "string") yield { key, id: value, at: [...path, key] };
    if (!Array.isArray(value)) continue;
    for (const [index, id] of value.entries()) {
      if (typeof id === "string") yield { key, id, at: [...path, key, index] };
    }
  }
}
