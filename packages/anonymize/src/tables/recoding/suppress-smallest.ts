import type { EvaluatedNode } from "./evaluated-node.ts";
import { CERTAIN, KEPT, SUPPRESSED } from "./fates.ts";
import type { ModelPlan } from "./models/model-plan.ts";

/** The part of a node that the smallest classes change. */
type Shrunk = Pick<EvaluatedNode, "fates" | "suppressedRecords" | "keptClasses">;

/**
 * Suppresses the smallest classes, those of the earliest records first, until no model of the whole
 * table fails.
 *
 * Each takes one class and the fewest records away, so that no other choice suppresses fewer
 * records. Nor does a finer node: what it keeps lies, at this node, in no more classes, no more of
 * them of one record, and no fewer records.
 *
 * @param node - as the models of single classes leave it
 * @param plan - the models
 * @returns the node as the models of the whole table leave it
 * @internal
 */
export function suppressSmallest(
  node: Omit<EvaluatedNode, "leastSuppressed">,
  { uniqueness = 1, averageRisk = 1 }: ModelPlan,
): EvaluatedNode {
  const { list, certainRecords } = node;
  const bounds = { uniqueness, averageRisk };
  const onlyCertain = node.fates.map((fate) => (fate === CERTAIN ? CERTAIN : KEPT));
  const { suppressedRecords } = shrink(list.sizes, onlyCertain, bounds);
  return {
    list,
    certainRecords,
    leastSuppressed: suppressedRecords,
    ...shrink(list.sizes, node.fates, bounds),
  };
}

function shrink(
  sizes: Uint32Array,
  before: Uint8Array,
  { uniqueness, averageRisk }: { readonly uniqueness: number; readonly averageRisk: number },
): Shrunk {
  const fates = before.slice();
  const kept = [...sizes.keys()].filter((place) => fates[place] === KEPT && sizes[place] !== 0);
  kept.sort((left, right) => (sizes[left] ?? 0) - (sizes[right] ?? 0));
  let records = kept.reduce((sum, place) => sum + (sizes[place] ?? 0), 0);
  let unique = kept.filter((place) => sizes[place] === 1).length;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let next = 0;
  while (
    next < kept.length &&
    (unique > uniqueness * records || kept.length - next > averageRisk * records)
  ) {
    const place = kept[next] ?? 0;
    fates[place] = SUPPRESSED;
    records -= sizes[place] ?? 0;
    if (sizes[place] === 1) unique -= 1;
    next += 1;
  }
  return { fates, suppressedRecords: all - records, keptClasses: kept.length - next };
}
