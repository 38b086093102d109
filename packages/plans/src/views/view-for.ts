import { createIssue, type PlainDate, type Result } from "@medvirk/core";
import { plainCategory } from "../consent/names-category.ts";
import { planObjects } from "../integrity/plan-objects.ts";
import { notAParty, viewWithoutGround } from "../issues.ts";
import type { Plan, PlanContent } from "../plan.ts";
import { findBasis } from "./find-basis.ts";
import { hideReferences } from "./hide-references.ts";
import type { Granted } from "./may-see.ts";
import type { LeftOut, PlanView, ViewBasis } from "./plan-view.ts";
import { showCrisisPlan, showFrame } from "./show-fields.ts";
import { showLists } from "./show-lists.ts";
import { showParties } from "./show-parties.ts";

/**
 * Gives exactly what a party may see of a plan on a day, and says what was left out.
 *
 * The person whose plan it is sees all of it. Anybody else sees a thing only where every kind of
 * information that it holds (`categories`, or else its life areas) is covered by an informed
 * consent that is in force, or by another named legal ground, for giving to that party. What
 * nobody has marked with a kind is for the person alone. A coordinator is no exception here: they
 * keep the plan with the person, and a view is what is given to somebody.
 *
 * @param plan - the whole plan
 * @param party - id of the party
 * @param date - the day on which the view is given
 * @returns the view; or `plans.not-a-party`, or `plans.view-without-ground` where nothing at all
 *   may be given
 * @source national guidance, point 4.3.1, after Humerfelt, K. (2012), l. 7943-7984, read 2026-11-22;
 *   that scope means party, kind of information and period is our reading
 * @example
 * ```ts
 * import { viewFor } from "@medvirk/plans";
 * import type { Plan } from "@medvirk/plans";
 *
 * const plan: Plan = {
 *   schemaVersion: "1.0", id: "plan-1", status: "draft",
 *   parties: [{ id: "user", role: "user" }, { id: "nav", role: "worker" }],
 *   goals: [{ id: "goal-1", level: "main", text: "Bo i ro", by: "user", categories: ["housing"] }],
 * };
 * viewFor(plan, "user", "2026-11-23").ok; // => true
 * const refused = viewFor(plan, "nav", "2026-11-23");
 * refused.ok ? "" : refused.issues[0].code; // => "plans.view-without-ground"
 * ```
 */
export function viewFor(plan: Plan, party: string, date: PlainDate): Result<PlanView> {
  const found = plan.parties?.find(({ id }) => id === party);
  if (found === undefined || (found.until !== undefined && found.until < date)) {
    return { ok: false, issues: [createIssue(notAParty, ["party"])] };
  }
  if (found.role === "user") {
    const basis: readonly ViewBasis[] = [{ kind: "own-plan" }];
    return { ok: true, value: { party, date, basis, plan, leftOut: [] } };
  }
  const basis = findBasis(plan, party, date);
  if (basis.length === 0) {
    return { ok: false, issues: [createIssue(viewWithoutGround, ["party"])] };
  }
  const granted = new Set(
    basis.flatMap(({ categories = [] }) => categories.map((one) => plainCategory(one))),
  );
  return { ok: true, value: { party, date, basis, ...show(plan, party, granted) } };
}

function show(plan: Plan, party: string, granted: Granted): Pick<PlanView, "plan" | "leftOut"> {
  const { shown, leftOut } = showFrame(plan);
  const withheld = [
    ...leftOut,
    ...showCrisisPlan(plan, shown, granted),
    ...showLists(plan, shown, granted),
  ];
  // A party that is named in what is shown is shown by its role.
  const visible = new Set((plan.parties ?? []).map(({ id }) => id));
  withheld.push(
    ...showDisagreements(shown, visible),
    ...hideReferences(shown, (id) => visible.has(id)),
    ...showParties(plan, shown, party, granted),
  );
  return { plan: shown, leftOut: withheld };
}

/** A disagreement is shown with what it is about, or not at all. */
function showDisagreements(shown: PlanContent, visible: Set<string>): readonly LeftOut[] {
  const { disagreements, ...rest } = shown;
  for (const { fields } of planObjects(rest)) {
    if (typeof fields["id"] === "string") visible.add(fields["id"]);
  }
  if (disagreements === undefined) return [];
  const leftOut: LeftOut[] = [];
  shown.disagreements = disagreements.filter(({ id, about }) => {
    const isShown = visible.has(about);
    if (isShown) visible.add(id);
    else leftOut.push({ part: "disagreements", item: id, reason: "points-to-hidden" });
    return isShown;
  });
  return leftOut;
}
