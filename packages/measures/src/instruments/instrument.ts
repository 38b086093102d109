import type { Citation, LocalizedText } from "@medvirk/core";
import type { Rater } from "../schemas/types.ts";

/** A range of scores in tenths of a point, both ends included. */
export interface TenthsRange {
  readonly minimumTenths: number;
  readonly maximumTenths: number;
}

/** One question of an instrument: a neutral key and a label of our own, never the form's wording. */
export interface InstrumentItem {
  readonly key: string;
  readonly label: LocalizedText;
  /** The item's own range, where it differs from that of the others. */
  readonly range?: TenthsRange | undefined;
  /** The item's own step in tenths, where it differs from that of the others. */
  readonly stepTenths?: number | undefined;
  /** A high mark counts as a low one, mirrored within the range. */
  readonly isReversed?: boolean | undefined;
  /** How many times the mark counts; a whole number, 1 where it isn't given. */
  readonly weight?: number | undefined;
}

/** Some items of an instrument that have a total of their own. */
export interface Subscale {
  readonly key: string;
  readonly label: LocalizedText;
  /** Keys of its items. */
  readonly items: readonly string[];
}

/** A code of an instrument's total in a terminology. */
export interface InstrumentCode {
  /** URI of the terminology. */
  readonly system: string;
  readonly code: string;
  readonly citation: Citation;
}

/**
 * An instrument as data: what is asked about, in which range, by whom and when.
 *
 * ORS and SRS are two of these; their family and a municipality's own scales have the same shape.
 */
export interface Instrument {
  /** Stable id, kebab-case, such as `ors`. */
  readonly id: string;
  /** The short name that people use, such as ORS. */
  readonly shortName: string;
  readonly name: LocalizedText;
  /** What the scores speak of: the person's life, or the collaboration. Only the first has outcomes. */
  readonly subject: "outcome" | "collaboration";
  /** When it is filled in. */
  readonly moment: "session-start" | "session-end";
  /** In the order of the form. */
  readonly items: readonly InstrumentItem[];
  readonly itemRange: TenthsRange;
  readonly totalRange: TenthsRange;
  /** The smallest difference between two marks, in tenths. */
  readonly stepTenths: number;
  /**
   * How the total is made: the weighted sum; the weighted mean, rounded to the nearest tenth, halves
   * up; `none` for what is looked at together and never scored.
   */
  readonly total: "sum" | "mean" | "none";
  readonly subscales?: readonly Subscale[];
  /**
   * How many items may lack a mark before there is no total; 0 where it isn't given. The others then
   * stand for them in proportion, the total says so, and it is left out of every change.
   */
  readonly mostMissingItems?: number;
  readonly direction: "higher-is-better" | "lower-is-better";
  /** Who may answer. */
  readonly raters: readonly Rater[];
  /** Ages in years of those whom it is about, last birthday; no end where there is none. */
  readonly respondentAges: { readonly from: number; readonly to?: number | undefined };
  readonly codes: readonly InstrumentCode[];
  readonly citations: readonly Citation[];
}
