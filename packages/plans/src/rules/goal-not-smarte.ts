import { isOpenGoal } from "../lint/open-items.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/**
 * A prioritised goal says how the person can tell that it is reached. Whether it is realistic is
 * for the person alone, and no rule asks.
 */
export const goalNotSmarte: Rule = {
  id: "goal-not-smarte",
  title: {
    nb: "Målet kan kjennes igjen",
    nn: "Målet kan kjennast att",
    en: "The goal can be recognised",
  },
  message: {
    nb: "Snakk sammen om hvordan personen kan si at målet er nådd.",
    nn: "Snakk saman om korleis personen kan seie at målet er nådd.",
    en: "Talk about how the person can tell that the goal is reached.",
  },
  from: "preparation",
  scope: "open",
  path: "goals[].signsOfReaching",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.2; Humerfelt, K. (2012), l. 10267-10282, 14904-14911",
      verb: "should",
      verified: "2026-11-22",
    },
  ],
  check: findVague,
};

function findVague({ plan: { goals = [] } }: RuleContext): readonly RuleHit[] {
  return goals.flatMap((goal, at) =>
    isOpenGoal(goal) && goal.priority !== undefined && !hasText(goal.signsOfReaching)
      ? [{ path: ["goals", at, "signsOfReaching"] }]
      : [],
  );
}
