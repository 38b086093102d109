import type { EvaluatedNode } from "./evaluated-node.ts";
import { CERTAIN, KEPT, SUPPRESSED } from "./fates.ts";
import type { ModelPlan } from "../models/model-plan.ts";

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
  const actual = shrink(list.sizes, node.fates, bounds);
  if (certainRecords === node.suppressedRecords) {
    return { list, certainRecords, leastSuppressed: actual.suppressedRecords, ...actual };
  }
  const onlyCertain = node.fates.map((fate) => (fate === CERTAIN ? CERTAIN : KEPT));
  const { suppressedRecords } = shrink(list.sizes, onlyCertain, bounds);
  return { list, certainRecords, leastSuppressed: suppressedRecords, ...actual };
}

function shrink(
  sizes: Uint32Array,
  before: Uint8Array,
  { uniqueness, averageRisk }: { readonly uniqueness: number; readonly averageRisk: number },
): Shrunk {
  const kept = keptSizes(sizes, before).sort();
  let records = kept.reduce((sum, size) => sum + size, 0);
  let unique = kept.findIndex((size) => size > 1);
  if (unique < 0) unique = kept.length;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let next = 0;
  while (
    next < kept.length &&
    (unique > uniqueness * records || kept.length - next > averageRisk * records)
  ) {
    records -= kept[next] ?? 0;
    if (kept[next] === 1) unique -= 1;
    next += 1;
  }
  return {
    fates: suppressFirst(sizes, before, kept.subarray(0, next)),
    suppressedRecords: all - records,
    keptClasses: kept.length - next,
  };
}

function keptSizes(sizes: Uint32Array, fates: Uint8Array): Uint32Array {
  return sizes.filter((size, place) => size > 0 && fates[place] === KEPT);
}

/** Suppresses as many classes of each size as `gone` holds, those of the earliest records first. */
function suppressFirst(sizes: Uint32Array, before: Uint8Array, gone: Uint32Array): Uint8Array {
  const fates = before.slice();
  const largest = gone.at(-1) ?? 0;
  let leftOfLargest = gone.length - gone.indexOf(largest);
  for (const [place, size] of sizes.entries()) {
    if (size === 0 || size > largest || fates[place] !== KEPT) continue;
    if (size === largest && leftOfLargest === 0) continue;
    if (size === largest) leftOfLargest -= 1;
    fates[place] = SUPPRESSED;
  }
  return fates;
}
