export {
  AbsenceReasonSchema,
  AbsenceSchema,
  ModeSchema,
  OrsAnswerSchema,
  RaterSchema,
  SrsAnswerSchema,
} from "./schemas/answer-schema.ts";
export { AgeGroupSchema, EpisodeSchema, SessionSchema } from "./schemas/episode-schema.ts";
export { NormsSchema, PolicySchema, ReliabilityInputsSchema } from "./schemas/policy-schema.ts";
export { ReadingSchema } from "./schemas/reading-schema.ts";
export { schemaDefinitions } from "./schemas/schema-definitions.ts";
