import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A need that is not met keeps its cause, so that it stays visible. */
export const unmetNeedWithoutCause: Rule = {
  id: "unmet-need-without-cause",
  title: { nb: "Udekkede behov", nn: "Udekte behov", en: "Unmet needs" },
  message: {
    nb: "Et behov er ikke dekket; skriv årsaken, så det forblir synlig.",
    nn: "Eit behov er ikkje dekt; skriv årsaka, så det framleis er synleg.",
    en: "A need is not met; write the cause, so it stays visible.",
  },
  from: "preparation",
  scope: "open",
  path: "needs[].unmet.cause",
  sources: [
    {
      key: "stromme2010",
      locator: "l. 2842-2892, 3204-3215, 3582-3626",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  check: findWithoutCause,
};

function findWithoutCause({ plan: { needs = [] } }: RuleContext): readonly RuleHit[] {
  return needs.flatMap(({ unmet }, at) =>
    unmet !== undefined && unmet.metOn === undefined && unmet.cause === undefined
      ? [{ path: ["needs", at, "unmet", "cause"] }]
      : [],
  );
}
