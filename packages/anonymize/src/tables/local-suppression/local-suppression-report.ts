import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import type { ReaderNote } from "../reader-note.ts";
import type { RecodingDefinition } from "../recoding/recoding-definitions.ts";
import type { ReleasedTable } from "../released-table.ts";

/** What `suppressLocally` must know of a table. */
export interface LocalSuppressionConfig extends Pick<
  TableConfig,
  "columns" | "missing" | "missingValues"
> {
  /** The fewest records that each shown record fits. */
  readonly k: number;
  /** Quasi-identifiers to keep, the most important first; those not named are hidden before them. */
  readonly keep?: readonly string[];
}

/** Fields hidden in one column. */
export interface SuppressedCells {
  readonly column: string;
  readonly cells: number;
}

/** What was hidden, and what a reader must know. It holds no content of any row. */
export interface LocalSuppressionReport {
  readonly records: number;
  readonly k: number;
  /** Records that looked like fewer than `k` before, and lost at least one field. */
  readonly changedRecords: number;
  readonly suppressedCells: number;
  readonly byColumn: readonly SuppressedCells[];
  readonly definitions: readonly RecodingDefinition[];
  /** What a reader of the report must know; never empty. */
  readonly notes: readonly ReaderNote[];
}

/** A table made shareable by hiding single fields, with its report. */
export interface LocallySuppressedTable {
  readonly table: ReleasedTable;
  readonly report: LocalSuppressionReport;
}
