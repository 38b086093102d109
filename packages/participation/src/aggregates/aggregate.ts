import type { GuardedCount, Issue, LocalizedText, SmallCountProfile } from "@medvirk/core";
import type { UsedModel } from "../assessment/profile.ts";
import type { Caveat, OrdinalModel } from "../models/model.ts";
import type { Assessment, RaterRole } from "../schemas/assessment-schema.ts";

/** What decisions may be grouped by. There is no worker, no office and no kind of user among them. */
export type AggregateBy = "decisionType" | "phase" | "level" | "area" | "service";

/** What is distributed: degrees of one model, the fit to the user's wish, or shown influence. */
export type AggregateOf =
  | { readonly kind: "degree"; readonly model: OrdinalModel }
  | { readonly kind: "fit" }
  | { readonly kind: "influence" };

/** What to aggregate, and by which rule small counts are hidden. */
export interface AggregateOptions {
  readonly by: AggregateBy;
  readonly of: AggregateOf;
  /**
   * Tells which person a decision is about, so that persons are counted and not papers. What it
   * gives is compared, never shown.
   */
  readonly personOf: (assessment: Assessment) => string;
  /** The named rule; there is no default. */
  readonly profile: SmallCountProfile;
}

/** How many persons are in one category. */
export type CategoryCount = GuardedCount & { readonly category: string };

/** The middle of an order. Two categories where the middle lies between them; nothing is averaged. */
export type MedianDegree =
  | { readonly state: "shown"; readonly lower: string; readonly upper: string }
  /** A count that it could be computed with is hidden. */
  | { readonly state: "suppressed" }
  /** Nobody gave a degree, or what is counted has no order. */
  | { readonly state: "none" };

/** One group as one kind of rater saw it. Kinds of raters are never added together. */
export type AggregateRow = {
  /** `null` where the decisions don't say. */
  readonly group: string | null;
  readonly role: RaterRole;
} & (
  | { readonly state: "withheld"; readonly issue: Issue }
  | {
      readonly state: "shown";
      /** Persons, each once, with the latest reading. */
      readonly persons: GuardedCount;
      /** In the order of the model, or of the readings' kinds. */
      readonly distribution: readonly CategoryCount[];
      /** Those without a degree, each reason apart; none of them is a low degree. */
      readonly without: readonly CategoryCount[];
      readonly median: MedianDegree;
    }
);

/** Distributions, safe to publish by themselves. */
export interface ParticipationAggregate {
  readonly by: AggregateBy;
  readonly of: AggregateOf["kind"];
  /** The model of the degrees; absent where no degrees are counted. */
  readonly model: UsedModel | undefined;
  /** The id of the rule for small counts. */
  readonly profile: string;
  /** By the name of the group, never by what it counts; `null` last. */
  readonly rows: readonly AggregateRow[];
  /** How to read it; to be shown with it. */
  readonly reading: LocalizedText;
  readonly caveats: readonly Caveat[];
}
