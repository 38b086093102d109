import { createIssue, hasIssues, type Issue, type Result, resultOf } from "@medvirk/core";
import {
  findInstrument,
  type Instrument,
  issues as measuresIssues,
  readAnswer,
} from "@medvirk/measures";
import { wrongDecimal } from "../issues.ts";

/** A row by column; a blank cell is absent. */
export type RowCells = Readonly<Record<string, string | undefined>>;

/**
 * Reads the row of one reading: an instrument as one rater answered it, or why there is no answer.
 *
 * Only numbers are read here; the schema of an episode checks the rest.
 *
 * @param row - the cells
 * @param decimal - the decimal sign of the file
 * @param own - instruments of the caller's own; their items stand in columns such as `own-sleep.rested`
 * @returns the reading as an episode holds it, in tenths; or `cli.wrong-decimal` and the issues of
 *   `readAnswer`. A form that isn't finished goes through with the marks it has.
 */
export function readReading(
  row: RowCells,
  decimal: string,
  own: readonly Instrument[],
): Result<object> {
  const { instrument: id = "", rater, raterId, about } = row;
  const instrument = findInstrument(id, own);
  const shared = { instrument: id, rater, ...(raterId && { raterId }), ...(about && { about }) };
  if (instrument === undefined) return resultOf([], () => ({ ...shared, answer: {} }));
  const answer = readRowAnswer(row, instrument, decimal);
  return answer.ok ? resultOf([], () => ({ ...shared, answer: answer.value })) : answer;
}

/** The column of an item: its key, or for an instrument of the caller's own its id before it. */
export function columnOf({ id }: Instrument, key: string): string {
  return id.startsWith("own-") ? `${id}.${key}` : key;
}

function readRowAnswer(row: RowCells, instrument: Instrument, decimal: string): Result<object> {
  const columns = instrument.items.map(({ key }) => columnOf(instrument, key));
  const found: Issue[] = [...decimalIssues(row, [...columns, "total"], decimal)];
  if (hasIssues(found)) return { ok: false, issues: found };
  const marked = instrument.items.filter(({ key }) => row[columnOf(instrument, key)] !== undefined);
  if (row["absence"] !== undefined) {
    if (marked.length > 0 || row["total"] !== undefined) {
      found.push(createIssue(measuresIssues.absentWithScore, ["absence"]));
    }
    const { absence: reason, statedBy, note } = row;
    return resultOf(found, () => ({ state: "absent", reason, statedBy, ...(note && { note }) }));
  }
  // A form that isn't finished is read by the items that it has; a total beside it must be whole.
  const isUnfinished = marked.length > 0 && row["total"] === undefined;
  const items = isUnfinished ? marked : instrument.items;
  const marks = Object.fromEntries(items.map(({ key }) => [key, row[columnOf(instrument, key)]]));
  // The mode is checked by the schema; here it only has to be one.
  const entry = { mode: "paper", items: marks, total: row["total"] } as const;
  const read = readAnswer(entry, { ...instrument, items });
  return read.ok ? resultOf([], () => ({ ...read.value, mode: row["mode"] })) : read;
}

function decimalIssues(
  row: RowCells,
  columns: readonly string[],
  decimal: string,
): readonly Issue[] {
  const other = decimal === "," ? "." : ",";
  return columns
    .filter((column) => row[column]?.includes(other) === true)
    .map((column) => createIssue(wrongDecimal, [column], { decimal: other }));
}
