import { withLevel } from "./box.ts";
import { coarserClasses } from "./coarser-classes.ts";
import { evaluateNode } from "./evaluate-node.ts";
import type { FoundNode, LatticeSearch } from "./search-lattice.ts";

/** Scores that differ less, relatively, count as equal. */
const EQUAL = 1e-12;

/**
 * Brings a node down as long as a finer one costs the same: `30-39` says more than `20-39`, also
 * where the table holds nobody between 20 and 29 and the metric sees no difference.
 *
 * @param search - what was looked through
 * @param found - the best node
 * @returns a node of the same score that no single step makes finer
 * @internal
 */
export function finestOfEquals(search: LatticeSearch, found: FoundNode): FoundNode {
  let finest = found;
  for (let index = 0; index < search.coarsest.length;) {
    const finer = finerEqual(search, finest, index);
    if (finer === undefined) index += 1;
    else finest = finer;
  }
  return finest;
}

function finerEqual(
  { finest, fields, plan, metric, mostSuppressed }: LatticeSearch,
  { node, score }: FoundNode,
  index: number,
): FoundNode | undefined {
  const level = node.list.levels[index] ?? 0;
  if (level === 0) return undefined;
  const levels = withLevel(node.list.levels, index, level - 1);
  const finer = evaluateNode(coarserClasses(finest, fields, levels).list, plan, mostSuppressed);
  if (finer.suppressedRecords > mostSuppressed) return undefined;
  const finerScore = metric(finer).score;
  return finerScore <= score + EQUAL * Math.abs(score)
    ? { node: finer, score: finerScore }
    : undefined;
}
