import type { KeyField } from "../key-fields.ts";
import type { Lattice } from "../lattice.ts";
import type { ClassList, Levels } from "../class-list.ts";
import { CERTAIN, KEPT } from "../fates.ts";
import type { Metric } from "./metric.ts";

/**
 * Entropy: the information lost, in bits: the sum over attributes and records of
 * log2(records with the released value / records with the original value). Monotonic: of all
 * records, suppressed or not; otherwise plus, for each suppressed record and attribute,
 * log2(suppressed records / suppressed records that share the released value).
 *
 * Bound: released values only get more common. What suppression adds, n log2 n minus the sum of
 * c log2 c over labels with c of the n suppressed records, grows with every further record and
 * shrinks with coarser labels: it is least for the certain records under the coarser node's labels.
 *
 * @param lattice - the attributes
 * @param fields - where a class holds its labels
 * @param monotonic - whether a suppressed record costs no more than its labels
 * @returns the metric
 * @source ARX 3.9.2, metric “entropy” (read 2026-11-22); definition in its expected results
 * @internal
 */
export function entropyMetric(
  { attributes }: Lattice,
  fields: readonly KeyField[],
  monotonic: boolean,
): Metric {
  const lost = attributes.map(({ levels }) => {
    const plain = levels.map(({ records }) => sumOfLogs(records));
    return plain.map((sum) => sum - (plain[0] ?? 0));
  });
  const fromLevels = (levels: Levels): number =>
    levels.reduce((sum, level, index) => sum + (lost[index]?.[level] ?? 0), 0);
  return ({ list, fates, suppressedRecords, certainRecords }) => {
    const added = monotonic ? 0 : hidden(list, fates, KEPT + 1, suppressedRecords);
    const certain = monotonic ? 0 : hidden(list, fates, CERTAIN, certainRecords);
    return {
      score: fromLevels(list.levels) + added,
      boundFrom: (levels) => fromLevels(levels) + certain,
    };
  };

  function hidden(list: ClassList, fates: Uint8Array, leastFate: number, records: number): number {
    if (records === 0) return 0;
    let bits = 0;
    for (const [index, { word, shift, mask }] of fields.entries()) {
      const labels = attributes[index]?.levels[list.levels[index] ?? 0]?.labels.length ?? 0;
      const keys = list.keys[word];
      if (keys === undefined) continue;
      const counts = new Float64Array(labels);
      for (let place = 0; place < fates.length; place += 1) {
        if ((fates[place] ?? 0) < leastFate) continue;
        const label = ((keys[place] ?? 0) >>> shift) & mask;
        counts[label] = (counts[label] ?? 0) + (list.sizes[place] ?? 0);
      }
      bits += records * Math.log2(records) - sumOfLogs(counts);
    }
    return bits;
  }
}

function sumOfLogs(counts: Float64Array): number {
  return counts.reduce((sum, count) => (count > 0 ? sum + count * Math.log2(count) : sum), 0);
}
