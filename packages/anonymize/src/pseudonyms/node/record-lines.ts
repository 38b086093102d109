import { Buffer } from "node:buffer";
import type { StoredRecords } from "../list/key-list-store.ts";

/** The records in the bytes of a file, and where the last whole one ends. */
export interface RecordLines extends StoredRecords {
  readonly wholeBytes: number;
}

/**
 * Writes records as lines, each after its length.
 *
 * @param records - texts without line breaks
 * @returns the bytes
 * @internal
 */
export function writeLines(records: readonly string[]): Buffer {
  return Buffer.from(records.map((record) => `${String(record.length)} ${record}\n`).join(""));
}

/**
 * Reads records from lines. A line whose length doesn't fit is given as it stands, for the list to
 * find that it doesn't open.
 *
 * @param bytes - the file
 * @returns the records, whether a half one follows, and where the whole ones end
 * @internal
 */
export function readLines(bytes: Buffer): RecordLines {
  const records: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    records.push(recordOf(bytes.toString("utf8", start, end)));
    start = end + 1;
  }
  const rest = bytes.toString("utf8", start);
  if (rest !== "" && !isBegun(rest)) records.push(rest);
  // A file without anything in it was begun and not written.
  return { records, endsInHalfRecord: isBegun(rest) || bytes.length === 0, wholeBytes: start };
}

function recordOf(line: string): string {
  const space = line.indexOf(" ");
  const record = line.slice(space + 1);
  return line.slice(0, Math.max(space, 0)) === String(record.length) ? record : line;
}

/** The beginning of a line, or the zeros that a loss of power leaves where it should have been. */
function isBegun(rest: string): boolean {
  const space = rest.indexOf(" ");
  const isShort = /^\d{1,12}$/.test(space < 0 ? rest : rest.slice(0, space));
  if (isShort) return space < 0 || rest.length - space - 1 <= Number(rest.slice(0, space));
  return rest !== "" && /^\0*$/.test(rest);
}
