import type { CellPlace } from "../suppressed-table.ts";

/** Cells as sums of inner cells: cell `c` adds up `members[starts[c]]` to `members[starts[c + 1]]`. */
export interface CellSums {
  readonly innerCount: number;
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** What one contributor put into an inner cell, in units of the magnitude. */
export interface Contribution {
  readonly contributor: number;
  readonly amount: number;
}

/** Every cell that a table has, before anything is hidden; it never leaves the package. */
export interface CellSystem extends CellSums {
  readonly places: readonly CellPlace[];
  /** What is published of each cell: persons, or units of the magnitude. */
  readonly values: Float64Array;
  /** Persons or contributors of each cell. */
  readonly persons: Float64Array;
  /** The value of each inner cell. */
  readonly innerValues: Float64Array;
  /** By inner cell; empty where persons are counted. */
  readonly contributions: readonly (readonly Contribution[])[];
  /** Units of the magnitude in 1: `100` when values have two decimals. */
  readonly unitsInOne: number;
}

/**
 * Gives the inner cells that a cell adds up.
 *
 * @param sums - the cells
 * @param cell - its number
 * @returns the numbers of the inner cells
 * @internal
 */
export function membersOf({ starts, members }: CellSums, cell: number): Uint32Array {
  return members.subarray(starts[cell], starts[cell + 1]);
}

/**
 * Counts the cells.
 *
 * @param sums - the cells
 * @returns how many there are
 * @internal
 */
export function cellCountOf({ starts }: CellSums): number {
  return starts.length - 1;
}
