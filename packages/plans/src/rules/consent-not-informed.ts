import { assessConsent } from "../consent/assess-consent.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A signature is not understanding: what a consent needs was explained before the answer. */
export const consentNotInformed: Rule = {
  id: "consent-not-informed",
  title: { nb: "Informert samtykke", nn: "Informert samtykke", en: "Informed consent" },
  message: {
    nb: "Samtykket er gitt, men det er ikke notert at alle delene er forklart og forstått.",
    nn: "Samtykket er gitt, men det er ikkje notert at alle delane er forklarte og forstådde.",
    en: "The consent is given, but it is not noted that all its parts were explained and understood.",
  },
  from: "precontemplation",
  scope: "open",
  path: "consents[].explained",
  sources: [
    {
      key: "guidance2005",
      locator: "4.3.1, after Humerfelt, K. (2012), l. 7976-8000, 8920-8932",
      verb: "shall",
      repeatsBindingRule: true,
      verified: "2026-11-22",
    },
    { key: "guidance2015", verb: "shall", repeatsBindingRule: true, verified: false },
  ],
  check: findUninformed,
};

function findUninformed({ plan, today }: RuleContext): readonly RuleHit[] {
  return (plan.consents ?? []).flatMap((consent, index) => {
    const { inForce, state, missing } = assessConsent(consent, today);
    if (!inForce || state === "excepted" || missing.length === 0) return [];
    return [{ path: ["consents", index, "explained"] }];
  });
}
