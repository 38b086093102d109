import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { MissingTreatment } from "../../schemas/tables/table-config-schema.ts";
import type { ReaderNote } from "../reader-note.ts";
import type { ReleasedTable } from "../released-table.ts";
import type { Table } from "../table.ts";
import type { RecodingDefinition } from "./recoding-definitions.ts";

/** How coarse a quasi-identifier became. */
export interface RecodedColumn {
  readonly column: string;
  /** 0 where the values stand as they were. */
  readonly level: number;
  readonly highestLevel: number;
}

/** Whether a better recoding can exist. */
export type RecodingProof =
  | {
      /** No recoding scores less. */
      readonly state: "proven";
    }
  | {
      /** The search was stopped. */
      readonly state: "open";
      /** No recoding scores less than this. */
      readonly lowestPossible: number;
      /** Recodings that were neither looked at nor ruled out. */
      readonly openNodes: number;
    };

/** What was done to a table, and what a reader must know. It holds no content of any row. */
export interface RecodingReport {
  readonly records: number;
  readonly suppressedRecords: number;
  /** Of the config; a share, 0–1. */
  readonly suppressionLimit: number;
  readonly transformation: readonly RecodedColumn[];
  /** Classes that are released. */
  readonly classes: number;
  /** Records of the smallest class that is released; 0 where none is. */
  readonly smallestClass: number;
  readonly metric: { readonly name: string; readonly monotonic?: boolean | undefined };
  /** The lower, the better; 0 is no loss where the metric has such an end. */
  readonly score: number;
  readonly proof: RecodingProof;
  /** All recodings that the hierarchies allow. */
  readonly latticeNodes: number;
  /** Recodings whose classes were counted. */
  readonly evaluatedNodes: number;
  readonly models: readonly PrivacyModel[];
  readonly missing: MissingTreatment;
  readonly definitions: readonly RecodingDefinition[];
  /** What a reader of the report must know; never empty. */
  readonly notes: readonly ReaderNote[];
}

/** A table made shareable, with its report. */
export interface AnonymizedTable {
  readonly table: ReleasedTable;
  readonly report: RecodingReport;
}

/** How far the search for the best recoding has come. */
export interface RecodingProgress {
  readonly evaluatedNodes: number;
  /** Recodings that were neither looked at nor ruled out. */
  readonly openNodes: number;
  /** The lowest score found; absent as long as nothing can be released. */
  readonly score: number | undefined;
}

/** Beside the config: what belongs to one run. */
export interface RecodingOptions {
  /** For k-map: persons that the records may be mistaken for, with the same quasi-identifiers. */
  readonly population?: Table;
  /** The search stops, with the best found so far, after this many recodings. */
  readonly maximumNodes?: number;
  /** The search stops, with the best found so far, when `aborted` becomes true: an `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean };
  /** Called from time to time. */
  readonly onProgress?: (progress: RecodingProgress) => void;
}
