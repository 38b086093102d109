import type { ClassList } from "../class-list.ts";
import { CERTAIN, KEPT } from "../fates.ts";
import type { Metric } from "./metric.ts";

/**
 * Average class size: records by classes, all suppressed records together counting as one class.
 *
 * Bound: classes kept between the two nodes each hold a class of the finer one, and at least
 * `minimumSize` records of one class of the coarser one that isn't certain to go.
 *
 * @param recordCount - the records of the table
 * @param minimumSize - the fewest records of a class that is kept
 * @returns the metric
 * @source ARX 3.9.2, metric “AECS” (read 2026-11-22)
 * @internal
 */
export function averageClassSizeMetric(recordCount: number, minimumSize: number): Metric {
  return ({ list, fates, suppressedRecords, keptClasses }) => {
    const room = list.sizes.reduce(
      (sum, size, place) => (fates[place] === CERTAIN ? sum : sum + Math.floor(size / minimumSize)),
      0,
    );
    return {
      score: recordCount / (keptClasses + (suppressedRecords > 0 ? 1 : 0)),
      boundFrom: (_levels, { sizes }) => recordCount / (Math.min(room, sizes.length) + 1),
    };
  };
}

/**
 * Discernibility: the sum of squared class sizes. Monotonic: of all classes, suppressed or not;
 * otherwise of the kept ones, plus the number of records for each suppressed record.
 *
 * Bound: squares only grow when classes join. A certain record counts the number of records in
 * place of the size of its class, which is at most its size at the coarser node.
 *
 * @param recordCount - the records of the table
 * @param monotonic - whether a suppressed record costs no more than its class
 * @returns the metric
 * @source ARX 3.9.2, metric “discernibility” (read 2026-11-22)
 * @internal
 */
export function discernibilityMetric(recordCount: number, monotonic: boolean): Metric {
  const squaresOf = new WeakMap<ClassList, number>();
  return ({ list, fates, suppressedRecords, certainRecords }) => {
    let kept = 0;
    let certain = 0;
    for (const [place, size] of list.sizes.entries()) {
      if (monotonic || fates[place] === KEPT) kept += size * size;
      if (fates[place] === CERTAIN) certain += size * size;
    }
    const replaced = monotonic ? 0 : recordCount * certainRecords - certain;
    return {
      score: kept + (monotonic ? 0 : recordCount * suppressedRecords),
      boundFrom: (_levels, finer) => {
        const sum = squaresOf.get(finer) ?? squares(finer);
        squaresOf.set(finer, sum);
        return sum + replaced;
      },
    };
  };
}

function squares({ sizes }: ClassList): number {
  let sum = 0;
  for (const size of sizes) sum += size * size;
  return sum;
}
