import { planObjects } from "../integrity/plan-objects.ts";
import { referenceTargets } from "../integrity/reference-targets.ts";
import type { Party, Plan, PlanContent } from "../plan.ts";
import { reasonToLeaveOut, type Granted } from "./may-see.ts";
import type { LeftOut } from "./plan-view.ts";

/**
 * Shows a party itself, those it may know of, and of any other who is named in what is shown the
 * role alone.
 *
 * @param plan - the whole plan
 * @param shown - what is shown of it; its parties are filled in
 * @param party - id of the party that the view is for
 * @param granted - what the party may be given
 * @returns what is left out
 * @internal
 */
export function showParties(
  plan: Plan,
  shown: PlanContent,
  party: string,
  granted: Granted,
): readonly LeftOut[] {
  const named = namedIn(shown);
  const leftOut: LeftOut[] = [];
  shown.parties = (plan.parties ?? []).flatMap((one): readonly Party[] => {
    const reason = one.id === party ? undefined : reasonToLeaveOut(one, granted);
    if (reason === undefined) return [one];
    leftOut.push({ part: "parties", item: one.id, reason });
    const { id, role } = one;
    return named.has(id) || role === "user" ? [{ id, role }] : [];
  });
  return leftOut;
}

/** The ids that stand in the references of what is shown. */
function namedIn(shown: PlanContent): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { fields } of planObjects(shown)) {
    for (const [key, value] of Object.entries(fields)) {
      if (!Object.hasOwn(referenceTargets, key)) continue;
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const id of ids) if (typeof id === "string") named.add(id);
    }
  }
  return named;
}
