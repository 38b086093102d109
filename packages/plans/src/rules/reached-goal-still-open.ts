import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A reached goal is followed by the question of what comes next. */
export const reachedGoalStillOpen: Rule = {
  id: "reached-goal-still-open",
  title: { nb: "Når et mål er nådd", nn: "Når eit mål er nådd", en: "When a goal is reached" },
  message: {
    nb: "Målet er nådd; spør hva som er neste.",
    nn: "Målet er nådd; spør kva som er det neste.",
    en: "The goal is reached; ask what comes next.",
  },
  from: "action",
  scope: "open",
  path: "goals[].nextStepAsked",
  sources: [
    { key: "humerfelt2012", locator: "l. 11687-11703", verb: "none", verified: "2026-11-22" },
  ],
  check: findReached,
};

function findReached({ plan: { goals = [] } }: RuleContext): readonly RuleHit[] {
  return goals.flatMap(({ status, nextStepAsked }, at) =>
    status === "reached" && nextStepAsked === undefined
      ? [{ path: ["goals", at, "nextStepAsked"] }]
      : [],
  );
}
