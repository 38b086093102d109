/** One level of a hierarchy: what each value is called there. */
export interface HierarchyLevel {
  /** Each label of the level once. */
  readonly labels: readonly string[];
  /** For each value of the hierarchy the position of its label in `labels`. */
  readonly labelOf: Uint32Array;
}

/**
 * How the values of a column become coarser, level by level.
 *
 * Values that share a label on one level share one on every coarser level, so that going up never
 * splits a group: `createHierarchy` sees to it.
 */
export interface Hierarchy {
  /** The values at the bottom, each once. */
  readonly values: readonly string[];
  /** From level 0, where each value is its own label, to the coarsest. */
  readonly levels: readonly HierarchyLevel[];
}
