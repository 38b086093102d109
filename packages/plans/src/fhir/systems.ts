/** Systems and addresses of this package's own codes. */
export const systems = {
  plan: "urn:medvirk:plans:plan",
  party: "urn:medvirk:plans:party",
  item: "urn:medvirk:plans:item",
  role: "urn:medvirk:plans:role",
  goalLevel: "urn:medvirk:plans:goal-level",
  actionStatus: "urn:medvirk:plans:action-status",
  actionPart: "urn:medvirk:plans:action-part",
  purpose: "urn:medvirk:plans:purpose",
  consentType: "urn:medvirk:plans:consent-type",
  place: "urn:medvirk:plans:place",
  withdrawnOn: "urn:medvirk:plans:withdrawn-on",
} as const;

/** Systems and addresses of HL7 and LOINC. */
export const standard = {
  absent: "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
  goalRelationship: "http://hl7.org/fhir/StructureDefinition/goal-relationship",
  goalRelationshipType: "http://hl7.org/fhir/goal-relationship-type",
  goalAchievement: "http://terminology.hl7.org/CodeSystem/goal-achievement",
  consentScope: "http://terminology.hl7.org/CodeSystem/consentscope",
  consentAction: "http://terminology.hl7.org/CodeSystem/consentaction",
  participation: "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
  actCode: "http://terminology.hl7.org/CodeSystem/v3-ActCode",
  loinc: "http://loinc.org",
} as const;
