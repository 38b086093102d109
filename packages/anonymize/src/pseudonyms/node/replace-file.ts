import { succeed, type Result } from "@medvirk/core";
import { open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { KnownFile } from "./known-file.ts";
import { writeLines } from "./record-lines.ts";

/**
 * Names the file in which a new list is written before it takes the place of the old one.
 *
 * @param path - the real path of the list
 * @returns a path in the same folder
 * @internal
 */
export function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.rewrite`);
}

/**
 * Writes beside the file and renames: whoever looks sees the old file or the new one.
 *
 * @param path - the file
 * @param records - every record
 * @param known - what is known of the file; brought up to date
 * @returns nothing
 * @throws the system's error
 * @internal
 */
export async function writeWhole(
  path: string,
  records: readonly string[],
  known: KnownFile,
): Promise<Result<void>> {
  const lines = writeLines(records);
  const beside = besideOf(path);
  const file = await open(beside, "w", 0o600);
  try {
    await file.writeFile(lines);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  const { length } = lines;
  Object.assign(known, { records: records.length, wholeBytes: length, bytes: length });
  await syncFolder(dirname(path));
  return succeed(undefined);
}

/** A rename survives the loss of power when its folder is written; Windows does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
