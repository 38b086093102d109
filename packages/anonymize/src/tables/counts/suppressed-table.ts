import type { ReaderNote } from "../reader-note.ts";
import type { DisclosureProfile } from "./disclosure-profile.ts";

/**
 * Where a cell stands: one value or group a dimension, in the order of the dimensions. `null` is
 * the total over that dimension.
 */
export type CellPlace = readonly (string | null)[];

/** A cell whose count may be seen. */
export interface ShownCell {
  readonly place: CellPlace;
  readonly state: "shown";
  /** Persons; where a magnitude is published, the sum of its amounts. */
  readonly count: number;
}

/** What a reader of the table can compute of a hidden cell, and no more. */
export interface ProvenInterval {
  readonly lower: number;
  /** `null`: nothing in the table bounds it from above. */
  readonly upper: number | null;
}

/**
 * A cell whose count is hidden; it holds no number of its own. It isn't zero.
 *
 * `primary`: a rule forbids to show it. `secondary`: another one could be computed from it; a
 * hidden total of a table with one dimension is always called so, for to say that it is small
 * could disclose the counts below it. The reason is for the publisher: publish `:` alone.
 */
export interface SuppressedCell {
  readonly place: CellPlace;
  readonly state: "suppressed";
  readonly reason: "primary" | "secondary";
  /** Absent where the audit was left out. */
  readonly interval?: ProvenInterval;
}

/** A cell of a table of counts. */
export type CountCell = ShownCell | SuppressedCell;

/** How many cells were hidden, and why. The sum of what they hold would give them away. */
export interface SuppressionSummary {
  readonly cells: number;
  readonly shown: number;
  readonly primary: number;
  readonly secondary: number;
}

/**
 * What was proven of the hidden cells.
 *
 * `passed`: linear programs in whole numbers found, for each of them, the values that a reader
 * can't rule out; for none is it only one. `left-out`: nobody has checked.
 */
export type SuppressionAudit =
  | {
      readonly state: "passed";
      /** How many cells were proven. */
      readonly cells: number;
      /** Between the ends of the narrowest interval; `null` when none is bounded, or none hidden. */
      readonly narrowest: number | null;
    }
  | { readonly state: "left-out" };

/** The groups of a dimension by name, each with its values; what tables of it can be added up by. */
export interface PublishedDimension {
  readonly name: string;
  readonly values: readonly string[];
  readonly groups: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/** A table of counts as readers may see it. */
export interface PublishedTable {
  readonly dimensions: readonly PublishedDimension[];
  /** The name of what is counted, such as the column of the counts. */
  readonly count: string;
  /** What stands for a total. */
  readonly totalLabel: string;
  /** Inner cells first, then the totals. */
  readonly cells: readonly CountCell[];
  /** What a reader of the table must know; never empty. */
  readonly notes: readonly ReaderNote[];
}

/** A table of counts with cells hidden that must not be shown. */
export interface SuppressedTable extends PublishedTable {
  readonly profile: DisclosureProfile;
  readonly audit: SuppressionAudit;
  readonly summary: SuppressionSummary;
}
