import {
  createIssue,
  fail,
  resultOf,
  succeed,
  type Issue,
  type IssuePath,
  type Result,
} from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import { scaleOfItem } from "../instruments/scale-of-item.ts";
import * as issues from "../issues.ts";
import type { Absence, Mode } from "../schemas/types.ts";
import { isBlank, parseMark, parseTotal } from "./parse-score.ts";
import { sumOf } from "./sum-of.ts";

/** What stood on paper, in a form or in a row of a file: marks, a total, or why there is none. */
export interface AnswerEntry {
  /** How the answer was given: on paper, said aloud, on a screen. */
  readonly mode: Mode;
  /** Marks in points by item key, such as `"7,5"`; blank where nothing was marked. */
  readonly items?: Readonly<Record<string, unknown>>;
  /** The total in points, such as `"30,5"`; alone, or beside the items as a check. */
  readonly total?: unknown;
  /** Why there is no score; then neither marks nor a total may stand. */
  readonly absence?: Absence;
}

/** An answer that went through: every item, a total that stands alone, or a reasoned absence. */
export type ReadAnswer =
  | {
      readonly state: "items";
      readonly mode: Mode;
      readonly itemTenths: Readonly<Record<string, number>>;
    }
  | { readonly state: "total"; readonly mode: Mode; readonly totalTenths: number }
  | ({ readonly state: "absent" } & Absence);

/**
 * Reads an answer as it came in, and keeps a total without items as its own state.
 *
 * @param entry - marks or total in points, or an absence
 * @param instrument - whose items, range and step the answer must keep
 * @param path - where the entry stood, for the issues
 * @returns the answer in exact tenths; or the issues of `parseMark`, `measures.items-missing`
 *   (no total is made of some items), `measures.total-disagrees`, `measures.unknown-item`,
 *   `measures.answer-missing`, `measures.absent-with-score`
 * @example
 * ```ts
 * import { ors, readAnswer } from "@medvirk/measures";
 *
 * readAnswer({ mode: "paper", total: "30,5" }, ors);
 * // => { ok: true, value: { state: "total", mode: "paper", totalTenths: 305 } }
 * readAnswer({ mode: "paper", items: { individual: 7.5, close: 8 } }, ors).ok; // => false
 * ```
 */
export function readAnswer(
  entry: AnswerEntry,
  instrument: Instrument,
  path: IssuePath = [],
): Result<ReadAnswer> {
  const { absence, items = {}, mode, total } = entry;
  const isMarked = Object.keys(items).some((key) => !isBlank(items[key]));
  if (absence !== undefined) {
    if (isMarked || !isBlank(total)) return fail(createIssue(issues.absentWithScore, path));
    return succeed({ state: "absent", ...absence });
  }
  if (isMarked) return readItems(entry, instrument, path);
  if (isBlank(total)) return fail(createIssue(issues.answerMissing, path));
  const read = parseTotal(total, instrument, [...path, "total"]);
  return read.ok ? succeed({ state: "total", mode, totalTenths: read.value }) : read;
}

function readItems(
  { items = {}, mode, total }: AnswerEntry,
  instrument: Instrument,
  path: IssuePath,
): Result<ReadAnswer> {
  const found: Issue[] = [];
  const itemTenths = readMarks(items, instrument, [...path, "items"], found);
  if (found.length === 0 && !isBlank(total)) {
    const totalPath = [...path, "total"];
    const read = parseTotal(total, instrument, totalPath);
    if (!read.ok) found.push(...read.issues);
    else if (read.value !== sumOf(itemTenths, instrument)) {
      found.push(createIssue(issues.totalDisagrees, totalPath));
    }
  }
  return resultOf(found, () => ({ state: "items", mode, itemTenths }));
}

function readMarks(
  items: Readonly<Record<string, unknown>>,
  instrument: Instrument,
  path: IssuePath,
  found: Issue[],
): Readonly<Record<string, number>> {
  const keys = instrument.items.map((item) => item.key);
  if (Object.keys(items).some((key) => !keys.includes(key))) {
    found.push(createIssue(issues.unknownItem, path, { allowed: keys.join(", ") }));
  }
  const missing = keys.filter((key) => !Object.hasOwn(items, key) || isBlank(items[key]));
  if (missing.length > 0) {
    found.push(createIssue(issues.itemsMissing, path, { missing: missing.join(", ") }));
  }
  const itemTenths: Record<string, number> = {};
  for (const item of instrument.items) {
    const { key } = item;
    if (missing.includes(key)) continue;
    const mark = parseMark(items[key], scaleOfItem(item, instrument), [...path, key]);
    if (mark.ok) itemTenths[key] = mark.value;
    else found.push(...mark.issues);
  }
  return itemTenths;
}
