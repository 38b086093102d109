import type { EncodedColumn } from "../encode-table.ts";
import type { Hierarchy } from "../hierarchies/hierarchy.ts";

/** A sensitive column with what distances need of it. */
export interface SensitiveColumn extends EncodedColumn {
  /** The share of each value in the whole table. */
  readonly shares: Float64Array;
  /** Where one is declared and asked for. */
  readonly hierarchy: Hierarchy | undefined;
}
