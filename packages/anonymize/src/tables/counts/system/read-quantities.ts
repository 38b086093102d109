import { fail, succeed, type Issue, type Result } from "@medvirk/core";
import { invalidAmount } from "../../../issues-counts.ts";
import { invalidCount } from "../../../issues-tables.ts";
import type { CountConfig } from "../../../schemas/tables/count-config-schema.ts";
import type { Table, TableColumn } from "../../table.ts";
import { rowIssue } from "../row-issue.ts";

/** What each row adds to its cell. */
export interface RowQuantities {
  /** Persons, or units of the magnitude. */
  readonly amounts: Float64Array;
  /** By row, where a magnitude is published. */
  readonly contributors: Uint32Array | undefined;
  readonly unitsInOne: number;
}

/**
 * Reads what each row adds: its count, its amount, or one person.
 *
 * @param table - the table
 * @param config - names the column of counts or those of the magnitude, or none
 * @returns the quantities; or `anonymize.invalid-count`, `anonymize.invalid-amount`,
 *   `anonymize.missing-dimension-value` for a row without a contributor
 * @internal
 */
export function readQuantities(
  table: Table,
  config: Pick<CountConfig, "count" | "magnitude">,
): Result<RowQuantities> {
  const { count, magnitude } = config;
  const column = (name: string): TableColumn | undefined =>
    table.columns.find((found) => found.name === name);
  if (magnitude !== undefined) {
    const [value, contributor] = [column(magnitude.value), column(magnitude.contributor)];
    return readAmounts(value, contributor, table.rowCount);
  }
  if (count === undefined) {
    const amounts = new Float64Array(table.rowCount).fill(1);
    return succeed({ amounts, contributors: undefined, unitsInOne: 1 });
  }
  // Plain digits only: a decimal comma, a sign or a blank is a sign of a misread file.
  const amounts = readColumn(column(count), table.rowCount, /^\d{1,9}$/, Number);
  const [issue] = invalidRows(invalidCount, amounts);
  if (issue !== undefined) return fail(issue);
  return succeed({ amounts, contributors: undefined, unitsInOne: 1 });
}

function readAmounts(
  value: TableColumn | undefined,
  contributor: TableColumn | undefined,
  rowCount: number,
): Result<RowQuantities> {
  const decimals = (value?.values ?? []).reduce<number>(
    (most, text) => Math.max(most, /^\d{1,12}\.(\d{1,4})$/.exec(text ?? "")?.[1]?.length ?? 0),
    0,
  );
  const toUnits = (text: string): number => {
    const [whole = "", part = ""] = text.split(".");
    return Number(whole + part.padEnd(decimals, "0"));
  };
  const amounts = readColumn(value, rowCount, /^\d{1,12}(?:\.\d{1,4})?$/, toUnits);
  const nobody = [...(contributor?.codes ?? [])].flatMap((code, row) =>
    (contributor?.values[code] ?? "") === "" ? [row] : [],
  );
  const [issue] = [...invalidRows(invalidAmount, amounts), ...rowIssue(invalidAmount, nobody)];
  if (issue !== undefined) return fail(issue);
  return succeed({ amounts, contributors: contributor?.codes, unitsInOne: 10 ** decimals });
}

/** NaN where a field isn't what it must be. */
function readColumn(
  column: TableColumn | undefined,
  rowCount: number,
  form: RegExp,
  read: (text: string) => number,
): Float64Array {
  const known = (column?.values ?? []).map((text) =>
    text !== null && form.test(text) ? read(text) : Number.NaN,
  );
  return Float64Array.from({ length: rowCount }, (_, row) => known[column?.codes[row] ?? 0] ?? NaN);
}

function invalidRows(definition: typeof invalidCount, amounts: Float64Array): readonly Issue[] {
  const wrong = [...amounts.keys()].filter((row) => Number.isNaN(amounts[row]));
  return rowIssue(definition, wrong);
}
