import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The person has been told what an individual plan is, and that this is one. */
export const planInformationMissing: Rule = {
  id: "plan-information-missing",
  title: {
    nb: "Personen vet hva planen er",
    nn: "Personen veit kva planen er",
    en: "The person knows what the plan is",
  },
  message: {
    nb: "Det er ikke notert at personen har fått vite hva en individuell plan er.",
    nn: "Det er ikkje notert at personen har fått vite kva ein individuell plan er.",
    en: "It is not noted that the person was told what an individual plan is.",
  },
  from: "contemplation",
  scope: "open",
  path: "information.individualPlan",
  sources: [
    {
      key: "fvl",
      locator: "§ 11, after Humerfelt, K. (2012), l. 7886-7901",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findMissingInformation,
};

function findMissingInformation({ plan }: RuleContext): readonly RuleHit[] {
  return plan.information?.individualPlan === undefined
    ? [{ path: ["information", "individualPlan"] }]
    : [];
}
