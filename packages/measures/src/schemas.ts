export {
  AbsenceReasonSchema,
  AbsenceSchema,
  CorsAnswerSchema,
  CsrsAnswerSchema,
  ModeSchema,
  OrsAnswerSchema,
  RaterSchema,
  SrsAnswerSchema,
} from "./schemas/answer-schema.ts";
export { AgeGroupSchema } from "./schemas/age-group-schema.ts";
export { EpisodeSchema01 } from "./schemas/episode/episode-schema-0-1.ts";
export {
  EpisodeSchema,
  OriginSchema,
  SessionSchema,
  SettingSchema,
  StoredEpisodeSchema,
} from "./schemas/episode/episode-schema.ts";
export { NormsSchema, PolicySchema, ReliabilityInputsSchema } from "./schemas/policy-schema.ts";
export { ReadingSchema } from "./schemas/episode/reading-schema.ts";
export { InstrumentSchema } from "./schemas/instrument-schema.ts";
export { ThresholdSetSchema } from "./schemas/threshold-schema.ts";
export { SignalRuleSchema } from "./schemas/signal-schema.ts";
export { HelpStateSchema, ReportCaseSchema, ServiceReportSchema } from "./schemas/report-schema.ts";
export {
  JoinedCurveSchema,
  PolynomialCurveSchema,
  TableCurveSchema,
  TrajectoryModelSchema,
} from "./schemas/trajectory-schema.ts";
export { schemaDefinitions } from "./schemas/schema-definitions.ts";
