import { assessConsent } from "../consent/assess-consent.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/** No plan is made without the person's consent, save on a named legal basis. */
export const consentToPlanMissing: Rule = {
  id: "consent-to-plan-missing",
  title: { nb: "Samtykke til planen", nn: "Samtykke til planen", en: "Consent to the plan" },
  message: {
    nb: "Samtykke til å lage planen mangler.",
    nn: "Samtykke til å lage planen manglar.",
    en: "Consent to make the plan is missing.",
  },
  from: "contemplation",
  scope: "open",
  path: "consents",
  sources: [
    {
      key: "reg2004",
      locator: "§ 5, after Humerfelt, K. (2012), l. 7915-7929",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  check: findMissingConsent,
};

function findMissingConsent({ plan, today }: RuleContext): readonly RuleHit[] {
  const { actions = [], consents = [], goals = [], parties = [] } = plan;
  const hasContent =
    actions.length > 0 || goals.length > 0 || parties.some(({ role }) => role !== "user");
  const isInForce = consents.some(
    (consent) => consent.type === "plan" && assessConsent(consent, today).inForce,
  );
  return hasContent && !isInForce ? [{ path: ["consents"] }] : [];
}
