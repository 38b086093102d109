export { AnswersDocumentSchema, QuestionAnswerSchema } from "./schemas/answers-schema.ts";
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
  ProposalAnswerSchema,
  RaisableFlagSchema,
  RaisedFlagSchema,
  RaterRoleSchema,
  RaterSchema,
  WishedDegreeSchema,
} from "./schemas/assessment-schema.ts";
export {
  AssessmentsDocument01Schema,
  AssessmentsDocumentSchema,
  StoredAssessmentsSchema,
} from "./schemas/assessments-document-schema.ts";
export { OwnModelSchema } from "./schemas/own-model-schema.ts";
export { schemaDefinitions } from "./schemas/schema-definitions.ts";
