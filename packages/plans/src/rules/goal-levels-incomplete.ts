import { isOpenGoal } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A main goal has a first step, however small. */
export const goalLevelsIncomplete: Rule = {
  id: "goal-levels-incomplete",
  title: { nb: "Et første skritt", nn: "Eit første steg", en: "A first step" },
  message: {
    nb: "Del målet opp i et første lite skritt.",
    nn: "Del målet opp i eit første lite steg.",
    en: "Break the goal into a first small step.",
  },
  from: "preparation",
  scope: "open",
  path: "goals[]",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.4; Humerfelt, K. (2012), l. 8227-8237, 10247-10267, 14951",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findWithoutSteps,
};

function findWithoutSteps({ plan: { goals = [] }, index }: RuleContext): readonly RuleHit[] {
  return goals.flatMap((goal, at) =>
    goal.level === "main" && isOpenGoal(goal) && !index.subGoalsOf.has(goal.id)
      ? [{ path: ["goals", at] }]
      : [],
  );
}
