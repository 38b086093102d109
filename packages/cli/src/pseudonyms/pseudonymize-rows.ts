import type { KeyList } from "@medvirk/anonymize/pseudonyms";
import { stringify } from "csv-stringify/sync";
import type { Write } from "../io/output.ts";
import type { Progress } from "../io/progress.ts";
import type { CsvRow, CsvSource } from "../io/read-csv.ts";
import { emptyCell, missingColumn } from "../issues.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";

/** Rows that are coded, kept in the key list and then written, in one go. */
const BATCH = 5000;

/** What a run needs. */
export interface PseudonymizeRun {
  readonly source: CsvSource;
  /** The columns to be coded, by their position. */
  readonly positions: ReadonlyMap<number, string>;
  readonly list: KeyList;
  readonly keepEmpty: boolean;
  readonly separator: string;
  readonly progress: Progress;
}

/**
 * Writes rows with codes in the place of values. A row is written when the list has kept its codes,
 * never before.
 *
 * @param run - what the run needs
 * @param write - writes a piece of the output
 * @returns how many rows were written
 * @throws an error of `unusable`, whose place is the row and whose path is the column
 */
export async function pseudonymizeRows(run: PseudonymizeRun, write: Write): Promise<number> {
  const { source, list, separator, progress } = run;
  const put = (rows: readonly (readonly string[])[]): Promise<void> =>
    write(
      stringify(
        rows.map((row) => [...row]),
        { delimiter: separator },
      ),
    );
  await put([source.columns]);
  let batch: (readonly string[])[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    const saved = await list.save();
    if (!saved.ok) throw unusableFor("--key-list", saved.issues);
    await put(batch);
    batch = [];
  };
  for await (const row of source.rows) {
    batch.push(codedCells(row, run));
    count += 1;
    progress.step();
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return count;
}

/**
 * Finds columns by their names.
 *
 * @param source - the table
 * @param wanted - the names
 * @returns the name of each by its position
 * @throws an error of `unusable`: `cli.missing-column`
 */
export function columnPositions(
  { columns, place }: CsvSource,
  wanted: readonly string[],
): ReadonlyMap<number, string> {
  const positions = new Map<number, string>();
  for (const column of wanted) {
    const position = columns.indexOf(column);
    if (position < 0) throw unusable(place, missingColumn, { column });
    positions.set(position, column);
  }
  return positions;
}

function codedCells(
  { cells, place }: CsvRow,
  { positions, list, keepEmpty }: PseudonymizeRun,
): readonly string[] {
  const coded = [...cells];
  for (const [position, column] of positions) {
    const cell = cells[position] ?? "";
    if (cell.trim() === "") {
      if (!keepEmpty) throw unusable(place, emptyCell, {}, [column]);
      continue;
    }
    const code = list.codeOf(cell);
    if (!code.ok) {
      throw unusableFor(
        place,
        code.issues.map((issue) => ({ ...issue, path: [column] })),
      );
    }
    coded[position] = code.value;
  }
  return coded;
}
