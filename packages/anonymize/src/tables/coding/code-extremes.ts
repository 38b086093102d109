import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { invalidCodingBounds, notANumber } from "../../issues-recoding.ts";
import { missingColumn } from "../../issues-tables.ts";
import { readNumber } from "../hierarchies/read-number.ts";
import { rangeLabel } from "../hierarchies/range-label.ts";
import type { Table, TableCell, TableColumn } from "../table.ts";

/** What is too high or too low to be shown. */
export interface ExtremeBounds {
  /** Numbers below it become one group. */
  readonly bottom?: number;
  /** Numbers from it on become one group. */
  readonly top?: number;
}

/** A table whose extreme numbers are groups. */
export interface CodedExtremes {
  readonly table: Table;
  readonly bottomRecords: number;
  readonly topRecords: number;
}

/**
 * Brings the highest or lowest numbers of a column together: ages from 90 on become `90+`.
 *
 * What is missing, `null` or the empty field, stays missing. Whether the groups are large enough is
 * for `assessRisk` to say.
 *
 * @param table - a table of `createTable`
 * @param column - a column of numbers
 * @param bounds - at least one; the bottom below the top
 * @returns the table with groups in place of extremes; or `anonymize.missing-column`,
 *   `anonymize.invalid-coding-bounds`, `anonymize.not-a-number`
 * @source HIPAA safe harbor: ages over 89 as one group; read second-hand 2026-11-22 at johndcook.com
 *   and hrp.weill.cornell.edu
 * @example
 * ```ts
 * import { codeExtremes, createTable } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["age"], [["34"], ["93"], ["16"], ["97"]]); // synthetic
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const coded = codeExtremes(table.value, "age", { bottom: 18, top: 90 });
 * if (!coded.ok) throw new Error(coded.issues[0].message);
 * coded.value.table.columns[0]?.values; // => ["34", "90+", "<18"]
 * coded.value.topRecords; // => 2
 * ```
 */
export function codeExtremes(
  table: Table,
  column: string,
  { bottom = Number.NEGATIVE_INFINITY, top = Number.POSITIVE_INFINITY }: ExtremeBounds,
): Result<CodedExtremes> {
  const own = table.columns.find(({ name }) => name === column);
  if (own === undefined) return fail(createIssue(missingColumn, [], { column }));
  const isBounded = Number.isFinite(bottom) || Number.isFinite(top);
  if (!isBounded || !(bottom < top)) return fail(createIssue(invalidCodingBounds));
  const numbers = own.values.map(numberOf);
  const stray = numbers.filter((value) => value === undefined).length;
  if (stray > 0) {
    const first = own.codes.findIndex((code) => numbers[code] === undefined) + 1;
    return fail(createIssue(notANumber, [], { column, values: stray, first }));
  }
  const coded = own.values.map((value, code): TableCell => {
    const number = numbers[code] ?? Number.NaN;
    if (number < bottom) return rangeLabel(-Infinity, bottom, true);
    return number >= top ? rangeLabel(top, Infinity, true) : value;
  });
  const count = (isExtreme: (value: number) => boolean): number =>
    own.codes.reduce((sum, code) => sum + (isExtreme(numbers[code] ?? Number.NaN) ? 1 : 0), 0);
  return succeed({
    table: {
      rowCount: table.rowCount,
      columns: table.columns.map((each) => (each === own ? recode(own, coded) : each)),
    },
    bottomRecords: count((value) => value < bottom),
    topRecords: count((value) => value >= top),
  });
}

function recode({ name, codes }: TableColumn, coded: readonly TableCell[]): TableColumn {
  const values = [...new Set(coded)];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const target = Uint32Array.from(coded, (value) => codeOf.get(value) ?? 0);
  return { name, codes: codes.map((code) => target[code] ?? 0), values };
}

/** NaN for what is missing; absent for what isn't a number. */
function numberOf(value: TableCell): number | undefined {
  return value === null || value === "" ? Number.NaN : readNumber(value);
}
