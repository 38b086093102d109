import type { ClassList, Levels } from "../class-list.ts";
import type { EvaluatedNode } from "../evaluated-node.ts";

/** The score of a node, and what it tells of the nodes below it. */
export interface Assessment {
  /** The lower, the better. */
  readonly score: number;
  /**
   * No node scores less that lies between a finer node and this one.
   *
   * @param levels - the finer node
   * @param list - the classes of the finer node, or of one finer still
   */
  readonly boundFrom: (levels: Levels, list: ClassList) => number;
}

/**
 * A metric over one lattice.
 *
 * Bounds rest on this: let `m` be a node with `fine <= m <= coarse`. Each class of `m` is a union of
 * classes of `fine` and lies in one class of `coarse`; each record's label of `m` covers its label
 * of `fine` and lies under its label of `coarse`. The records that are certain to be suppressed at
 * `coarse` are suppressed at `m`. So a sum over records that only grows with coarser labels or
 * larger classes is at least what it is at `fine`, and what suppression adds is at least what it
 * adds for the certain records.
 */
export type Metric = (node: EvaluatedNode) => Assessment;
