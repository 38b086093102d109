import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import {
  csvQuote,
  csvRaggedRow,
  csvRecordTooLong,
  csvUnreadable,
  emptyColumnName,
  emptyInput,
  repeatedColumn,
  wrongSeparator,
} from "../issues.ts";
import { issuesOf, unusable } from "../messages/unusable.ts";
import {
  decimalOption,
  encodingOption,
  optionValue,
  separatorOption,
} from "../program/shared-options.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { placeOf, readPieces } from "./input.ts";

/** How a CSV file is written. */
export interface CsvManner {
  readonly separator: string;
  readonly encoding: string;
  readonly decimal: string;
}

/** A row of a CSV file: its cells in the order of the columns. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Such as `clients.csv:3`, the line on which the row ends. */
  readonly place: string;
}

/** A CSV file: its columns, and its rows one at a time. */
export interface CsvSource {
  readonly columns: readonly string[];
  /** The file and the line of the column names. */
  readonly place: string;
  readonly rows: AsyncGenerator<CsvRow>;
}

/** A record longer than this, in characters, is taken for a quotation mark that never closes. */
const LONGEST_RECORD = 32 * 1024 * 1024;

/**
 * Gives how CSV is written, from the options of the call.
 *
 * @param call - the call of a command with the options of CSV
 * @returns separator, encoding and decimal sign
 */
export function csvMannerOf(call: CommandCall): CsvManner {
  const separator = optionValue(call, separatorOption) ?? ",";
  return {
    separator: separator === "tab" ? "\t" : separator,
    encoding: optionValue(call, encodingOption) ?? "utf-8",
    decimal: optionValue(call, decimalOption) ?? ".",
  };
}

/**
 * Opens a CSV file or standard input: its first row names the columns.
 *
 * @param file - a path, or `-`
 * @param manner - separator, encoding, decimal sign
 * @param call - for standard input
 * @returns the columns and the rows
 * @throws an error of `unusable`: `cli.wrong-separator`, `cli.csv-ragged-row`, `cli.csv-quote`,
 *   `cli.repeated-column`, `cli.empty-column-name`, `cli.empty-input`, and those of the decoder
 */
export async function openCsv(
  file: string,
  manner: CsvManner,
  call: CommandCall,
): Promise<CsvSource> {
  const place = placeOf(file);
  const records = readRecords(file, manner, call);
  const first = await records.next();
  if (first.done === true) throw unusable(place, emptyInput);
  const columns = first.value.cells;
  checkColumns(columns, first.value.place);
  return { columns, place: first.value.place, rows: evenRows(records, columns.length) };
}

/**
 * Reads a CSV file without a header, whole.
 *
 * @param file - a path, or `-`
 * @param manner - separator, encoding
 * @param call - for standard input
 * @returns the rows
 * @throws an error of `unusable`, as `openCsv`
 */
export async function readCsvRows(
  file: string,
  manner: CsvManner,
  call: CommandCall,
): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { cells } of readRecords(file, manner, call)) rows.push([...cells]);
  return rows;
}

/** Told here and not by the parser, which would stop before the columns were looked at. */
async function* evenRows(rows: AsyncIterable<CsvRow>, columns: number): AsyncGenerator<CsvRow> {
  for await (const row of rows) {
    if (row.cells.length !== columns) throw unusable(row.place, csvRaggedRow, { columns });
    yield row;
  }
}

async function* readRecords(
  file: string,
  manner: CsvManner,
  call: CommandCall,
): AsyncGenerator<CsvRow> {
  const place = placeOf(file);
  const pieces = readPieces(file, manner.encoding, call.surroundings);
  const text = Readable.from(checkSeparator(pieces, manner.separator, `${place}:1`));
  const parser = text.pipe(
    parse({
      delimiter: manner.separator,
      info: true,
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
      skip_empty_lines: true,
    }),
  );
  text.on("error", (error) => parser.destroy(error));
  try {
    for await (const entry of parser) {
      if (isRecord(entry)) {
        yield { cells: entry.record, place: `${place}:${String(entry.info.lines)}` };
      }
    }
  } catch (error) {
    throw issuesOf(error) === undefined ? csvIssue(error, place) : error;
  }
}

/** A first line longer than this, in characters, is no line of column names. */
const LONGEST_HEAD = 1 << 16;

/**
 * Looks at the first line before the parser does: read with the wrong sign, a later row may have
 * its quotation marks out of place, and the parser would name that instead of the cause.
 */
async function* checkSeparator(
  pieces: AsyncIterable<string>,
  separator: string,
  place: string,
): AsyncGenerator<string> {
  let head: string | undefined = "";
  for await (const piece of pieces) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head += piece;
    if (!head.includes("\n") && head.length < LONGEST_HEAD) continue;
    refuseWrongSeparator(head, separator, place);
    yield head;
    head = undefined;
  }
  if (head === undefined) return;
  refuseWrongSeparator(head, separator, place);
  yield head;
}

function refuseWrongSeparator(head: string, separator: string, place: string): void {
  const line = (head.slice(0, LONGEST_HEAD).split("\n", 1)[0] ?? "").replaceAll(/"[^"]*"/g, "");
  if (line.includes(separator)) return;
  const better = [";", ",", "\t", "|"].find((sign) => line.includes(sign));
  if (better === undefined) return;
  throw unusable(place, wrongSeparator, { separator: better === "\t" ? "tab" : better });
}

function isRecord(entry: unknown): entry is { record: string[]; info: { lines: number } } {
  return typeof entry === "object" && entry !== null && "record" in entry && "info" in entry;
}

/** The parser's own message may quote a cell: only its code and its line are passed on. */
function csvIssue(error: unknown, place: string): Error {
  if (!(error instanceof CsvError)) return error instanceof Error ? error : new Error("csv");
  const line: unknown = error["lines"];
  const at = typeof line === "number" ? `${place}:${String(line)}` : place;
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    return unusable(at, csvRecordTooLong, { maximum: LONGEST_RECORD });
  }
  return unusable(at, error.code.includes("QUOTE") ? csvQuote : csvUnreadable);
}

function checkColumns(columns: readonly string[], place: string): void {
  const seen = new Set<string>();
  columns.forEach((column, index) => {
    if (column.trim() === "") throw unusable(place, emptyColumnName, { position: index + 1 });
    if (seen.has(column)) throw unusable(place, repeatedColumn, { position: index + 1 });
    seen.add(column);
  });
}
