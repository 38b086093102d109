export { assessDocument } from "./assessment/assess-document.ts";
export { assessParticipation } from "./assessment/assess-participation.ts";
export { fitToWish, type FitToWish, type UnknownFitReason } from "./assessment/fit-to-wish.ts";
export { migrateAssessments } from "./assessment/migrate-assessments.ts";
export type {
  ChangeOverTime,
  DecisionProfile,
  Divergence,
  EarliestPhaseReading,
  NoDivergenceReason,
  ParticipationReport,
  PhaseCoverage,
  Reading,
  ReadingMoment,
  UsedModel,
  UserView,
} from "./assessment/profile.ts";
export {
  readInfluence,
  type InfluencePart,
  type InfluenceReading,
} from "./assessment/read-influence.ts";
export { crosswalk, type CrosswalkDegree, type CrosswalkPair } from "./crosswalk/crosswalk.ts";
export { crossDegree, type CrosswalkBasis, type CrossedDegree } from "./crosswalk/cross-degree.ts";
export { crosswalkStatus, type CrosswalkStatus } from "./crosswalk/crosswalk-status.ts";
export * as issues from "./issues.ts";
export { almAndreassen, type Phase } from "./models/alm-andreassen.ts";
export { arnstein, type ArnsteinRung } from "./models/arnstein.ts";
export { caveats } from "./models/caveats.ts";
export { defineModel, type ModelDefinition, type OwnDegree } from "./models/define-model.ts";
export type { DegreePosition } from "./models/index-models.ts";
export { localWordScale, type LocalWord } from "./models/local-word-scale.ts";
export { humerfelt, type HumerfeltDegree } from "./models/humerfelt.ts";
export type {
  Caveat,
  ModelGroup,
  ModelKind,
  ModelMember,
  OrdinalModel,
  ParticipationModel,
} from "./models/model.ts";
export { ordinalModels } from "./models/ordinal-models.ts";
export { orstavik, type OrstavikPole } from "./models/orstavik.ts";
export { peyrot, type PeyrotFactor } from "./models/peyrot.ts";
export {
  compareReadings,
  type Comparison,
  type DegreeReading,
  type ModelComparison,
  type NotComparableReason,
} from "./placing/compare-readings.ts";
export { countFactors, type FactorCount, type FactorReading } from "./placing/count-factors.ts";
export { earliestPhase, type EarliestPhase, type PhaseReading } from "./placing/earliest-phase.ts";
export { placeDegree, type Placement } from "./placing/place-degree.ts";
export type {
  Assessment,
  Control,
  ExperiencedDegree,
  FactorAnswer,
  FactorAnswers,
  Influence,
  Level,
  NonAnswerState,
  Opening,
  ProposalAnswer,
  RaisableFlag,
  RaisedFlag,
  Rater,
  RaterRole,
  WishedDegree,
} from "./schemas/assessment-schema.ts";
export type {
  AssessmentsDocument,
  AssessmentsDocument01,
  StoredAssessments,
} from "./schemas/assessments-document-schema.ts";
export type { OwnModel } from "./schemas/own-model-schema.ts";
