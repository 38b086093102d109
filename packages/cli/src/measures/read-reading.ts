import { createIssue, type Issue, type Result, resultOf } from "@medvirk/core";
import {
  findInstrument,
  type Instrument,
  issues as measuresIssues,
  parseMark,
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
 * @returns the reading as an episode holds it, in tenths; or `cli.wrong-decimal` and the issues of
 *   `readAnswer`. A form that isn't finished goes through with the marks it has.
 */
export function readReading(row: RowCells, decimal: string): Result<object> {
  const { instrument: id = "", rater, raterId, about } = row;
  const instrument = findInstrument(id);
  const shared = { instrument: id, rater, ...(raterId && { raterId }), ...(about && { about }) };
  if (instrument === undefined) return resultOf([], () => ({ ...shared, answer: {} }));
  const answer = readRowAnswer(row, instrument, decimal);
  return answer.ok ? resultOf([], () => ({ ...shared, answer: answer.value })) : answer;
}

function readRowAnswer(row: RowCells, instrument: Instrument, decimal: string): Result<object> {
  const keys = instrument.items.map(({ key }) => key);
  const found: Issue[] = [...decimalIssues(row, [...keys, "total"], decimal)];
  if (found.length > 0) return resultOf(found, () => ({}));
  const items = Object.fromEntries(keys.map((key) => [key, row[key]]));
  const isMarked = keys.some((key) => row[key] !== undefined);
  if (row["absence"] !== undefined) {
    if (isMarked || row["total"] !== undefined) {
      found.push(createIssue(measuresIssues.absentWithScore, ["absence"]));
    }
    const { absence: reason, statedBy, note } = row;
    return resultOf(found, () => ({ state: "absent", reason, statedBy, ...(note && { note }) }));
  }
  if (isMarked && row["total"] === undefined && keys.some((key) => row[key] === undefined)) {
    return readUnfinished(row, keys, instrument);
  }
  // The mode is checked by the schema; here it only has to be one.
  const read = readAnswer({ mode: "paper", items, total: row["total"] }, instrument);
  return read.ok ? resultOf([], () => ({ ...read.value, mode: row["mode"] })) : read;
}

function readUnfinished(
  row: RowCells,
  keys: readonly string[],
  instrument: Instrument,
): Result<object> {
  const found: Issue[] = [];
  const itemTenths: Record<string, number> = {};
  for (const key of keys) {
    if (row[key] === undefined) continue;
    const mark = parseMark(row[key], instrument, [key]);
    if (mark.ok) itemTenths[key] = mark.value;
    else found.push(...mark.issues);
  }
  return resultOf(found, () => ({ state: "items", mode: row["mode"], itemTenths }));
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
