import type { Hierarchy } from "../hierarchies/hierarchy.ts";
import type { ClassMeasure } from "./class-measure.ts";

/**
 * Half the sum of differences between the shares in the class and in the table: two different
 * values are always 1 apart.
 *
 * @param shares - the share of each value in the whole table
 * @returns the measure, 0–1; linear in the values of the class
 * @source Li, Li & Venkatasubramanian, t-Closeness (2007), equal distance; ARX 3.9.2 and pyCANON
 *   1.3.5 (read 2026-11-22)
 * @internal
 */
export function equalDistance(shares: Float64Array): ClassMeasure {
  return ({ values, counts }, from, to, size) => {
    let gain = 0;
    for (let place = from; place < to; place += 1) {
      const more = (counts[place] ?? 0) / size - (shares[values[place] ?? 0] ?? 0);
      if (more > 0) gain += more;
    }
    return gain;
  };
}

/**
 * The earth mover's distance over the levels of a hierarchy: what is moved within a label of level
 * `i` of `n` costs `i / n`.
 *
 * What crosses the border of a label is half the sum of what the labels are over or under; it travels
 * one level further up for each level on which it does. Labels without a value of the class are
 * under by their shares, which add up to what the others leave: a class costs no more than its values.
 *
 * @param shares - the share of each value in the whole table
 * @param hierarchy - of the sensitive column; its coarsest level has one label
 * @param leafOf - for each value its place in the hierarchy
 * @returns the measure, 0–1
 * @source Li, Li & Venkatasubramanian, t-Closeness (2007), hierarchical distance
 * @internal
 */
export function hierarchicalDistance(
  shares: Float64Array,
  { levels }: Hierarchy,
  leafOf: Uint32Array,
): ClassMeasure {
  const height = Math.max(1, levels.length - 1);
  const shareOf = levels.map(({ labels, labelOf }) => {
    const sums = new Float64Array(labels.length);
    for (const [value, share] of shares.entries()) {
      const label = labelOf[leafOf[value] ?? 0] ?? 0;
      sums[label] = (sums[label] ?? 0) + share;
    }
    return sums;
  });
  return ({ values, counts }, from, to, size) => {
    let cost = 0;
    for (const [index, { labelOf }] of levels.entries()) {
      const inClass = new Map<number, number>();
      for (let place = from; place < to; place += 1) {
        const label = labelOf[leafOf[values[place] ?? 0] ?? 0] ?? 0;
        inClass.set(label, (inClass.get(label) ?? 0) + (counts[place] ?? 0));
      }
      let over = 0;
      for (const [label, records] of inClass) {
        over += Math.max(0, records / size - (shareOf[index]?.[label] ?? 0));
      }
      cost += over / height;
    }
    return cost;
  };
}
