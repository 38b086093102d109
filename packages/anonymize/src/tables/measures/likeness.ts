import type { ClassMeasure } from "./class-measure.ts";

/**
 * The largest relative gain: how far the share of a sensitive value in a class lies above its share
 * of the table, by the latter.
 *
 * @param shares - the share of each value in the whole table
 * @returns the measure; never below 0, since shares of a class and of the table both add up to 1
 * @source pyCANON 1.3.5, basic beta-likeness (read 2026-11-22)
 * @internal
 */
export function largestGain(shares: Float64Array): ClassMeasure {
  return ({ values, counts }, from, to, size) => {
    let most = 0;
    for (let place = from; place < to; place += 1) {
      const share = shares[values[place] ?? 0] ?? 1;
      most = Math.max(most, ((counts[place] ?? 0) / size - share) / share);
    }
    return most;
  };
}

/**
 * The largest relative gain where each gain is also bounded by -ln of the share in the table.
 *
 * @param shares - the share of each value in the whole table
 * @param tolerance - how far, relatively, doubles may miss the bound
 * @returns the measure: the lowest beta of which enhanced beta-likeness holds; infinity where it
 *   holds of none
 * @source pyCANON 1.3.5, enhanced beta-likeness (read 2026-11-22)
 * @internal
 */
export function largestBoundedGain(shares: Float64Array, tolerance: number): ClassMeasure {
  return ({ values, counts }, from, to, size) => {
    let most = 0;
    for (let place = from; place < to; place += 1) {
      const share = shares[values[place] ?? 0] ?? 1;
      const times = (counts[place] ?? 0) / size / share;
      if (times > (1 - Math.log(share)) * (1 + tolerance)) return Number.POSITIVE_INFINITY;
      most = Math.max(most, times - 1);
    }
    return most;
  };
}

/**
 * The largest |ln(share in the class / share in the table)| over the sensitive values that the class
 * has.
 *
 * @param shares - the share of each value in the whole table
 * @returns the measure
 * @source pyCANON 1.3.5, delta-disclosure (read 2026-11-22)
 * @internal
 */
export function largestLogRatio(shares: Float64Array): ClassMeasure {
  return ({ values, counts }, from, to, size) => {
    let most = 0;
    for (let place = from; place < to; place += 1) {
      const times = (counts[place] ?? 0) / size / (shares[values[place] ?? 0] ?? 1);
      most = Math.max(most, Math.abs(Math.log(times)));
    }
    return most;
  };
}
