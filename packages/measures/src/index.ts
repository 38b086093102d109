export * as issues from "./issues.ts";
export { clinicalCutoff, type ClinicalCutoff, type CutoffKind } from "./change/clinical-cutoff.ts";
export type { ChangeEstimate, ChangeMethod, ScorePair } from "./change/change-estimate.ts";
export { changeInterval, type ChangeInterval } from "./change/change-interval.ts";
export { changeProbability } from "./change/change-probability.ts";
export { criticalValues } from "./change/critical-values.ts";
export { gradedConfidence } from "./change/graded-confidence.ts";
export { edwardsNunnally } from "./change/methods/edwards-nunnally.ts";
export { gulliksenLordNovick, type IntakeSample } from "./change/methods/gulliksen-lord-novick.ts";
export { hagemanArrindell, type IntakeAndLast } from "./change/methods/hageman-arrindell.ts";
export { hierarchicalLinear, type CourseSlope } from "./change/methods/hierarchical-linear.ts";
export { hsuLinnLord, type IntakeAndLastMean } from "./change/methods/hsu-linn-lord.ts";
export { jacobsonTruax, type MeasurementError } from "./change/methods/jacobson-truax.ts";
export { nunnallyKotsch, type TwoReliabilities } from "./change/methods/nunnally-kotsch.ts";
export { trueScoreNorms } from "./change/true-score-norms.ts";
export {
  reliableChangeThreshold,
  type ReliableChangeThreshold,
} from "./change/reliable-change-threshold.ts";
export {
  assessEpisode,
  type EpisodeAssessment,
  type SeriesAssessment,
} from "./episode/assess-episode.ts";
export { episodeSeries } from "./episode/episode-series.ts";
export { orderSessions } from "./episode/order-sessions.ts";
export type {
  AbsentPoint,
  IncompletePoint,
  LeftOutPoint,
  ScoredPoint,
  Series,
  SeriesPlace,
  SeriesPoint,
  UnrecordedPoint,
} from "./episode/series.ts";
export {
  summarizeSeries,
  type NoChangeReason,
  type SeriesSummary,
} from "./episode/summarize-series.ts";
export { findInstrument, instruments } from "./instruments/find-instrument.ts";
export type {
  Instrument,
  InstrumentCode,
  InstrumentItem,
  TenthsRange,
} from "./instruments/instrument.ts";
export { ors } from "./instruments/ors.ts";
export { srs } from "./instruments/srs.ts";
export {
  betterOutcomesNow2015Adolescent,
  betterOutcomesNow2023Adult,
  betterOutcomesNow2023Youth,
} from "./policies/better-outcomes-now.ts";
export type {
  ChangeCategory,
  ChangeFlag,
  Classification,
  ClassificationBasis,
  ClassificationReason,
  Classified,
  NotClassified,
} from "./policies/classification.ts";
export { classifyEstimate } from "./policies/classify-estimate.ts";
export {
  classifyChange,
  type ChangeThresholds,
  type ClassifiedChange,
} from "./policies/classify-change.ts";
export { classifySeries } from "./policies/classify-series.ts";
export { findPolicy, policies } from "./policies/find-policy.ts";
export {
  jacobsonTruaxPolicy,
  type JacobsonTruaxSettings,
} from "./policies/jacobson-truax-policy.ts";
export { nhsYoungPeople } from "./policies/nhs-young-people.ts";
export { policyCitations } from "./policies/policy-citations.ts";
export { anker2009Adult, janse2014Adult } from "./policies/published-studies.ts";
export { hiboopSrs, openFitSrs } from "./policies/session-rating.ts";
export type {
  Absence,
  AbsenceReason,
  AgeGroup,
  Answer,
  Episode,
  Mode,
  Norms,
  Policy,
  Rater,
  Reading,
  ReliabilityInputs,
  Session,
} from "./schemas/types.ts";
export { parseMark, parseTotal } from "./scoring/parse-score.ts";
export { readAnswer, type AnswerEntry, type ReadAnswer } from "./scoring/read-answer.ts";
export {
  scoreAnswer,
  type AbsentAnswer,
  type Score,
  type ScoredAnswer,
} from "./scoring/score-answer.ts";
export {
  absenceTexts,
  categoryTexts,
  flagTexts,
  gapTexts,
  modeTexts,
  raterTexts,
  reasonTexts,
  statedByTexts,
} from "./texts/labels.ts";
