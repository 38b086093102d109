import type { LocalizedText } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** A consent to the plan is written, kept with it, and was gone through before the answer. */
export const consentToPlanForm: Rule = {
  id: "consent-to-plan-form",
  title: {
    nb: "Formen på samtykket til planen",
    nn: "Forma på samtykket til planen",
    en: "The form of the consent to the plan",
  },
  message: {
    nb: "Samtykket til planen bør være skriftlig, ligge sammen med planen og være gjennomgått før underskrift.",
    nn: "Samtykket til planen bør vere skriftleg, liggje saman med planen og vere gjennomgått før underskrift.",
    en: "Consent to the plan should be written, kept with the plan and gone through before signing.",
  },
  from: "contemplation",
  scope: "open",
  path: "consents[]",
  sources: [
    {
      key: "guidance2005",
      locator: "7.7, after Humerfelt, K. (2012), l. 7925-7929, 8935-8943",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findLooseConsents,
};

const beforeDecision: LocalizedText = {
  nb: "Samtykket er gitt før retten til plan var vurdert; gå gjennom det på nytt.",
  nn: "Samtykket er gitt før retten til plan var vurdert; gå gjennom det på nytt.",
  en: "The consent was given before the right to a plan was assessed; go through it again.",
};

function findLooseConsents({ plan }: RuleContext): readonly RuleHit[] {
  const { consents = [], eligibility } = plan;
  return consents.flatMap((consent, index): readonly RuleHit[] => {
    if (consent.type !== "plan" || consent.answer !== "given") return [];
    const { written, keptWithPlan, goneThrough, answeredOn } = consent;
    const wasGoneThrough =
      goneThrough !== undefined && answeredOn !== undefined && goneThrough.on <= answeredOn;
    const isInOrder = written === true && keptWithPlan === true && wasGoneThrough;
    if (!isInOrder) return [{ path: ["consents", index] }];
    const isEarly = eligibility?.assessedOn !== undefined && answeredOn < eligibility.assessedOn;
    return isEarly
      ? [{ path: ["consents", index, "answeredOn"], texts: beforeDecision, atMost: "hint" }]
      : [];
  });
}
