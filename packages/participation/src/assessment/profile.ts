import type { PlainDate } from "@medvirk/core";
import type { Phase } from "../models/alm-andreassen.ts";
import type { DegreePosition } from "../models/index-models.ts";
import type { Caveat, ParticipationModel } from "../models/model.ts";
import type { PeyrotFactor } from "../models/peyrot.ts";
import type { Comparison, NotComparableReason } from "../placing/compare-readings.ts";
import type { FactorReading } from "../placing/count-factors.ts";
import type { Assessment, Rater, RaterRole } from "../schemas/assessment-schema.ts";
import type { FitToWish } from "./fit-to-wish.ts";
import type { InfluenceReading } from "./read-influence.ts";

/** One rater's assessment and what follows from it, never mixed with another's. */
export interface Reading {
  /** The assessment as it was given. */
  readonly assessment: Assessment;
  /** Whether the rater entered it, or the user confirmed what was entered for him or her. */
  readonly inOwnVoice: boolean;
  /** Undefined where there is no degree. */
  readonly position: DegreePosition | undefined;
  /** Only where it is the user's own voice. */
  readonly fit: FitToWish | undefined;
  /** Only where factors were asked about. */
  readonly factors: FactorReading<PeyrotFactor> | undefined;
  readonly influence: InfluenceReading;
}

/** Why a worker's reading can't be set against the user's. */
export type NoDivergenceReason =
  | NotComparableReason
  | "no-user-reading"
  | "several-user-readings"
  /** Someone else entered it and the user has not confirmed it. */
  | "unconfirmed-user-reading";

/**
 * How a worker's latest reading in a phase stands to the user's latest in the same phase. Neither
 * of them is the right one.
 */
export type Divergence = {
  readonly worker: Rater;
  /** Undefined where the assessment names no phase. */
  readonly phase: Phase | undefined;
} & (
  | { readonly outcome: "higher" | "same" | "lower" }
  | { readonly outcome: "not-comparable"; readonly reason: NoDivergenceReason }
);

/** When a reading was made, and in which phase the matter stood. */
export interface ReadingMoment {
  readonly date: PlainDate;
  /** Undefined where the assessment names no phase. */
  readonly phase: Phase | undefined;
}

/** How one rater's reading of the decision stands to the same rater's one before it. */
export type ChangeOverTime = {
  readonly rater: Rater;
  readonly from: ReadingMoment;
  readonly to: ReadingMoment;
} & Comparison;

/** Who has said something about a phase. Nobody is "not assessed", which is not a low degree. */
export interface PhaseCoverage {
  readonly phase: Phase;
  /** The roles that gave a degree or chose not to take part; user, worker, proxy, observer. */
  readonly answered: readonly RaterRole[];
  /** The roles with an entry but without an answer. */
  readonly unanswered: readonly RaterRole[];
}

/** The earliest phase that was open to the user, as one rater saw it. */
export interface EarliestPhaseReading {
  readonly rater: Rater;
  /** `null` when none of the phases this rater answered for was open. */
  readonly phase: Phase | null;
}

/** What there is of the user's own view. */
export type UserView =
  /** The user gave a degree. */
  | "own"
  /** The user chose not to take part: a full answer. */
  | "chose-not-to-take-part"
  /** Someone else entered it and the user has not confirmed it. */
  | "unconfirmed"
  /** The user was not asked, declined, could not answer, or the answer isn't known. */
  | "no-answer"
  /** There is no entry of the user. */
  | "not-recorded";

/** One decision as each rater saw it, side by side. */
export interface DecisionProfile {
  readonly decision: string;
  /** In the order given. */
  readonly readings: readonly Reading[];
  readonly userView: UserView;
  /** A proxy has spoken, and there is no view of the user's own beside it. */
  readonly proxyWithoutUser: boolean;
  /** One for each worker and phase. */
  readonly divergences: readonly Divergence[];
  /** One for each reading after a rater's first, rater by rater, in the order of their days. */
  readonly changes: readonly ChangeOverTime[];
  /** A degree is documented, and nobody says what changed or why nothing did. */
  readonly documentedWithoutInfluence: boolean;
  /** All five phases, in their order. */
  readonly phases: readonly PhaseCoverage[];
  /** One for each rater who said whether a phase was open. */
  readonly earliestPhases: readonly EarliestPhaseReading[];
  /** Recorded as not asked. */
  readonly notAsked: readonly Rater[];
  /** Of user and worker, those without any entry: this is not the same as not asked. */
  readonly notRecorded: readonly ("user" | "worker")[];
}

/** A model that a report used, with its words; the caveats stand in the report. */
export type UsedModel = Pick<
  ParticipationModel,
  "id" | "version" | "kind" | "name" | "members" | "citations"
>;

/** Each decision's profile, with what they rest on. There is no total: nothing here adds up. */
export interface ParticipationReport {
  /** How many assessments went in. */
  readonly assessments: number;
  /** In the order in which they first appear. */
  readonly decisions: readonly DecisionProfile[];
  /** The models used. */
  readonly models: readonly UsedModel[];
  /** To be shown wherever the report is. */
  readonly caveats: readonly Caveat[];
}
