import type { Episode, Instrument, ReportCase } from "@medvirk/measures";
import { ReportCaseSchema } from "@medvirk/measures/schemas";
import { parseWith } from "@medvirk/core/schemas";
import {
  changedWithinEpisode,
  missingColumn,
  notAnInteger,
  splitEpisode,
  unknownColumn,
} from "../issues.ts";
import type { CsvRow, CsvSource } from "../io/read-csv.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import { columnsWith, requiredEpisodeColumns } from "./episode-columns.ts";
import { readReading, type RowCells } from "./read-reading.ts";

/** An episode and where it stands. */
export interface PlacedEpisode {
  readonly episode: Episode;
  readonly place: string;
}

/** An episode of a row file, with what the rows say of the person and of how the help stands. */
export interface PlacedCase extends PlacedEpisode {
  readonly reportCase: ReportCase;
}

interface OpenSession {
  readonly date: string;
  readonly sequence?: number;
  readonly readings: object[];
}

interface OpenEpisode {
  readonly id: string;
  /** The cells that must be the same in all rows of an episode. */
  readonly shared: RowCells;
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
 * @param own - instruments of the caller's own, whose items have columns such as `own-sleep.rested`
 * @returns the episodes, as cases of a report too; help of which the rows say nothing isn't recorded
 * @throws an error of `unusable`, with the row and the column
 */
export async function* episodesFromCsv(
  source: CsvSource,
  decimal: string,
  own: readonly Instrument[] = [],
): AsyncGenerator<PlacedCase> {
  checkColumns(source, own);
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
    open ??= { id, shared: cells, sessions: new Map(), place: row.place };
    addRow(open, cells, row.place, decimal, own);
  }
  if (open !== undefined) yield close(open);
}

function checkColumns({ columns, place }: CsvSource, own: readonly Instrument[]): void {
  const known = columnsWith(own);
  const missing = requiredEpisodeColumns.find((column) => !columns.includes(column));
  const stray = columns.findIndex((column) => !known.includes(column));
  if (missing !== undefined) throw unusable(place, missingColumn, { column: missing });
  if (stray >= 0) {
    throw unusable(place, unknownColumn, {
      position: stray + 1,
      allowed: known.join(", "),
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

function addRow(
  open: OpenEpisode,
  cells: RowCells,
  place: string,
  decimal: string,
  own: readonly Instrument[],
): void {
  const other = sharedColumns.find((column) => cells[column] !== open.shared[column]);
  if (other !== undefined) throw unusable(place, changedWithinEpisode, { column: other }, [other]);
  const { date = "", sequence = "" } = cells;
  if (!/^\d{0,9}$/.test(sequence)) throw unusable(place, notAnInteger, {}, ["sequence"]);
  const key = `${date} ${sequence}`;
  const order = sequence === "" ? {} : { sequence: Number(sequence) };
  const session = open.sessions.get(key) ?? { date, ...order, readings: [] };
  open.sessions.set(key, session);
  if (cells["instrument"] === undefined) return;
  const reading = readReading(cells, decimal, own);
  if (!reading.ok) throw unusableFor(place, reading.issues);
  session.readings.push(reading.value);
}

/** Said of the whole episode, on each of its rows. */
const sharedColumns = ["ageGroup", "person", "help", "helpEnd"] as const;

function close({ id, place, sessions, shared }: OpenEpisode): PlacedCase {
  const { ageGroup, person } = shared;
  const parsed = parseWith(ReportCaseSchema, {
    ...(person === undefined ? {} : { person }),
    episode: {
      schemaVersion: "1.0",
      id,
      ...(ageGroup === undefined ? {} : { ageGroup }),
      sessions: [...sessions.values()],
    },
    help: helpOf(shared),
  });
  if (parsed.ok) return { episode: parsed.value.episode, reportCase: parsed.value, place };
  // The rows know no episode within a case.
  const issues = parsed.issues.map((issue) =>
    issue.path[0] === "episode" ? { ...issue, path: issue.path.slice(1) } : issue,
  );
  throw unusableFor(place, issues);
}

/** How the help stands, as a case of a report says it. */
function helpOf({ help = "not-recorded", helpEnd }: RowCells): object {
  const end = helpEnd === undefined ? {} : { date: helpEnd };
  if (help === "over") return { state: "over", kind: "not-recorded", ...end };
  if (help === "planned" || help === "unplanned") return { state: "over", kind: help, ...end };
  return { state: help, ...end };
}
