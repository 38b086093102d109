export {
  AbstentionSchema,
  AssessmentSchema,
  ControlSchema,
  ExperiencedDegreeSchema,
  FactorAnswersSchema,
  FactorAnswerSchema,
  InfluenceSchema,
  LevelSchema,
  NonAnswerSchema,
  NonAnswerStateSchema,
  OpeningSchema,
  PhaseSchema,
  PlacedDegreeSchema,
  RaterRoleSchema,
  RaterSchema,
  WishedDegreeSchema,
} from "./schemas/assessment-schema.ts";
export { AssessmentsDocumentSchema } from "./schemas/assessments-document-schema.ts";
export { schemaDefinitions } from "./schemas/schema-definitions.ts";
