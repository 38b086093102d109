import type { ClassList, Levels } from "./class-list.ts";
import { coarserClasses } from "./coarser-classes.ts";
import type { KeyField } from "./key-fields.ts";
import type { Assessment } from "./metrics/metric.ts";

/** All nodes between two, the finer end with its classes, the coarser one evaluated. */
export interface Box {
  readonly fine: Levels;
  readonly coarse: Levels;
  /** The classes of `fine`, or of a finer node. */
  readonly list: ClassList;
  /** Of `coarse`, or of a coarser node. */
  readonly assessment: Assessment;
  readonly bound: number;
}

/**
 * Counts what is left to look at.
 *
 * @param boxes - the boxes
 * @param threshold - the best score so far
 * @returns the nodes of boxes that may hold a better one, and the lowest of their bounds
 * @internal
 */
export function openOf(
  boxes: readonly Box[],
  threshold: number,
): { readonly openNodes: number; readonly openBound: number } {
  const open = boxes.filter(({ bound }) => bound < threshold);
  return {
    openNodes: open.reduce((sum, box) => sum + nodesIn(box), 0),
    openBound: open.reduce((least, { bound }) => Math.min(least, bound), Number.POSITIVE_INFINITY),
  };
}

/**
 * Gives the classes of a box's finer end.
 *
 * @param box - the box
 * @param fields - the layout of the keys
 * @returns its list, brought to the finer end where it was of a finer node
 * @internal
 */
export function listAt({ fine, list }: Box, fields: readonly KeyField[]): ClassList {
  const isThere = fine.every((level, index) => level === list.levels[index]);
  return isThere ? list : coarserClasses(list, fields, fine).list;
}

/**
 * Takes the coarsest levels away whose nodes cannot score less than the best.
 *
 * @param box - the box
 * @param threshold - the best score so far
 * @returns the coarser end that is left; that of the box itself where nothing goes
 * @internal
 */
export function tighten({ fine, coarse, assessment, list }: Box, threshold: number): Levels {
  let tight = coarse;
  for (const index of coarse.keys()) {
    for (
      let level = tight[index] ?? 0;
      level > (fine[index] ?? 0) &&
      assessment.boundFrom(withLevel(fine, index, level), list) >= threshold;
      level -= 1
    ) {
      tight = withLevel(tight, index, level - 1);
    }
  }
  return tight;
}

/**
 * The attribute whose coarsest level raises the bound the most: splitting that level off rules out
 * the most on one side, and on the other leaves a box whose corner is soonest too fine.
 *
 * @param box - the box
 * @returns the attribute; absent where the box is one node
 * @internal
 */
export function costliestAxis({ fine, coarse, assessment, list }: Box): number | undefined {
  let axis: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, level] of coarse.entries()) {
    if (level === fine[index]) continue;
    const bound = assessment.boundFrom(withLevel(fine, index, level), list);
    if (bound > highest) {
      axis = index;
      highest = bound;
    }
  }
  return axis;
}

/**
 * Gives a node another level in one attribute.
 *
 * @param levels - the node
 * @param index - the attribute
 * @param level - its level
 * @returns the node there
 * @internal
 */
export function withLevel(levels: Levels, index: number, level: number): Levels {
  return levels.map((own, place) => (place === index ? level : own));
}

function nodesIn({ fine, coarse }: Box): number {
  return coarse.reduce((product, level, index) => product * (level - (fine[index] ?? 0) + 1), 1);
}
