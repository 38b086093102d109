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
 * @returns the table
 * @throws an error of `unusable`
 */
export async function readTable(
  file: string,
  manner: CsvManner,
  declared: readonly string[],
  call: CommandCall,
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
  const progress = startProgress(call);
  async function* cells(): AsyncGenerator<readonly string[]> {
    for await (const row of rows) {
      yield row.cells;
      progress.step();
    }
  }
  const table = await createTableFromStream(columns, cells());
  progress.end();
  if (!table.ok) throw unusableFor(placeOf(file), table.issues);
  return table.value;
}
