import { createIssue, fail, succeed, type IssuePath, type Result } from "@medvirk/core";
import { fraction, over, plus, times } from "../exact/fractions.ts";
import { floorOf } from "../exact/whole-numbers.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";

/** Where a mark stands on a line, in one unit for both: millimetres, pixels or steps of a slider. */
export interface LineMark {
  /** From the low end of the line; between 0 and the length. */
  readonly position: number;
  /** Of the whole line, above 0. */
  readonly length: number;
}

/**
 * Reads a mark that was measured on a line of any length.
 *
 * It is rounded to the instrument's nearest step, and a mark in the very middle between two steps
 * to the higher one. It is exact: 7.25 cm on a line of 10 cm is 7.3.
 *
 * @param mark - where it stands, and how long the line is
 * @param instrument - whose range the line spans
 * @param path - where the mark stood, for the issue
 * @returns whole tenths; or `measures.invalid-line`
 * @example
 * ```ts
 * import { ors, readLine } from "@medvirk/measures";
 *
 * readLine({ position: 75, length: 100 }, ors); // => { ok: true, value: 75 }
 * readLine({ position: 231, length: 640 }, ors); // => { ok: true, value: 36 }
 * ```
 */
export function readLine(
  { length, position }: LineMark,
  instrument: Pick<Instrument, "itemRange" | "stepTenths">,
  path: IssuePath = [],
): Result<number> {
  if (!(length > 0 && length < Infinity && position >= 0 && position <= length)) {
    return fail(createIssue(issues.invalidLine, path));
  }
  const { maximumTenths, minimumTenths } = instrument.itemRange;
  const steps = fraction((maximumTenths - minimumTenths) / instrument.stepTenths);
  const place = over(times(fraction(position), steps), fraction(length));
  const [numerator, denominator] = plus(place, [1n, 2n]);
  return succeed(minimumTenths + Number(floorOf(numerator, denominator)) * instrument.stepTenths);
}
