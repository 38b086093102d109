import { createIssue, resultOf, type Issue, type Result } from "@medvirk/core";
import { emptyTable, raggedRows, repeatedColumn, tooManyColumns } from "../issues-tables.ts";

const MOST_COLUMNS = 10_000;

/** What stands in a field: a text as it was read, or `null` where nothing is recorded. */
export type TableCell = string | null;

/** One column, dictionary-encoded: row `i` holds `values[codes[i]]`. */
export interface TableColumn {
  readonly name: string;
  /** For each row the position of its value in `values`. */
  readonly codes: Uint32Array;
  /** Each value that stands in the column, once, in the order of first appearance. */
  readonly values: readonly TableCell[];
}

/** A table held by columns: small in memory, and quick to group by any of them. */
export interface Table {
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
}

/**
 * Makes a table from rows that the caller has read, such as the records of a CSV file.
 *
 * Fields are taken as they stand: nothing is trimmed, folded or guessed.
 *
 * @param columnNames - the header; each name once
 * @param rows - any iterable, read once; each row with one field a column, `null` where nothing is
 *   recorded
 * @returns the table; or `anonymize.repeated-column`, `anonymize.too-many-columns`,
 *   `anonymize.ragged-rows`, `anonymize.empty-table`. No issue holds a field or a name.
 * @example
 * ```ts
 * import { createTable } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["age", "place"], [["34", "Alta"], ["34", "Bodø"]]);
 * table.ok && table.value.columns[0]?.values; // => ["34"]
 * ```
 */
export function createTable(
  columnNames: readonly string[],
  rows: Iterable<readonly TableCell[]>,
): Result<Table> {
  const encoder = tableEncoder(columnNames);
  for (const row of rows) encoder.add(row);
  return encoder.finish();
}

/**
 * Makes a table from rows that arrive one by one, such as those of a file that is still being
 * read: each is encoded and let go, so that no more than codes and distinct values stay in memory.
 *
 * @param columnNames - the header; each name once
 * @param rows - the rows, read once; each row with one field a column
 * @returns the table, as `createTable` makes it, with the same issues
 * @example
 * ```ts
 * import { createTableFromStream } from "@medvirk/anonymize/tables";
 *
 * async function* rows() {
 *   yield ["34", "Alta"];
 *   yield ["34", "Bodø"];
 * }
 * const table = await createTableFromStream(["age", "place"], rows());
 * table.ok && table.value.rowCount; // => 2
 * ```
 */
export async function createTableFromStream(
  columnNames: readonly string[],
  rows: AsyncIterable<readonly TableCell[]>,
): Promise<Result<Table>> {
  const encoder = tableEncoder(columnNames);
  for await (const row of rows) encoder.add(row);
  return encoder.finish();
}

function tableEncoder(columnNames: readonly string[]): {
  readonly add: (row: readonly TableCell[]) => void;
  readonly finish: () => Result<Table>;
} {
  const headerIssues = findHeaderIssues(columnNames);
  const columns = (headerIssues.length === 0 ? columnNames : []).map((name) => ({
    name,
    ...columnEncoder(),
  }));
  const ragged: number[] = [];
  let rowCount = 0;
  return {
    add: (row) => {
      if (row.length !== columnNames.length) ragged.push(rowCount);
      else for (const [index, column] of columns.entries()) column.add(row[index] ?? null);
      rowCount += 1;
    },
    finish: () => {
      const rowIssues = findRowIssues(columnNames.length, ragged, rowCount);
      return resultOf([...headerIssues, ...rowIssues], () => ({
        rowCount,
        columns: columns.map(({ name, codes, values }) => ({
          name,
          codes: new Uint32Array(codes),
          values,
        })),
      }));
    },
  };
}

function columnEncoder(): {
  readonly codes: readonly number[];
  readonly values: readonly TableCell[];
  readonly add: (cell: TableCell) => void;
} {
  const codes: number[] = [];
  const values: TableCell[] = [];
  const codeOfValue = new Map<TableCell, number>();
  return {
    codes,
    values,
    add: (cell) => {
      let code = codeOfValue.get(cell);
      if (code === undefined) {
        code = values.push(cell) - 1;
        codeOfValue.set(cell, code);
      }
      codes.push(code);
    },
  };
}

function findHeaderIssues(columnNames: readonly string[]): readonly Issue[] {
  if (columnNames.length > MOST_COLUMNS) {
    return [createIssue(tooManyColumns, [], { columns: columnNames.length, most: MOST_COLUMNS })];
  }
  const seen = new Set<string>();
  return columnNames.flatMap((name, index) => {
    const repeated = seen.has(name);
    seen.add(name);
    return repeated ? [createIssue(repeatedColumn, [], { column: index + 1 })] : [];
  });
}

function findRowIssues(
  columns: number,
  ragged: readonly number[],
  rowCount: number,
): readonly Issue[] {
  const [first] = ragged;
  if (columns === 0 || rowCount === 0) return [createIssue(emptyTable)];
  if (first === undefined) return [];
  return [createIssue(raggedRows, [first], { rows: ragged.length, first: first + 1, columns })];
}
