import { isOpenGoal } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Something is done towards every active sub-goal. */
export const goalWithoutAction: Rule = {
  id: "goal-without-action",
  title: { nb: "Tiltak mot målet", nn: "Tiltak mot målet", en: "Actions towards the goal" },
  message: {
    nb: "Ingen tiltak fører mot dette målet.",
    nn: "Ingen tiltak fører mot dette målet.",
    en: "No action leads towards this goal.",
  },
  from: "preparation",
  scope: "open",
  path: "goals[]",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.4; Humerfelt, K. (2012), l. 8221-8225, 14955",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findWithoutAction,
};

function findWithoutAction({ plan: { goals = [] }, index }: RuleContext): readonly RuleHit[] {
  return goals.flatMap((goal, at) =>
    goal.level === "sub" && isOpenGoal(goal) && !index.actionsOfGoal.has(goal.id)
      ? [{ path: ["goals", at] }]
      : [],
  );
}
