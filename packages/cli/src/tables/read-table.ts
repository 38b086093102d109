import { createTableFromStream, type Table } from "@medvirk/anonymize/tables";
import { undeclaredColumn } from "../issues.ts";
import { placeOf } from "../io/input.ts";
import { startProgress } from "../io/progress.ts";
import { openCsv, type CsvManner } from "../io/read-csv.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";

/**
 * Reads a CSV file as a table whose every column the config declares.
 *
 * A column that isn't declared is named by its position: without a header, its "name" would be a
 * person's data.
 *
 * @param file - a path, or `-`
 * @param manner - separator, encoding
 * @param declared - the columns of the config
 * @param call - for standard input and progress
 * @param amounts - the columns whose numbers may have decimals, written with the sign of `manner`
 * @returns the table, amounts with a full stop
 * @throws an error of `unusable`
 */
export async function readTable(
  file: string,
  manner: CsvManner,
  declared: readonly string[],
  call: CommandCall,
  amounts: readonly string[] = [],
): Promise<Table> {
  const { columns, place, rows } = await openCsv(file, manner, call);
  const known = new Set(declared);
  const stray = columns.findIndex((column) => !known.has(column));
  if (stray >= 0) {
    throw unusable(place, undeclaredColumn, {
      position: stray + 1,
      allowed: declared.join(", "),
    });
  }
  const places = columns.flatMap((column, at) => (amounts.includes(column) ? [at] : []));
  const progress = startProgress(call);
  async function* cells(): AsyncGenerator<readonly string[]> {
    for await (const row of rows) {
      yield manner.decimal === "," ? withFullStops(row.cells, places) : row.cells;
      progress.step();
    }
  }
  const table = await createTableFromStream(columns, cells());
  progress.end();
  if (!table.ok) throw unusableFor(placeOf(file), table.issues);
  return table.value;
}

/** Comma and full stop change places: a number written with the other sign stays unreadable. */
function withFullStops(cells: readonly string[], places: readonly number[]): readonly string[] {
  const swap = (sign: string): string => (sign === "," ? "." : ",");
  return cells.map((cell, at) => (places.includes(at) ? cell.replace(/[.,]/gu, swap) : cell));
}
