export { fhirToPlan } from "./fhir/fhir-to-plan.ts";
export { planToFhir } from "./fhir/plan-to-fhir.ts";
export type {
  FhirAnnotation,
  FhirBundle,
  FhirCarePlan,
  FhirCareTeam,
  FhirCoding,
  FhirConcept,
  FhirConsent,
  FhirExtension,
  FhirGoal,
  FhirIdentifier,
  FhirPeriod,
  FhirProvision,
  FhirReference,
  FhirResource,
  FhirTask,
  FhirTaskInput,
  PlanReadFromFhir,
  PlanWrittenAsFhir,
} from "./fhir/resource.ts";
