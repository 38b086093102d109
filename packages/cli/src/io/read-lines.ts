import { emptyInput } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { Surroundings } from "../program/surroundings.ts";
import { placeOf, readPieces } from "./input.ts";

/** A line and where it stands. */
export interface Line {
  readonly text: string;
  /** Such as `notes.jsonl:3`. */
  readonly place: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Reads the lines of a file or standard input that hold anything, one at a time.
 *
 * @param file - a path, or `-`
 * @param encoding - of the text; absent: UTF-8 and nothing else
 * @param surroundings - for standard input
 * @returns the lines without their ends; blank lines are passed over
 * @throws an error of `unusable`, also `cli.empty-input` where every line is blank
 */
export async function* readLines(
  file: string,
  encoding: string | undefined,
  surroundings: Surroundings,
): AsyncGenerator<Line> {
  const place = placeOf(file);
  let number = 0;
  let found = false;
  for await (const text of splitLines(readPieces(file, encoding, surroundings))) {
    number += 1;
    if (text.trim() === "") continue;
    found = true;
    yield { text, place: `${place}:${String(number)}`, number };
  }
  if (!found) throw unusable(place, emptyInput);
}

/** Holds the pieces of an unfinished line apart, so that one very long line stays linear. */
async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    const parts = piece.split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      const line = begun.length === 0 ? part : [...begun, part].join("");
      begun = [];
      yield line.endsWith("\r") ? line.slice(0, -1) : line;
    }
    if (last !== "") begun.push(last);
  }
  if (begun.length > 0) yield begun.join("");
}
