/**
 * Gives how likely it is that any two of so many random or keyed codes are the same.
 *
 * A code tells 80 bits apart: for ten million persons it is 4 in 100,000,000,000. A key list checks
 * each code all the same, and refuses one that is taken.
 *
 * @param count - how many codes in one domain; 0 or more
 * @returns the probability, 0–1: the upper bound n (n − 1) / 2⁸¹
 * @source the birthday bound, n (n − 1) / (2 · 2⁸⁰)
 * @example
 * ```ts
 * import { codeCollisionProbability } from "@medvirk/anonymize/pseudonyms";
 *
 * codeCollisionProbability(10_000_000) < 5e-11; // => true
 * ```
 */
export function codeCollisionProbability(count: number): number {
  return Math.min(1, (Math.max(0, count) * Math.max(0, count - 1)) / 2 ** 81);
}
