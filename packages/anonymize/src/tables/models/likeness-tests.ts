import { largestBoundedGain, largestGain, largestLogRatio } from "../measures/likeness.ts";
import { TOLERANCE, type ClassTest } from "./class-test.ts";

/** A test without its column. */
type Test = Omit<ClassTest, "column">;

/**
 * No sensitive value is more than a bound, relatively, above its share of the table.
 *
 * @param beta - the largest relative gain
 * @param enhanced - whether the gain is also bounded by -ln of the share in the table
 * @param shares - the share of each value in the whole table
 * @returns the test; merging, since the share in a union lies between those in its parts
 * @internal
 */
export function betaTest(beta: number, enhanced: boolean, shares: Float64Array): Test {
  const gain = enhanced ? largestBoundedGain(shares, TOLERANCE) : largestGain(shares);
  const most = (1 + beta) * (1 + TOLERANCE) - 1;
  const highest = shares.map((share) => {
    const bound = enhanced ? Math.min(beta, -Math.log(share)) : beta;
    return share * (1 + bound) * (1 + TOLERANCE);
  });
  return {
    merging: true,
    // The shares of a class add up to 1, so its values must be able to reach 1 together.
    minimumDistinct: fewestReaching(1 - TOLERANCE, highest),
    passes: (content, from, to, size) => gain(content, from, to, size) <= most,
  };
}

/**
 * For each sensitive value of a class, |ln(share in the class / share in the table)| is below delta.
 *
 * @param delta - the bound
 * @param shares - the share of each value in the whole table
 * @returns the test; not merging: a value that one part lacks is thinned by a union
 * @internal
 */
export function deltaTest(delta: number, shares: Float64Array): Test {
  const bound = delta * (1 - TOLERANCE);
  const ratio = largestLogRatio(shares);
  return {
    merging: false,
    minimumDistinct: fewestReaching(
      1 - TOLERANCE,
      shares.map((share) => share * Math.exp(delta)),
    ),
    passes: (content, from, to, size) => ratio(content, from, to, size) < bound,
  };
}

/**
 * Counts how few of the largest amounts reach a sum.
 *
 * @param sum - to be reached
 * @param amounts - not negative
 * @returns how many; infinity where all together don't
 * @internal
 */
export function fewestReaching(sum: number, amounts: Float64Array): number {
  let reached = 0;
  for (const [index, amount] of amounts.slice().sort().reverse().entries()) {
    reached += amount;
    if (reached >= sum) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}
