/** Names of the codes, identifiers and extensions that FHIR has no place or no code for. */
export const fhirSystems = {
  instrument: "urn:medvirk:measures:instrument",
  item: "urn:medvirk:measures:item",
  session: "urn:medvirk:measures:session",
  sequence: "urn:medvirk:measures:sequence",
  rater: "urn:medvirk:measures:rater",
  raterId: "urn:medvirk:measures:rater-id",
  mode: "urn:medvirk:measures:mode",
  about: "urn:medvirk:measures:about",
  absenceReason: "urn:medvirk:measures:absence-reason",
  statedBy: "urn:medvirk:measures:stated-by",
  missingItem: "urn:medvirk:measures:missing-item",
  episode: "urn:medvirk:measures:episode",
  episodeVersion: "urn:medvirk:measures:episode-version",
  ageGroup: "urn:medvirk:measures:age-group",
  origin: "urn:medvirk:measures:origin",
  setting: "urn:medvirk:measures:setting",
  aim: "urn:medvirk:measures:aim",
  category: "urn:medvirk:measures:change-category",
  policy: "urn:medvirk:measures:policy",
} as const;

/** The code system of HL7 for why a value is absent. */
export const DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/** The units of UCUM; a score has the arbitrary unit `{score}`. */
export const UCUM = "http://unitsofmeasure.org";

/** The category of HL7 for what comes from a form. */
export const surveyCategory = {
  coding: [
    { system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" },
  ],
};
