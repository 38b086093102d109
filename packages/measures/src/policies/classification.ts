import type { Citation } from "@medvirk/core";
import type { ScoredPoint } from "../episode/series.ts";
import type { Policy } from "../schemas/types.ts";

/** What the change of a pair comes to under a policy; exactly one of four. */
export type ChangeCategory = "recovered" | "improved" | "unchanged" | "deteriorated";

/**
 * What else is true of the pair: reliably worse and out of the functional range; past the cut-off
 * without a reliable change; functional at the first and the last score.
 */
export type ChangeFlag = "harmed" | "crossed-only" | "functional-at-both-ends";

/** Why there is no category, or why one was out of reach. */
export type ClassificationReason =
  | "no-scores"
  | "one-score"
  | "not-an-outcome"
  | "policy-for-other-rater"
  | "policy-for-other-age-group"
  | "age-group-not-given"
  | "age-group-changed"
  | "policy-without-reliable-change"
  | "policy-without-cutoff";

/** What every classification carries: whose rule, on what, from which sources. */
export interface ClassificationBasis {
  /** Id of the policy. */
  readonly policy: string;
  /** The thresholds that the policy has, with their origin and source. */
  readonly thresholds: Pick<Policy, "cutoff" | "reliableChange">;
  /** The first score, with what it is about; `null` when there is none. */
  readonly intake: ScoredPoint | null;
  /** The last score, with what it is about; `null` when there is none. */
  readonly last: ScoredPoint | null;
  /** How many sessions of the series have a score. */
  readonly scoredCount: number;
  readonly citations: readonly Citation[];
  readonly reasons: readonly ClassificationReason[];
}

/** A category under a policy. */
export interface Classified extends ClassificationBasis {
  readonly state: "classified";
  readonly category: ChangeCategory;
  /** Last minus intake, in tenths, exact. */
  readonly changeTenths: number;
  readonly flags: readonly ChangeFlag[];
  /** Present where the course has turned reliably down. It is the strongest word there is. */
  readonly prompt?: "review-together";
}

/** No category under this policy, and why. */
export interface NotClassified extends ClassificationBasis {
  readonly state: "not-classified";
}

/** What a series comes to under a policy: help for a talk, never a verdict. */
export type Classification = Classified | NotClassified;
