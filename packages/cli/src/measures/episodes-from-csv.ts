import type { Episode } from "@medvirk/measures";
import { EpisodeSchema } from "@medvirk/measures/schemas";
import { parseWith } from "@medvirk/core/schemas";
import {
  changedAgeGroup,
  missingColumn,
  notAnInteger,
  splitEpisode,
  unknownColumn,
} from "../issues.ts";
import type { CsvRow, CsvSource } from "../io/read-csv.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import { episodeColumns, requiredEpisodeColumns } from "./episode-columns.ts";
import { readReading, type RowCells } from "./read-reading.ts";

/** An episode and where it stands. */
export interface PlacedEpisode {
  readonly episode: Episode;
  readonly place: string;
}

interface OpenSession {
  readonly date: string;
  readonly sequence?: number;
  readonly readings: object[];
}

interface OpenEpisode {
  readonly id: string;
  readonly ageGroup: string | undefined;
  readonly sessions: Map<string, OpenSession>;
  readonly place: string;
}

/**
 * Puts the rows of a CSV file together to episodes, one at a time.
 *
 * A row is a reading, or a session of which nothing is recorded when `instrument` is blank. The
 * rows of an episode stand together, so that a file of any length needs little memory.
 *
 * @param source - the file
 * @param decimal - its decimal sign
 * @returns the episodes
 * @throws an error of `unusable`, with the row and the column
 */
export async function* episodesFromCsv(
  source: CsvSource,
  decimal: string,
): AsyncGenerator<PlacedEpisode> {
  checkColumns(source);
  const finished = new Set<string>();
  let open: OpenEpisode | undefined;
  for await (const row of source.rows) {
    const cells = cellsOf(source.columns, row);
    const id = cells["episode"] ?? "";
    if (open !== undefined && open.id !== id) {
      finished.add(open.id);
      yield close(open);
      open = undefined;
    }
    if (finished.has(id)) throw unusable(row.place, splitEpisode, {}, ["episode"]);
    open ??= { id, ageGroup: cells["ageGroup"], sessions: new Map(), place: row.place };
    addRow(open, cells, row.place, decimal);
  }
  if (open !== undefined) yield close(open);
}

function checkColumns({ columns, place }: CsvSource): void {
  const missing = requiredEpisodeColumns.find((column) => !columns.includes(column));
  const stray = columns.findIndex((column) => !episodeColumns.includes(column));
  if (missing !== undefined) throw unusable(place, missingColumn, { column: missing });
  if (stray >= 0) {
    throw unusable(place, unknownColumn, {
      position: stray + 1,
      allowed: episodeColumns.join(", "),
    });
  }
}

function cellsOf(columns: readonly string[], { cells }: CsvRow): RowCells {
  const filled = columns.flatMap((column, index): readonly (readonly [string, string])[] => {
    const cell = cells[index] ?? "";
    return cell === "" ? [] : [[column, cell]];
  });
  return Object.fromEntries(filled);
}

function addRow(open: OpenEpisode, cells: RowCells, place: string, decimal: string): void {
  if (cells["ageGroup"] !== open.ageGroup) {
    throw unusable(place, changedAgeGroup, {}, ["ageGroup"]);
  }
  const { date = "", sequence = "" } = cells;
  if (!/^\d{0,9}$/.test(sequence)) throw unusable(place, notAnInteger, {}, ["sequence"]);
  const key = `${date} ${sequence}`;
  const order = sequence === "" ? {} : { sequence: Number(sequence) };
  const session = open.sessions.get(key) ?? { date, ...order, readings: [] };
  open.sessions.set(key, session);
  if (cells["instrument"] === undefined) return;
  const reading = readReading(cells, decimal);
  if (!reading.ok) throw unusableFor(place, reading.issues);
  session.readings.push(reading.value);
}

function close({ id, ageGroup, sessions, place }: OpenEpisode): PlacedEpisode {
  const parsed = parseWith(EpisodeSchema, {
    schemaVersion: "1.0",
    id,
    ...(ageGroup === undefined ? {} : { ageGroup }),
    sessions: [...sessions.values()],
  });
  if (!parsed.ok) throw unusableFor(place, parsed.issues);
  return { episode: parsed.value, place };
}
