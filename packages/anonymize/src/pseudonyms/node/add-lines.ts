import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import type { Buffer } from "node:buffer";
import { open, type FileHandle } from "node:fs/promises";
import { keyListMovedOn } from "../../issues-pseudonyms.ts";
import type { KnownFile } from "./known-file.ts";
import { writeLines } from "./record-lines.ts";

/**
 * Adds records to the end of a file, and waits until the disk has them.
 *
 * @param path - the file
 * @param records - the records
 * @param known - what is known of the file; brought up to date
 * @returns nothing; or `anonymize.key-list-moved-on` where the file has another length
 * @throws the system's error, after taking away what was begun
 * @internal
 */
export async function addLines(
  path: string,
  records: readonly string[],
  known: KnownFile,
): Promise<Result<void>> {
  const lines = writeLines(records);
  const file = await open(path, "r+");
  try {
    const { size } = await file.stat();
    if (size !== known.bytes) return fail(createIssue(keyListMovedOn));
    if (size > known.wholeBytes) await file.truncate(known.wholeBytes);
    await writeAtEnd(file, lines, known);
    known.records += records.length;
    known.wholeBytes += lines.length;
    known.bytes = known.wholeBytes;
    return succeed(undefined);
  } finally {
    await file.close();
  }
}

/** Writes at the end; where it fails, takes away what was begun, or nothing more is written. */
async function writeAtEnd(file: FileHandle, lines: Buffer, known: KnownFile): Promise<void> {
  try {
    let done = 0;
    while (done < lines.length) {
      const left = lines.length - done;
      done += (await file.write(lines, done, left, known.wholeBytes + done)).bytesWritten;
    }
    await file.sync();
  } catch (error) {
    known.isKnown = false;
    await file.truncate(known.wholeBytes);
    known.bytes = known.wholeBytes;
    known.isKnown = true;
    throw error;
  }
}
