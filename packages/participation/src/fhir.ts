export { answersToResponse } from "./fhir/answers-to-response.ts";
export { assessmentToObservation } from "./fhir/assessment-to-observation.ts";
export { fhirToQuestionnaire } from "./fhir/fhir-to-questionnaire.ts";
export { observationToAssessment } from "./fhir/observation-to-assessment.ts";
export { questionnaireToFhir } from "./fhir/questionnaire-to-fhir.ts";
export type {
  FhirCoding,
  FhirComponent,
  FhirConcept,
  FhirElement,
  FhirExtension,
  FhirObservation,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
  FhirQuestionnaireResponse,
  FhirRead,
  FhirResponseItem,
} from "./fhir/resource.ts";
export { responseToAnswers } from "./fhir/response-to-answers.ts";
