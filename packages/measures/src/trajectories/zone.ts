import type { Citation } from "@medvirk/core";
import type { ScoredPoint } from "../episode/series.ts";

/**
 * Where a score lies: as expected, not as expected, or neither. Yellow is "no clear indication", a
 * result of its own and not a middle grade. Unknown comes with its reasons.
 *
 * @source thesis-000, l. 711-721
 */
export type Zone = "green" | "yellow" | "red" | "unknown";

/** Why a zone is unknown. */
export type ZoneReason =
  | "no-scores"
  | "one-score"
  | "not-an-outcome"
  | "model-for-other-instrument"
  | "model-for-other-rater"
  | "model-for-other-age-group"
  | "age-group-not-given"
  | "age-group-changed"
  | "intake-out-of-range"
  | "too-few-in-model"
  | "model-without-zones"
  | "model-not-valid";

/** What a model says of one session, in whole tenths: what is shown is what is compared. */
export interface ExpectedScore {
  /** Counted from 1 at the intake. */
  readonly session: number;
  /** `null` where the model doesn't say. */
  readonly expectedTenths: number | null;
  /** Green from here on; `null` where the model draws no zone. */
  readonly greenFromTenths: number | null;
  /** Red on the other side of this; `null` where the model draws no zone. */
  readonly redBelowTenths: number | null;
  readonly reasons: readonly ZoneReason[];
}

/** A score with its zone. */
export interface ZonedPoint extends ExpectedScore {
  readonly point: ScoredPoint;
  readonly zone: Zone;
}

/** A series read by a trajectory model: help for a talk, never a verdict. */
export interface SeriesZones {
  /** Which model said so: another version may say something else. */
  readonly model: { readonly id: string; readonly version: string };
  readonly citation: Citation;
  /** The first score; `null` when there is none. */
  readonly intake: ScoredPoint | null;
  /** The zone of the last score. */
  readonly zone: Zone;
  /** Why the zone is unknown; empty when it is known. */
  readonly reasons: readonly ZoneReason[];
  /** Every score after the intake, with its zone; empty where the model can't be used at all. */
  readonly points: readonly ZonedPoint[];
  /** Present where the last score is red. It is the strongest word there is. */
  readonly prompt?: "review-together";
}
