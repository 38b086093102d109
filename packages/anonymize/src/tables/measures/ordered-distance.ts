import type { ClassMeasure } from "./class-measure.ts";

/**
 * The earth mover's distance over the values of the table in their order, evenly spaced: the sum of
 * absolute cumulated differences by the number of steps.
 *
 * Between two values of a class its cumulated share stays, while that of the table grows: where the
 * one overtakes the other is found by halving, and both sides are read from sums made once. A class
 * costs no more than its own values, sorted.
 *
 * @param shares - the share of each value in the whole table
 * @param rankOf - for each value its place in the order, from 0
 * @returns the measure, 0–1
 * @source Li, Li & Venkatasubramanian, t-Closeness (2007), ordered distance; pyCANON 1.3.5
 *   (read 2026-11-22)
 * @internal
 */
export function orderedDistance(shares: Float64Array, rankOf: Uint32Array): ClassMeasure {
  const { stepOf, cumulated, sums } = stepsOf(shares, rankOf);
  const steps = cumulated.length;
  const between = (from: number, to: number, carried: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulated[middle] ?? 0) > carried) high = middle;
      else low = middle + 1;
    }
    const below = carried * (low - from) - ((sums[low] ?? 0) - (sums[from] ?? 0));
    const above = (sums[to] ?? 0) - (sums[low] ?? 0) - carried * (to - low);
    return below + above;
  };
  return ({ values, counts }, from, to, size) => {
    const stepAt = (place: number): number => stepOf[values[place] ?? 0] ?? 0;
    const places = new Uint32Array(to - from);
    for (let place = from; place < to; place += 1) places[place - from] = place;
    if (places.length > 1) places.sort((left, right) => stepAt(left) - stepAt(right));
    let moved = 0;
    let reached = 0;
    let records = 0;
    for (const place of places) {
      moved += between(reached, stepAt(place), records / size);
      reached = stepAt(place);
      records += counts[place] ?? 0;
    }
    moved += between(reached, steps, records / size);
    return Math.max(0, moved) / Math.max(1, steps - 1);
  };
}

/** The values that occur, in their order: their cumulated shares, and sums over these. */
function stepsOf(
  shares: Float64Array,
  rankOf: Uint32Array,
): {
  readonly stepOf: Uint32Array;
  readonly cumulated: Float64Array;
  readonly sums: Float64Array;
} {
  const occurring = [...shares.keys()].filter((value) => (shares[value] ?? 0) > 0);
  occurring.sort((left, right) => (rankOf[left] ?? 0) - (rankOf[right] ?? 0));
  const stepOf = new Uint32Array(shares.length);
  const cumulated = new Float64Array(occurring.length);
  const sums = new Float64Array(occurring.length + 1);
  let share = 0;
  for (const [step, value] of occurring.entries()) {
    share += shares[value] ?? 0;
    stepOf[value] = step;
    cumulated[step] = share;
    sums[step + 1] = (sums[step] ?? 0) + share;
  }
  return { stepOf, cumulated, sums };
}
