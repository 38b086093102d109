import { createIssue, fail, resultOf, type IssuePath, type Result } from "@medvirk/core";
import type { Instrument, TenthsRange } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import { checkTenths } from "./check-tenths.ts";

/**
 * Reads one mark of an item, as written on paper or held by a form, into exact tenths.
 *
 * @param value - a number or text such as `7.5` or `"7,5"`, in points (centimetres of the line)
 * @param instrument - whose range and step the mark must keep
 * @param path - where the value stood, for the issue
 * @returns whole tenths; or one of `measures.score-missing` (blank is never 0),
 *   `measures.score-not-a-number`, `measures.too-many-decimals` (never rounded),
 *   `measures.score-out-of-range`, `measures.score-off-step`
 * @example
 * ```ts
 * import { ors, parseMark } from "@medvirk/measures";
 *
 * parseMark("7,5", ors); // => { ok: true, value: 75 }
 * parseMark(7.55, ors).ok; // => false
 * ```
 */
export function parseMark(
  value: unknown,
  instrument: Instrument,
  path: IssuePath = [],
): Result<number> {
  return parseTenths(value, instrument.itemRange, instrument.stepTenths, path);
}

/**
 * Reads a total that stands alone, without its items, into exact tenths.
 *
 * @param value - a number or text such as `30.5` or `"30,5"`, in points
 * @param instrument - whose range and step the total must keep
 * @param path - where the value stood, for the issue
 * @returns whole tenths, or an issue as `parseMark` gives
 * @example
 * ```ts
 * import { ors, parseTotal } from "@medvirk/measures";
 *
 * parseTotal("30,5", ors); // => { ok: true, value: 305 }
 * ```
 */
export function parseTotal(
  value: unknown,
  instrument: Instrument,
  path: IssuePath = [],
): Result<number> {
  return parseTenths(value, instrument.totalRange, instrument.stepTenths, path);
}

/** Longer than any score; a longer text isn't even searched. */
const LONGEST_SCORE = 32;

function parseTenths(
  value: unknown,
  range: TenthsRange,
  stepTenths: number,
  path: IssuePath,
): Result<number> {
  if (isBlank(value)) return fail(createIssue(issues.scoreMissing, path));
  const written = typeof value === "number" ? String(value) : value;
  if (typeof written !== "string" || written.length > LONGEST_SCORE) {
    return fail(createIssue(issues.scoreNotANumber, path));
  }
  const parts = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(written);
  if (parts === null) return fail(createIssue(issues.scoreNotANumber, path));
  const [, sign = "", whole = "", decimals = ""] = parts;
  if (decimals.length > 1) return fail(createIssue(issues.tooManyDecimals, path));
  const size = Number(whole) * 10 + Number(decimals);
  const tenths = sign === "-" && size !== 0 ? -size : size;
  return resultOf(checkTenths(tenths, range, stepTenths, path), () => tenths);
}

/**
 * Says whether a cell or field was left blank.
 *
 * @param value - anything
 * @returns true for `undefined`, `null` and the empty text; a 0 is a score
 * @internal
 */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
