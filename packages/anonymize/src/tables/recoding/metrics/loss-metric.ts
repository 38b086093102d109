import type { KeyField } from "../key-fields.ts";
import type { Lattice } from "../lattice.ts";
import type { ClassList, Levels } from "../class-list.ts";
import { CERTAIN, KEPT } from "../fates.ts";
import type { Metric } from "./metric.ts";

/**
 * Loss: for each attribute the sum over records of the leaves under the released value by the leaves
 * of the hierarchy, where a suppressed record counts 1, brought to 0–1; then the geometric mean of
 * one plus these, minus one.
 *
 * Bound: labels only grow, so that the sum at the finer node is the least; a certain record counts 1
 * in place of its share there, which is at most its share at the coarser node and at most the
 * largest share of the finer level.
 *
 * @param lattice - the attributes
 * @param fields - where a class holds its labels
 * @returns the metric
 * @source ARX 3.9.2, metric “loss” (read 2026-11-22); definition in its expected results
 * @internal
 */
export function lossMetric(
  { attributes, recordCount }: Lattice,
  fields: readonly KeyField[],
): Metric {
  const sums = attributes.map(({ levels }) =>
    levels.map(({ records, shares }) =>
      records.reduce((sum, count, label) => sum + count * (shares[label] ?? 0), 0),
    ),
  );
  const largest = attributes.map(({ levels }) => levels.map(({ shares }) => Math.max(...shares)));
  const combine = (amounts: readonly number[]): number => {
    let product = 1;
    for (const [index, amount] of amounts.entries()) {
      const least = recordCount / (attributes[index]?.leaves ?? 1);
      const scaled = least < recordCount ? (amount - least) / (recordCount - least) : 0;
      product *= Math.max(0, scaled) + 1;
    }
    return product ** (1 / amounts.length) - 1;
  };
  return ({ list, fates, suppressedRecords, certainRecords }) => {
    const suppressedShares = shareSums(list, fates, KEPT + 1);
    const certainShares =
      certainRecords === suppressedRecords ? suppressedShares : shareSums(list, fates, CERTAIN);
    const score = combine(
      list.levels.map(
        (level, index) =>
          (sums[index]?.[level] ?? 0) - (suppressedShares[index] ?? 0) + suppressedRecords,
      ),
    );
    const boundFrom = (levels: Levels): number =>
      combine(
        levels.map((level, index) => {
          const replaced = Math.min(
            certainShares[index] ?? 0,
            certainRecords * (largest[index]?.[level] ?? 1),
          );
          return (sums[index]?.[level] ?? 0) + certainRecords - replaced;
        }),
      );
    return { score, boundFrom };
  };

  function shareSums(list: ClassList, fates: Uint8Array, leastFate: number): Float64Array {
    const shareSum = new Float64Array(fields.length);
    for (const [index, { word, shift, mask }] of fields.entries()) {
      const shares = attributes[index]?.levels[list.levels[index] ?? 0]?.shares;
      const keys = list.keys[word];
      if (shares === undefined || keys === undefined) continue;
      let sum = 0;
      for (let place = 0; place < fates.length; place += 1) {
        if ((fates[place] ?? 0) < leastFate) continue;
        sum += (list.sizes[place] ?? 0) * (shares[((keys[place] ?? 0) >>> shift) & mask] ?? 0);
      }
      shareSum[index] = sum;
    }
    return shareSum;
  }
}
