import type { LocalizedText } from "@medvirk/core";
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

const withoutEasyText: LocalizedText = {
  nb: "Gi også personen en lettlest tekst om individuell plan.",
  nn: "Gi òg personen ein lettlesen tekst om individuell plan.",
  en: "Give the person an easy written text about the individual plan too.",
};

function findMissingInformation({ plan }: RuleContext): readonly RuleHit[] {
  const { individualPlan, easyText } = plan.information ?? {};
  if (individualPlan === undefined) return [{ path: ["information", "individualPlan"] }];
  return easyText === undefined
    ? [{ path: ["information", "easyText"], texts: withoutEasyText, atMost: "hint" }]
    : [];
}
