import type { Consent, ExchangeConsent, Plan } from "../plan.ts";
import type { FhirConsent, FhirProvision } from "./resource.ts";
import { standard, systems } from "./systems.ts";
import { concept, defined, listed, partyReference, periodOf, subjectOf } from "./write-support.ts";

/**
 * Writes one of the two consents. A consent that was taken back is inactive and carries the day;
 * whether it was informed FHIR can't hold, so a receiver must ask.
 *
 * @source HL7 FHIR R4 (4.0.1), Consent
 * @internal
 */
export function writeConsent(consent: Consent, plan: Plan): FhirConsent {
  const { type, id, answeredOn, withdrawnOn } = consent;
  const scope = type === "plan" ? "treatment" : "patient-privacy";
  return {
    resourceType: "Consent",
    ...(withdrawnOn === undefined
      ? {}
      : { extension: [{ url: systems.withdrawnOn, valueDate: withdrawnOn }] }),
    identifier: [{ system: systems.item, value: id }],
    status: statusOf(consent),
    scope: concept(standard.consentScope, scope),
    category: [concept(standard.loinc, "59284-0"), concept(systems.consentType, type)],
    patient: subjectOf(plan),
    ...defined("dateTime", answeredOn),
    policyRule: concept(standard.actCode, "OPTIN"),
    ...(consent.type === "exchange" ? { provision: provisionOf(consent) } : {}),
  };
}

function statusOf({ answer, withdrawnOn }: Consent): FhirConsent["status"] {
  if (answer === undefined) return "proposed";
  if (answer === "refused") return "rejected";
  return withdrawnOn === undefined ? "active" : "inactive";
}

/** Nothing is allowed but what the inner provisions name. */
function provisionOf({ from, until, scope = [] }: ExchangeConsent): FhirProvision {
  return {
    type: "deny",
    ...periodOf(from, until),
    ...listed(
      "provision",
      scope.map(({ party, categories, directions, purpose }): FhirProvision => ({
        type: "permit",
        actor: [
          { role: concept(standard.participation, "PRCP"), reference: partyReference(party) },
        ],
        ...listed(
          "action",
          directions.map((direction) =>
            concept(standard.consentAction, direction === "obtain" ? "collect" : "disclose"),
          ),
        ),
        ...(purpose === undefined
          ? {}
          : { purpose: [{ system: systems.purpose, display: purpose }] }),
        ...listed(
          "code",
          categories.map((text) => ({ text })),
        ),
      })),
    ),
  };
}
