import type { ReaderNote } from "../../reader-note.ts";
import type { PublishedTable, ShownCell } from "../suppressed-table.ts";

/** How far rounded counts lie from the true ones. */
export interface RoundingSummary {
  readonly cells: number;
  /** Cells whose count was changed. */
  readonly changed: number;
  /** The largest difference of any cell, in persons. */
  readonly largestDifference: number;
  /** Cells that are not at a multiple next to their count, so that totals could add up. */
  readonly notNearest: number;
  /**
   * 1 less the Hellinger distance between true and rounded counts, as a share of its largest
   * value: 1 when nothing was changed.
   */
  readonly utility: number;
}

/** A table whose counts are rounded, and whose totals still add up. */
export interface RoundedTable extends PublishedTable {
  readonly base: number;
  readonly cells: readonly ShownCell[];
  readonly summary: RoundingSummary;
  readonly notes: readonly ReaderNote[];
}
