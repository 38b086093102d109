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
export { assessEpisode, type EpisodeAssessment } from "./episode/assess-episode.ts";
export type { AssessmentOptions, SeriesAssessment } from "./episode/assess-series.ts";
export { episodeSeries } from "./episode/episode-series.ts";
export { episodeNotes, type EpisodeNote } from "./episode/episode-notes.ts";
export { migrateEpisode } from "./episode/migrate-episode.ts";
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
  UnscoredPoint,
} from "./episode/series.ts";
export {
  summarizeSeries,
  type NoChangeReason,
  type SeriesSummary,
} from "./episode/summarize-series.ts";
export { cgsrs } from "./instruments/cgsrs.ts";
export { cors } from "./instruments/cors.ts";
export { csrs } from "./instruments/csrs.ts";
export { defineInstrument, type InstrumentSettings } from "./instruments/define-instrument.ts";
export { gsrs } from "./instruments/gsrs.ts";
export { ycors } from "./instruments/ycors.ts";
export { ycsrs } from "./instruments/ycsrs.ts";
export { findInstrument, instruments } from "./instruments/find-instrument.ts";
export type {
  Instrument,
  InstrumentCode,
  InstrumentItem,
  Subscale,
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
  Origin,
  Policy,
  Rater,
  Reading,
  ReliabilityInputs,
  Session,
  Setting,
  StoredEpisode,
} from "./schemas/types.ts";
export { parseMark, parseTotal } from "./scoring/parse-score.ts";
export { readLine, type LineMark } from "./scoring/read-line.ts";
export { scoreSubscales, type SubscaleScore } from "./scoring/score-subscales.ts";
export { readAnswer, type AnswerEntry, type ReadAnswer } from "./scoring/read-answer.ts";
export {
  scoreAnswer,
  type AbsentAnswer,
  type Score,
  type ScoredAnswer,
  type UnscoredAnswer,
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
export { noteTexts } from "./texts/note-texts.ts";
export {
  effectSizes,
  type EffectSize,
  type EffectSizeOptions,
  type EffectSizeVariant,
} from "./effect-sizes/effect-sizes.ts";
export { hedgesCorrection } from "./effect-sizes/hedges-correction.ts";
export type { TenthsPair } from "./effect-sizes/pair-moments.ts";
export {
  clinicalEffectSize,
  type ClinicalEffectSize,
  type ClinicalReference,
} from "./effect-sizes/clinical-effect-size.ts";
export {
  regressionToTheMean,
  type RegressionToTheMean,
} from "./effect-sizes/regression-to-the-mean.ts";
export { severityBucket, type SeverityBucket } from "./effect-sizes/severity-bucket.ts";
export {
  severityAdjusted,
  type ExpectedPair,
  type SeverityAdjusted,
  type SeverityReference,
} from "./effect-sizes/severity-adjusted.ts";
export type { ConfidenceLevel } from "./estimators/confidence.ts";
export {
  collectCourses,
  type Course,
  type CourseSample,
  type CourseSelection,
} from "./estimators/course.ts";
export {
  fitCourseSlopes,
  type CourseSlopeOptions,
  type CourseSlopes,
} from "./estimators/fit-course-slopes.ts";
export {
  fitPercentiles,
  type PercentileFit,
  type PercentileOptions,
} from "./estimators/fit-percentiles.ts";
export {
  fitTrajectory,
  type TrajectoryFit,
  type TrajectoryFitOptions,
} from "./estimators/fit-trajectory.ts";
export {
  fitLeastSquares,
  type LeastSquaresFit,
  type RegressionRows,
} from "./estimators/least-squares.ts";
export {
  fitMixedModel,
  type MixedModelFit,
  type MixedModelRows,
} from "./estimators/mixed-model.ts";
export { quantile } from "./estimators/quantile.ts";
export type { GroupEffect, RandomCovariance } from "./estimators/random-effects.ts";
export { predictLast, type PredictedLast } from "./estimators/predict-last.ts";
export { regressLastOnFirst, type LastOnFirst } from "./estimators/regress-last-on-first.ts";
export type { EstimateWarning, SampleFacts } from "./estimators/sample-facts.ts";
export type { TrajectoryForm } from "./estimators/trajectory-design.ts";
export { estimateWarningTexts } from "./estimators/warning-texts.ts";
export type { Evidence, EvidenceDirection, EvidenceSetting } from "./evidence/evidence.ts";
export { evidence } from "./evidence/evidence-registry.ts";
export { findEvidence } from "./evidence/find-evidence.ts";
export { cronbachAlpha, type OwnReliability } from "./reliability/cronbach-alpha.ts";
export { ownNorms, type OwnNorms } from "./reliability/own-norms.ts";
export { countCase, type CountedCase } from "./report/count-case.ts";
export { reportCounted } from "./report/report-counted.ts";
export type { ReportOptions } from "./report/report-options.ts";
export { reportTexts } from "./report/report-texts.ts";
export { serviceReport } from "./report/service-report.ts";
export { wilsonInterval } from "./report/wilson-interval.ts";
export type {
  Breakdown,
  MeanFigure,
  ReportCase,
  ReportSection,
  ServiceReport,
  Share,
} from "./schemas/report-types.ts";
export type {
  JoinedCurve,
  PolynomialCurve,
  TableCurve,
  TrajectoryModel,
} from "./schemas/trajectory-types.ts";
export { checkTrajectoryModel } from "./trajectories/check-model.ts";
export type { AnyTrajectoryModel, CallerCurve, TrajectoryCurve } from "./trajectories/curve.ts";
export { expectedScore } from "./trajectories/expected-score.ts";
export { modelFromFit, type ZoneDeviations } from "./trajectories/model-from-fit.ts";
export { modelFromPercentiles } from "./trajectories/model-from-percentiles.ts";
export type { ModelDetails } from "./trajectories/own-model.ts";
export { seriesZones } from "./trajectories/series-zones.ts";
export { trajectoryPath } from "./trajectories/trajectory-path.ts";
export type {
  ExpectedScore,
  SeriesZones,
  Zone,
  ZonedPoint,
  ZoneReason,
} from "./trajectories/zone.ts";
export { zoneReasonTexts, zoneTexts } from "./trajectories/zone-texts.ts";
export {
  changeDefinitions,
  defineChange,
  type ChangeDefinition,
  type DefinedChange,
  type DefinitionNumbers,
} from "./policies/change-definitions.ts";
export { findThresholdSets, thresholdSets } from "./policies/threshold-sets.ts";
export { policyFromThresholds, type ThresholdChoice } from "./policies/policy-from-thresholds.ts";
export type { InstrumentDocument, SignalRule, ThresholdSet } from "./schemas/own-types.ts";
export { belowPolicy } from "./signals/below-policy.ts";
export { findSignals, type SignalContext } from "./signals/find-signals.ts";
export type { Signal, SignalKind } from "./signals/signal.ts";
export {
  bonFirstAbove32,
  bonFirstAboveCutoffAdult,
  bonSawtooth,
  fieldDipAfterThird,
  fieldDrop,
  fieldFlat,
  hiboopAlwaysMaximum,
  hunhuLowestElement,
  openFitCollaborationDrop,
  signalRules,
} from "./signals/signal-rules.ts";
export { signalTexts, type SignalText } from "./signals/signal-texts.ts";
