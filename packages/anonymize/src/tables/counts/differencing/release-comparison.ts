import type { ReaderNote } from "../../reader-note.ts";
import type { CellPlace } from "../suppressed-table.ts";

/** One of two releases. */
export type Release = "earlier" | "later";

/**
 * Something that two releases give away together.
 *
 * `shown-in-other`: the cell is hidden in one release and shown in the other. `computable`: it
 * can be computed from what both show. `small-change`: it is shown in both, and differs by fewer
 * persons than may be shown, so that readers learn of so few.
 */
export interface ReleaseFinding {
  readonly kind: "shown-in-other" | "computable" | "small-change";
  readonly place: CellPlace;
  /** The release in which the cell is hidden; the later one for a small change. */
  readonly release: Release;
}

/** What two releases give away together; it holds no count. */
export interface ReleaseComparison {
  /** Whether both are about the same persons at the same time. */
  readonly population: "same" | "changed";
  readonly findings: readonly ReleaseFinding[];
  /** What must be known of this comparison; never empty. */
  readonly notes: readonly ReaderNote[];
}
