import type { ClassList } from "./class-list.ts";
import type { ClassTest } from "./models/class-test.ts";
import type { ModelPlan } from "./models/model-plan.ts";

/** What becomes of a class. */
export const KEPT = 0;
/** Suppressed at this node. */
export const SUPPRESSED = 1;
/** Suppressed at this node and, with the same records, at every finer one. */
export const CERTAIN = 2;

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

/**
 * Holds the classes of a node against the models.
 *
 * A class is `CERTAIN` to be suppressed when it fails a condition that a union never loses: enough
 * records, enough of the population, enough different sensitive values. Every finer class lies
 * within it, so that it fails there too. Where nothing may be suppressed, a node fails with any
 * class, and the conditions that unions of passing classes keep (`merging`) count as well.
 *
 * @param list - the classes
 * @param plan - the models
 * @param mostSuppressed - the most records that may be suppressed
 * @returns the fates of the classes
 * @internal
 */
export function evaluateNode(
  list: ClassList,
  plan: ModelPlan,
  mostSuppressed: number,
): EvaluatedNode {
  const { sizes } = list;
  const fates = new Uint8Array(sizes.length);
  let suppressedRecords = 0;
  let certainRecords = 0;
  let keptClasses = 0;
  for (let place = 0; place < sizes.length; place += 1) {
    const size = sizes[place] ?? 0;
    if (size === 0) continue;
    const fate = fateOf(list, place, size, plan, mostSuppressed === 0);
    fates[place] = fate;
    if (fate === KEPT) keptClasses += 1;
    else suppressedRecords += size;
    if (fate === CERTAIN) certainRecords += size;
  }
  const byClass = { list, fates, suppressedRecords, keptClasses, certainRecords };
  if (plan.uniqueness === undefined && plan.averageRisk === undefined) {
    return { ...byClass, leastSuppressed: certainRecords };
  }
  return suppressSmallest(byClass, plan);
}

function fateOf(
  list: ClassList,
  place: number,
  size: number,
  { minimumSize, minimumPopulation, tests }: ModelPlan,
  mergingCounts: boolean,
): number {
  if (size < minimumSize) return CERTAIN;
  if (list.population !== undefined && (list.population[place] ?? 0) < minimumPopulation) {
    return CERTAIN;
  }
  let fate = KEPT;
  for (const test of tests) {
    const isCertain = failsFor(test, list, place, size);
    if (isCertain === undefined) continue;
    if (isCertain || (mergingCounts && test.merging)) return CERTAIN;
    fate = SUPPRESSED;
  }
  return fate;
}

/** Whether the failure is certain in finer classes; absent where the class passes. */
function failsFor(
  { column, minimumDistinct, passes }: ClassTest,
  list: ClassList,
  place: number,
  size: number,
): boolean | undefined {
  const counts = list.sensitive[column];
  if (counts === undefined) return undefined;
  const from = counts.starts[place] ?? 0;
  const to = counts.starts[place + 1] ?? 0;
  if (to - from < minimumDistinct) return true;
  return passes(counts, from, to, size) ? undefined : false;
}

/**
 * Suppresses the smallest classes, those of the earliest records first, until no model of the whole
 * table fails.
 *
 * Each takes one class and the fewest records away, so that no other choice suppresses fewer
 * records. Nor does a finer node: what it keeps lies, at this node, in no more classes, no more of
 * them of one record, and no fewer records.
 */
function suppressSmallest(
  node: Omit<EvaluatedNode, "leastSuppressed">,
  { uniqueness = 1, averageRisk = 1 }: ModelPlan,
): EvaluatedNode {
  const { list, certainRecords } = node;
  const certain = shrink(
    list.sizes,
    node.fates.map((fate) => (fate === CERTAIN ? CERTAIN : KEPT)),
  );
  const actual = shrink(list.sizes, node.fates);
  return {
    list,
    fates: actual.fates,
    suppressedRecords: actual.suppressedRecords,
    keptClasses: actual.keptClasses,
    certainRecords,
    leastSuppressed: certain.suppressedRecords,
  };

  function shrink(
    sizes: Uint32Array,
    before: Uint8Array,
  ): Pick<EvaluatedNode, "fates" | "suppressedRecords" | "keptClasses"> {
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
}
