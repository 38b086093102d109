export { episodeFromFhir, type EpisodeFromFhir } from "./fhir/episode-from-fhir.ts";
export { episodeToFhir, type EpisodeToFhirOptions } from "./fhir/episode-to-fhir.ts";
export { fhirSystems } from "./fhir/fhir-systems.ts";
export type {
  FhirBundle,
  FhirCoding,
  FhirComponent,
  FhirConcept,
  FhirExtension,
  FhirObservation,
  FhirQuantity,
  FhirQuestionnaireResponse,
  FhirReference,
  FhirResponseItem,
} from "./fhir/fhir-types.ts";
export type { FhirInterpretation } from "./fhir/interpretations.ts";
export { readingFromObservation, type DatedReading } from "./fhir/reading-from-observation.ts";
export { readingFromQuestionnaireResponse } from "./fhir/reading-from-questionnaire-response.ts";
export { readingToObservation, type FhirContext } from "./fhir/reading-to-observation.ts";
export {
  readingToQuestionnaireResponse,
  type FhirResponseContext,
} from "./fhir/reading-to-questionnaire-response.ts";
export { writeFhir } from "./fhir/write-fhir.ts";
