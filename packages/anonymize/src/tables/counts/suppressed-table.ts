import type { SmallCountProfile } from "@medvirk/core";
import type { Totals } from "../../schemas/tables/count-config-schema.ts";
import type { ReaderNote } from "../reader-note.ts";

/**
 * Where a cell stands: one value a dimension, in the order of the dimensions. `null` is the total
 * over that dimension.
 */
export type CellPlace = readonly (string | null)[];

/** A cell whose count may be seen. */
export interface ShownCell {
  readonly place: CellPlace;
  readonly state: "shown";
  /** Persons. */
  readonly count: number;
}

/**
 * A cell whose count is hidden; it holds no number. It isn't zero.
 *
 * `primary`: the count is too small. `secondary`: another one could be computed from it; a hidden
 * total of a table with one dimension is always called so, for to say that it is small could
 * disclose the counts below it.
 */
export interface SuppressedCell {
  readonly place: CellPlace;
  readonly state: "suppressed";
  readonly reason: "primary" | "secondary";
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

/** A table of counts with its small ones hidden. */
export interface SuppressedTable {
  readonly dimensions: readonly string[];
  /** The column of the counts. */
  readonly count: string;
  readonly totals: Totals;
  readonly profile: SmallCountProfile;
  /**
   * `not-done`: hidden counts can be computed from totals, and the table must not be published as
   * it is. `one-way`: there is one dimension, and its hidden counts can't be computed from this
   * table.
   */
  readonly secondarySuppression: "not-done" | "one-way";
  /** Inner cells first, then the totals. */
  readonly cells: readonly CountCell[];
  readonly summary: SuppressionSummary;
  /** What a reader of the table must know; never empty. */
  readonly notes: readonly ReaderNote[];
}
