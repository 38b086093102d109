import type { IssuePath } from "@medvirk/core";
import type { Plan } from "../plan.ts";

/** Where a plan says that a finding was set aside, by rule and thing. */
export type SetAsideIndex = ReadonlyMap<string, number>;

/**
 * Looks the set-aside findings of a plan up once.
 *
 * @internal
 */
export function indexSetAside(plan: Plan): SetAsideIndex {
  return new Map((plan.setAside ?? []).map(({ rule, item }, index) => [keyOf(rule, item), index]));
}

/**
 * Finds where a plan says that a finding was set aside.
 *
 * @returns the path of the entry; `undefined` where there is none
 * @internal
 */
export function findSetAside(
  index: SetAsideIndex,
  plan: Plan,
  rule: string,
  path: IssuePath,
): IssuePath | undefined {
  if (index.size === 0) return undefined;
  const at = index.get(keyOf(rule, innermostId(plan, path)));
  return at === undefined ? undefined : ["setAside", at];
}

function keyOf(rule: string, item: string | undefined): string {
  return `${rule} ${item ?? ""}`;
}

/** The id of the innermost thing on the path; none for the plan as a whole. */
function innermostId(plan: Plan, path: IssuePath): string | undefined {
  let id: string | undefined;
  let value: unknown = plan;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return id;
    value = Reflect.get(value, step);
    if (typeof value === "object" && value !== null && "id" in value) {
      id = typeof value.id === "string" ? value.id : id;
    }
  }
  return id;
}
