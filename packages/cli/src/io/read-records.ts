import type { CommandCall } from "../program/command-definition.ts";
import { placeOf, readWhole } from "./input.ts";
import { parseJson } from "./parse-json.ts";
import { readLines } from "./read-lines.ts";

/** A JSON value and where it stands. */
export interface JsonRecord {
  readonly value: unknown;
  readonly place: string;
  /** The line, where the file holds one record a line. */
  readonly line?: number;
}

/**
 * Reads the JSON values of a file: one of the whole file, or one a line.
 *
 * @param file - a path, or `-`
 * @param asLines - whether each line is a value
 * @param call - for standard input
 * @param encoding - of the text, where the command has such an option; JSON is UTF-8
 * @returns the values, one at a time
 * @throws an error of `unusable`
 */
export async function* readRecords(
  file: string,
  asLines: boolean,
  call: CommandCall,
  encoding?: string,
): AsyncGenerator<JsonRecord> {
  if (!asLines) {
    const place = placeOf(file);
    yield { value: parseJson(await readWhole(file, encoding, call.surroundings), place), place };
    return;
  }
  for await (const { text, place, number } of readLines(file, encoding, call.surroundings)) {
    yield { value: parseJson(text, place), place, line: number };
  }
}

/**
 * Reads a file that is one JSON value.
 *
 * @param file - a path, or `-`
 * @param call - for standard input
 * @returns the value
 * @throws an error of `unusable`
 */
export async function readJson(file: string, call: CommandCall): Promise<unknown> {
  return parseJson(await readWhole(file, undefined, call.surroundings), placeOf(file));
}

/**
 * Says whether a file's name tells that it holds one JSON value a line.
 *
 * @param file - a path, or `-`
 * @returns true for `.jsonl` and `.ndjson`
 */
export function isLinesFile(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}
