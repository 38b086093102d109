import type { Contribution } from "./cell-system.ts";

/** The finest cells of a table: one value a dimension. */
export interface InnerCells {
  /** By dimension: for each inner cell the number of its value. */
  readonly valueOf: readonly Uint32Array[];
  /** What is published of each: persons, or units of the magnitude. */
  readonly values: Float64Array;
  /** Persons or contributors of each. */
  readonly persons: Float64Array;
  readonly contributions: readonly (readonly Contribution[])[];
  readonly unitsInOne: number;
}
