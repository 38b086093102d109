import type { ClassList } from "./class-list.ts";
import type { EvaluatedNode } from "./evaluated-node.ts";
import { CERTAIN, KEPT, SUPPRESSED } from "./fates.ts";
import type { ClassTest } from "../models/class-test.ts";
import type { ModelPlan } from "../models/model-plan.ts";
import { suppressSmallest } from "./suppress-smallest.ts";

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
