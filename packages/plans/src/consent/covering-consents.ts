import type { Exchange, ExchangeConsent, Plan } from "../plan.ts";
import { assessConsent } from "./assess-consent.ts";
import { namesCategory } from "./names-category.ts";

/**
 * Finds the consents that cover an exchange of information: in force and informed on its day, and
 * naming its party, kind of information and direction.
 *
 * @param plan - the plan with its consents
 * @param exchange - what was, or would be, obtained or given; the kind of information is compared
 *   without regard to case and outer spaces
 * @returns the consents that cover it; empty where none does. The consent to the plan never does.
 * @source national guidance, point 4.3.1, after Humerfelt, K. (2012), l. 7943-7984, read 2026-11-22
 * @example
 * ```ts
 * import { coveringConsents } from "@medvirk/plans";
 *
 * const exchange = { direction: "give", party: "nav", category: "housing", on: "2026-05-04" } as const;
 * coveringConsents({ consents: [] }, exchange); // => []
 * ```
 */
export function coveringConsents(
  plan: Pick<Plan, "consents">,
  exchange: Pick<Exchange, "direction" | "party" | "category" | "on">,
): readonly ExchangeConsent[] {
  return (plan.consents ?? []).filter(
    (consent): consent is ExchangeConsent =>
      consent.type === "exchange" && covers(consent, exchange),
  );
}

function covers(
  consent: ExchangeConsent,
  exchange: Pick<Exchange, "direction" | "party" | "category" | "on">,
): boolean {
  const isNamed = (consent.scope ?? []).some(
    ({ party, directions, categories }) =>
      party === exchange.party &&
      directions.includes(exchange.direction) &&
      namesCategory(categories, exchange.category),
  );
  if (!isNamed) return false;
  const { inForce, informed } = assessConsent(consent, exchange.on);
  return inForce && informed;
}
