import { largestShare, shannonEntropy, topByTail } from "../measures/diversity.ts";
import { TOLERANCE, type ClassTest } from "./class-test.ts";

/** A test without its column. */
type Test = Omit<ClassTest, "column">;

/**
 * No sensitive value takes more than a share of the class.
 *
 * @param alpha - the share, 0–1
 * @returns the test; merging, since the share of a union lies between the shares of its parts
 * @internal
 */
export function alphaTest(alpha: number): Test {
  const most = alpha * (1 + TOLERANCE);
  return {
    merging: true,
    minimumDistinct: alpha > 0 ? Math.ceil(1 / alpha - TOLERANCE) : Number.POSITIVE_INFINITY,
    passes: (content, from, to, size) => largestShare(content, from, to, size) <= most,
  };
}

/**
 * At least `l` different sensitive values.
 *
 * @param l - the fewest
 * @returns the test; never lost by a coarser class
 * @internal
 */
export function distinctTest(l: number): Test {
  return { merging: true, minimumDistinct: l, passes: (_content, from, to) => to - from >= l };
}

/**
 * The Shannon entropy of the sensitive values is at least log l. Equal is enough: a class with
 * exactly l values in equal parts passes, which ARX's doubles may refuse.
 *
 * @param l - the number of equally frequent values to amount to
 * @returns the test; merging, since entropy is concave
 * @internal
 */
export function entropyTest(l: number): Test {
  const least = Math.log(l) * (1 - TOLERANCE);
  return {
    merging: true,
    minimumDistinct: Math.ceil(l - TOLERANCE),
    passes: (content, from, to, size) => shannonEntropy(content, from, to, size) >= least,
  };
}

/**
 * The most frequent sensitive value is rarer than `c` times all from the `l`-th most frequent on.
 *
 * @param c - how many times
 * @param l - from which value on
 * @returns the test; merging: tops add up to at least the top of a union, tails to at most its tail
 * @internal
 */
export function recursiveTest(c: number, l: number): Test {
  return {
    merging: true,
    minimumDistinct: l,
    passes: (content, from, to) => topByTail(l, content, from, to) < c,
  };
}
