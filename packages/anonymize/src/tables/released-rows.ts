import type {
  ReleasedCell,
  ReleasedColumn,
  ReleasedTable,
  ReleasedTexts,
} from "./released-table.ts";

/**
 * Writes a released table as rows of texts, the column names first, for CSV.
 *
 * A record that is suppressed as a whole is left out: a row of nothing but markers would be read
 * as a class of its own by those who count.
 *
 * @param table - of `anonymizeTable`, `suppressLocally` or `microaggregate`
 * @param texts - how hidden and missing fields are written
 * @returns a generator of rows
 * @example
 * ```ts
 * import { releasedRows, type ReleasedTable } from "@medvirk/anonymize/tables";
 *
 * const table: ReleasedTable = {
 *   rowCount: 2,
 *   columns: [
 *     {
 *       name: "age",
 *       codes: Uint32Array.of(0, 1),
 *       values: [{ state: "generalised", text: "30-39", level: 1 }, { state: "suppressed" }],
 *     },
 *   ],
 * };
 * [...releasedRows(table, { suppressed: "*", missing: "" })]; // => [["age"], ["30-39"]]
 * ```
 */
export function* releasedRows(
  table: ReleasedTable,
  texts: ReleasedTexts,
): Generator<readonly string[]> {
  yield table.columns.map(({ name }) => name);
  for (let row = 0; row < table.rowCount; row += 1) {
    const cells = table.columns.map((column) => cellAt(column, row));
    if (cells.some(({ state }) => state !== "suppressed")) {
      yield cells.map((cell) => textOf(cell, texts));
    }
  }
}

function cellAt({ codes, values }: ReleasedColumn, row: number): ReleasedCell {
  return values[codes[row] ?? 0] ?? { state: "suppressed" };
}

function textOf(cell: ReleasedCell, { suppressed, missing }: ReleasedTexts): string {
  if (cell.state === "suppressed") return suppressed;
  return cell.state === "missing" ? missing : cell.text;
}
