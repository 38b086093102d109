import { coveringConsents } from "../consent/covering-consents.ts";
import { coveringGrounds } from "../consent/covering-grounds.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** No information is obtained or given without a consent that covers it, or another named ground. */
export const exchangeConsentMissing: Rule = {
  id: "exchange-consent-missing",
  title: {
    nb: "Samtykke til å dele opplysninger",
    nn: "Samtykke til å dele opplysningar",
    en: "Consent to exchange information",
  },
  message: {
    nb: "Opplysninger er hentet inn eller delt uten et samtykke som dekker det.",
    nn: "Opplysningar er henta inn eller delte utan eit samtykke som dekkjer det.",
    en: "Information was fetched or shared without a consent that covers it.",
  },
  from: "precontemplation",
  scope: "all",
  path: "exchanges[]",
  sources: [
    {
      key: "guidance2005",
      locator: "4.3.1, after Humerfelt, K. (2012), l. 7943-7952, 8915-8926",
      verb: "shall",
      repeatsBindingRule: true,
      verified: "2026-11-22",
    },
    { key: "guidance2015", verb: "shall", repeatsBindingRule: true, verified: false },
  ],
  check: findUncovered,
};

/** A given consent that names no party, kind of information or last day covers nothing for certain. */
const withoutLimits = {
  nb: "Samtykket til å dele opplysninger sier ikke hvem det gjelder, hva det gjelder, eller hvor lenge.",
  nn: "Samtykket til å dele opplysningar seier ikkje kven det gjeld, kva det gjeld, eller kor lenge.",
  en: "The consent to exchange information does not say with whom, about what, or until when.",
};

function findUncovered({ plan }: RuleContext): readonly RuleHit[] {
  const uncovered = (plan.exchanges ?? []).flatMap((exchange, index) =>
    hasText(exchange.otherLegalGround) ||
    coveringConsents(plan, exchange).length > 0 ||
    coveringGrounds(plan, exchange).length > 0
      ? []
      : [{ path: ["exchanges", index] }],
  );
  const unlimited = (plan.consents ?? []).flatMap((consent, index) => {
    if (consent.type !== "exchange" || consent.answer !== "given") return [];
    const { scope = [], until } = consent;
    const isLimited =
      until !== undefined &&
      scope.length > 0 &&
      scope.every(({ categories, directions }) => categories.length > 0 && directions.length > 0);
    return isLimited ? [] : [{ path: ["consents", index, "scope"], texts: withoutLimits }];
  });
  return [...uncovered, ...unlimited];
}
