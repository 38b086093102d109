import { MedvirkError } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";

/** Whole tenths, a number a session; `absentTenths` where there is no mark. */
export type TenthsColumn = Int16Array | Int32Array;

/** Stands in a column where there is no mark or total. It is no score, and no number to compute with. */
export const absentTenths = -1;
/** Stands among totals where only some items have a mark. */
export const incompleteTenths = -2;
/** Stands among totals where a mark lies outside the instrument's range. */
export const outOfRangeTenths = -3;

/** How many sessions came to what; together they are all. */
export interface ColumnCounts {
  readonly scored: number;
  readonly absent: number;
  readonly incomplete: number;
  readonly outOfRange: number;
}

/**
 * Scores columns of marks, as `scoreAnswer` does one answer: a total where every item has a mark in
 * range, else the reason in its place. Nothing is allocated in the loop.
 *
 * @param items - a column for each item of one instrument by one kind of rater, all equally long
 * @param instrument - with marks from 0, in steps of one tenth, summed, such as ORS and SRS
 * @param totals - is filled: the total in tenths, or `absentTenths`, `incompleteTenths`,
 *   `outOfRangeTenths`
 * @returns how many sessions came to what
 * @throws MedvirkError `measures.columns-misused` when lengths differ, or the instrument isn't such
 * @example
 * ```ts
 * import { ors } from "@medvirk/measures";
 * import { absentTenths, scoreColumns } from "@medvirk/measures/columns";
 *
 * const column = (...tenths: number[]) => Int16Array.from(tenths);
 * const totals = new Int16Array(2);
 * const items = [column(22, 30), column(61, absentTenths), column(50, 40), column(48, 40)];
 * scoreColumns(items, ors, totals).incomplete; // => 1
 * totals[0]; // => 181
 * ```
 */
export function scoreColumns(
  items: readonly TenthsColumn[],
  instrument: Instrument,
  totals: TenthsColumn,
): ColumnCounts {
  check(items, instrument, totals);
  const highest = instrument.itemRange.maximumTenths;
  const [first, second, third, fourth] = items;
  if (first && second && third && fourth && items.length === 4) {
    return scoreFour(first, second, third, fourth, highest, totals);
  }
  const counts = { scored: 0, absent: 0, incomplete: 0, outOfRange: 0 };
  for (let session = 0; session < totals.length; session += 1) {
    totals[session] = totalAt(items, session, highest);
    count(counts, totals[session] ?? absentTenths);
  }
  return counts;
}

/** The loop for four items, which is that of ORS and SRS. */
function scoreFour(
  first: TenthsColumn,
  second: TenthsColumn,
  third: TenthsColumn,
  fourth: TenthsColumn,
  highest: number,
  totals: TenthsColumn,
): ColumnCounts {
  const counts = { scored: 0, absent: 0, incomplete: 0, outOfRange: 0 };
  const columns = [first, second, third, fourth];
  // Bits that no mark in range has, the sign among them.
  const outsideBits = ~(2 ** Math.ceil(Math.log2(highest + 1)) - 1);
  let scored = 0;
  for (let session = 0; session < totals.length; session += 1) {
    const a = first[session] ?? absentTenths;
    const b = second[session] ?? absentTenths;
    const c = third[session] ?? absentTenths;
    const d = fourth[session] ?? absentTenths;
    if (
      ((a | b | c | d) & outsideBits) !== 0 ||
      a > highest ||
      b > highest ||
      c > highest ||
      d > highest
    ) {
      totals[session] = totalAt(columns, session, highest);
      count(counts, totals[session] ?? absentTenths);
    } else {
      totals[session] = a + b + c + d;
      scored += 1;
    }
  }
  return { ...counts, scored };
}

function totalAt(items: readonly TenthsColumn[], session: number, highest: number): number {
  let sum = 0;
  let absent = 0;
  for (const column of items) {
    const mark = column[session] ?? absentTenths;
    if (mark < absentTenths || mark > highest) return outOfRangeTenths;
    if (mark === absentTenths) absent += 1;
    else sum += mark;
  }
  if (absent === 0) return sum;
  return absent === items.length ? absentTenths : incompleteTenths;
}

function count(counts: { -readonly [Key in keyof ColumnCounts]: number }, total: number): void {
  if (total >= 0) counts.scored += 1;
  else if (total === absentTenths) counts.absent += 1;
  else if (total === incompleteTenths) counts.incomplete += 1;
  else counts.outOfRange += 1;
}

function check(
  columns: readonly TenthsColumn[],
  { itemRange, items, mostMissingItems = 0, stepTenths, total }: Instrument,
  totals: TenthsColumn,
): void {
  const isPlain =
    total === "sum" &&
    stepTenths === 1 &&
    itemRange.minimumTenths === 0 &&
    mostMissingItems === 0 &&
    items.every((item) => !item.range && !item.stepTenths && !item.isReversed && !item.weight);
  const fits = columns.length === items.length && isPlain;
  if (fits && columns.every(({ length }) => length === totals.length)) return;
  throw new MedvirkError(
    "measures.columns-misused",
    "Give a column for each item, all as long as the totals, of an instrument that sums marks from 0 in steps of 0.1.",
  );
}
