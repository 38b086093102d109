import type { Citation, LocalizedText } from "@medvirk/core";

/** A range of scores in tenths of a point, both ends included. */
export interface TenthsRange {
  readonly minimumTenths: number;
  readonly maximumTenths: number;
}

/** One question of an instrument: a neutral key and a label of our own, never the form's wording. */
export interface InstrumentItem {
  readonly key: string;
  readonly label: LocalizedText;
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
  /** How the total is made; `none` for what is looked at together and never scored. */
  readonly total: "sum" | "none";
  readonly direction: "higher-is-better" | "lower-is-better";
  /** Ages in years of those who answer for themselves; no end where there is none. */
  readonly respondentAges: { readonly from: number; readonly to?: number };
  readonly codes: readonly InstrumentCode[];
  readonly citations: readonly Citation[];
}
