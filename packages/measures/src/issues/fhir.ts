import type { IssueDefinition } from "@medvirk/core";

/** A form that nobody answered has no QuestionnaireResponse. */
export const nothingAnswered: IssueDefinition = {
  code: "measures.nothing-answered",
  texts: {
    nb: "Ingen har svart, så det finnes ikke noe skjemasvar. Send fraværet som en Observation.",
    nn: "Ingen har svart, så det finst ikkje noko skjemasvar. Send fråværet som ein Observation.",
    en: "Nobody answered, so there is no response to a form. Send the absence as an Observation.",
  },
};

/** A field of a FHIR resource is missing or isn't what this package reads. */
export const fhirNotUnderstood: IssueDefinition = {
  code: "measures.fhir-not-understood",
  texts: {
    nb: "Her må det stå {expected}.",
    nn: "Her må det stå {expected}.",
    en: "Here must stand {expected}.",
  },
};

/** A FHIR resource speaks of something else than an instrument of this package. */
export const fhirOtherResource: IssueDefinition = {
  code: "measures.fhir-other-resource",
  texts: {
    nb: "Ressursen handler ikke om et instrument som pakken kjenner, og er ikke lest.",
    nn: "Ressursen handlar ikkje om eit instrument som pakken kjenner, og er ikkje lesen.",
    en: "The resource is about no instrument that the package knows, and was not read.",
  },
};

/** A FHIR resource is withdrawn, unfinished, or changed in meaning by an extension. */
export const fhirNotInForce: IssueDefinition = {
  code: "measures.fhir-not-in-force",
  texts: {
    nb: "Ressursen er trukket tilbake eller ikke ferdig, og er ikke lest.",
    nn: "Ressursen er trekt tilbake eller ikkje ferdig, og er ikkje lesen.",
    en: "The resource is withdrawn or unfinished, and was not read.",
  },
};

/** An interpretation names no policy by which it holds. */
export const fhirInterpretationWithoutPolicy: IssueDefinition = {
  code: "measures.fhir-interpretation-without-policy",
  texts: {
    nb: "Tolkningen sier ikke hvilket regelsett den bygger på, og er ikke lest.",
    nn: "Tolkinga seier ikkje kva regelsett ho byggjer på, og er ikkje lesen.",
    en: "The interpretation does not say which policy it rests on, and was not read.",
  },
};
