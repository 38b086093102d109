/** Codes of this package's own; an identifier, not an address. */
export const ownSystem = "urn:medvirk:participation";
/** The parts of an assessment. */
export const partSystem = "urn:medvirk:participation:assessment";
/** Answers that are no degree, such as that the user chose not to take part. */
export const answerSystem = "urn:medvirk:participation:answer";
/** A degree stands in the system of its model: this, and the model's id. */
export const modelSystem = "urn:medvirk:participation:model:";
/** A questionnaire: this, and its id. */
export const questionnaireSystem = "urn:medvirk:participation:questionnaire:";
/** FHIR's reasons why data is absent. */
export const absentSystem = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/** The same as an extension. */
export const absentExtension = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/** FHIR's extension for a text in another language. */
export const translationExtension = "http://hl7.org/fhir/StructureDefinition/translation";
/** Starts the linkId of a theme, so that it is never that of a question. */
export const themePrefix = "theme-";
