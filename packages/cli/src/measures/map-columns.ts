import type { Instrument } from "@medvirk/measures";
import { z } from "zod";
import type { CsvRow, CsvSource } from "../io/read-csv.ts";
import { readChecked } from "../io/read-config.ts";
import { mappedColumnMissing } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";
import { columnsWith } from "./episode-columns.ts";

/** What the columns of a file are called. */
export const columnsOption: OptionDefinition = {
  name: "columns",
  value: "FILE",
  text: {
    nb: 'JSON-fil som sier hva kolonnene heter i filen, som "episode": "Sak"; andre kolonner leses ikke',
    nn: 'JSON-fil som seier kva kolonnane heiter i fila, som "episode": "Sak"; andre kolonnar blir ikkje lesne',
    en: 'JSON file that says what the columns are called in the file, such as "episode": "Case"; others are not read',
  },
};

/**
 * Gives the columns of a CSV file the names that the command knows, by the mapping of the call.
 *
 * @param source - the file as it is
 * @param call - with the option of columns
 * @param own - instruments of the caller's own
 * @returns the file with only the columns that the mapping names; itself where there is no mapping
 * @throws an error of `unusable`: `cli.mapped-column-missing`, and the issues of the mapping
 */
export async function mapColumns(
  source: CsvSource,
  call: CommandCall,
  own: readonly Instrument[] = [],
): Promise<CsvSource> {
  const file = optionValue(call, columnsOption);
  if (file === undefined) return source;
  const ColumnsSchema = z.strictObject(
    Object.fromEntries(columnsWith(own).map((name) => [name, z.string().min(1).optional()])),
  );
  const mapping = await readChecked(file, ColumnsSchema, call);
  const places = Object.entries(mapping).flatMap(([name, given]) => {
    if (given === undefined) return [];
    const place = source.columns.indexOf(given);
    if (place < 0) throw unusable(file, mappedColumnMissing, { column: name }, [name]);
    return [{ name, place }];
  });
  return {
    columns: places.map(({ name }) => name),
    place: source.place,
    rows: pick(
      source.rows,
      places.map(({ place }) => place),
    ),
  };
}

async function* pick(
  rows: AsyncIterable<CsvRow>,
  places: readonly number[],
): AsyncGenerator<CsvRow> {
  for await (const { cells, place } of rows) {
    yield { cells: places.map((index) => cells[index] ?? ""), place };
  }
}

/** Lists the file of `--columns`, if any. */
export function columnFiles(call: CommandCall): readonly string[] {
  const file = optionValue(call, columnsOption);
  return file === undefined ? [] : [file];
}
