import { homeOf, listNames, type ItemOf, type ListName, type Lists } from "../events/plan-lists.ts";
import type { Plan, PlanContent } from "../plan.ts";
import { reasonToLeaveOut, type Granted } from "./may-see.ts";
import type { LeftOut } from "./plan-view.ts";

/** Lists about how the plan is kept; their things have no kinds of information and stay with it. */
const neverGiven: Readonly<Partial<Record<ListName, true>>> = {
  coordinators: true,
  consents: true,
  exchanges: true,
  otherGrounds: true,
  otherPlans: true,
  ownership: true,
  signatures: true,
  copies: true,
  pauses: true,
  setAside: true,
};

/**
 * Shows the things of a plan's lists that a party may see, parties and disagreements apart.
 *
 * @param plan - the whole plan
 * @param shown - what is shown of it; filled in
 * @param granted - what the party may be given
 * @returns what is left out
 * @internal
 */
export function showLists(plan: Plan, shown: PlanContent, granted: Granted): readonly LeftOut[] {
  if (plan.voice !== undefined) shown.voice = {};
  const leftOut = listNames.flatMap((list) => showList(list, plan, shown, granted));
  if (shown.voice !== undefined && Object.keys(shown.voice).length === 0) delete shown.voice;
  return leftOut;
}

function showList(
  list: ListName,
  plan: Plan,
  shown: PlanContent,
  granted: Granted,
): readonly LeftOut[] {
  const home: Lists | undefined = homeOf(plan, list);
  const items: readonly ItemOf[ListName][] | undefined = home?.[list];
  if (items === undefined || list === "parties") return [];
  if (neverGiven[list] === true) {
    return items.map(({ id }) => ({ part: list, item: id, reason: "never-given" }));
  }
  const leftOut: LeftOut[] = [];
  const kept = items.filter((item) => {
    const reason = reasonToLeaveOut(item, granted);
    if (reason !== undefined) leftOut.push({ part: list, item: item.id, reason });
    return reason === undefined;
  });
  if (kept.length > 0) Object.assign(homeOf(shown, list) ?? {}, { [list]: kept });
  return leftOut;
}
