import type { PlainDate } from "@medvirk/core";
import { assessConsent } from "../consent/assess-consent.ts";
import type { Consent, OtherGround, Plan } from "../plan.ts";
import type { ViewBasis } from "./plan-view.ts";

/**
 * Finds the consents and other legal grounds that let information be given to a party on a day.
 *
 * @param plan - the plan with its consents and grounds
 * @param party - id of the party
 * @param date - the day
 * @returns each with the kinds of information that it covers; empty where there is none
 * @internal
 */
export function findBasis(plan: Plan, party: string, date: PlainDate): readonly ViewBasis[] {
  return [
    ...(plan.consents ?? []).flatMap((consent) => basisOfConsent(consent, party, date)),
    ...(plan.otherGrounds ?? []).flatMap((ground) => basisOfGround(ground, party, date)),
  ];
}

function basisOfConsent(consent: Consent, party: string, date: PlainDate): readonly ViewBasis[] {
  if (consent.type !== "exchange") return [];
  const categories = (consent.scope ?? []).flatMap((scope) =>
    scope.party === party && scope.directions.includes("give") ? scope.categories : [],
  );
  if (categories.length === 0) return [];
  const { inForce, informed } = assessConsent(consent, date);
  return inForce && informed ? [{ kind: "consent", id: consent.id, categories }] : [];
}

function basisOfGround(ground: OtherGround, party: string, date: PlainDate): readonly ViewBasis[] {
  const { id, categories, directions, from, until } = ground;
  const isInForce = from <= date && (until === undefined || date <= until);
  const isNamed = ground.party === party && directions.includes("give") && categories.length > 0;
  return isInForce && isNamed ? [{ kind: "other-ground", id, categories }] : [];
}
