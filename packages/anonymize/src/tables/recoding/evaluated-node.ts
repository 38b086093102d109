import type { ClassList } from "./class-list.ts";

/** A node of the lattice, and what the models ask to be suppressed there. */
export interface EvaluatedNode {
  readonly list: ClassList;
  /** For each class `KEPT`, `SUPPRESSED` or `CERTAIN`. */
  readonly fates: Uint8Array;
  readonly suppressedRecords: number;
  readonly keptClasses: number;
  /** Records in classes that are `CERTAIN`. */
  readonly certainRecords: number;
  /** No finer node suppresses fewer records than this. */
  readonly leastSuppressed: number;
}
