import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { cannotRead, emptyInput, notAFile, repeatedStandardInput } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { Surroundings } from "../program/surroundings.ts";
import { decodeText } from "./decode-text.ts";

/** The longest text that is held whole: above it JavaScript has no text. */
const LONGEST_TEXT = 500_000_000;

/**
 * Names an input in messages.
 *
 * @param file - a path, or `-` for standard input
 * @returns the path, or `<stdin>`
 */
export function placeOf(file: string): string {
  return file === "-" ? "<stdin>" : file;
}

/**
 * Refuses a call that reads standard input twice.
 *
 * @param files - every file of the call
 */
export function refuseRepeatedStandardInput(files: readonly string[]): void {
  if (files.filter((file) => file === "-").length > 1) {
    throw unusable("<stdin>", repeatedStandardInput);
  }
}

/**
 * Reads a file or standard input as text, piece by piece.
 *
 * @param file - a path, or `-`
 * @param encoding - of the text; absent: UTF-8 and nothing else
 * @param surroundings - for standard input
 * @returns the pieces of text
 * @throws an error of `unusable`: `cli.cannot-read`, `cli.not-a-file`, and those of `decodeText`
 */
export async function* readPieces(
  file: string,
  encoding: string | undefined,
  surroundings: Surroundings,
): AsyncGenerator<string> {
  const place = placeOf(file);
  if (file !== "-") await refuseWhatIsNoFile(file);
  const stream: AsyncIterable<Uint8Array> =
    file === "-" ? surroundings.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  yield* decodeText(readable(stream, place), encoding, place);
}

/**
 * Reads a file or standard input whole.
 *
 * @param file - a path, or `-`
 * @param encoding - of the text; absent: UTF-8 and nothing else
 * @param surroundings - for standard input
 * @returns the text
 * @throws an error of `unusable`, also `cli.empty-input` where there is nothing but blanks
 */
export async function readWhole(
  file: string,
  encoding: string | undefined,
  surroundings: Surroundings,
): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of readPieces(file, encoding, surroundings)) {
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST_TEXT)
      throw unusable(placeOf(file), cannotRead, { reason: "ERR_TOO_LARGE" });
  }
  const text = pieces.join("");
  if (text.trim() === "") throw unusable(placeOf(file), emptyInput);
  return text;
}

async function refuseWhatIsNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw unusable(file, cannotRead, { reason: reasonOf(error) });
  });
  if (found.isDirectory()) throw unusable(file, notAFile);
}

async function* readable(
  stream: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw unusable(place, cannotRead, { reason: reasonOf(error) });
  }
}

/**
 * Gives the system's short name of an error, such as `ENOENT`; its message may hold more.
 *
 * @param error - what was caught
 * @returns the code, or `ERR`
 */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "ERR";
}
