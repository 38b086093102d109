import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { isOpenGoal } from "../lint/open-items.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/** No goal stands in the plan that the person doesn't want. */
export const goalNotWantedByUser: Rule = {
  id: "goal-not-wanted-by-user",
  title: {
    nb: "Personen vil ha målet",
    nn: "Personen vil ha målet",
    en: "The person wants the goal",
  },
  message: {
    nb: "Personen har ikke bekreftet dette målet, så det skal ikke stå i planen.",
    nn: "Personen har ikkje stadfesta dette målet, så det skal ikkje stå i planen.",
    en: "The person has not confirmed this goal, so it must not stand in the plan.",
  },
  from: "preparation",
  scope: "open",
  path: "goals[].confirmation",
  sources: [
    {
      key: "reg2004",
      locator: "§ 4, after Humerfelt, K. (2012), l. 10212-10218, 14745-14747",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  check: findUnwanted,
};

/** A goal in the person's own words is wanted as long as they have not said otherwise. */
function findUnwanted({ plan: { goals = [] }, index }: RuleContext): readonly RuleHit[] {
  return goals.flatMap((goal, at) => {
    const { by, confirmation, origin = "user" } = goal;
    const state = confirmation?.state;
    const isOwn = index.roles.get(by) === "user" && origin === "user" && state !== "disagreed";
    return !isOpenGoal(goal) || isOwn || state === "confirmed"
      ? []
      : [{ path: ["goals", at, "confirmation"] }];
  });
}
