import { createIssue, fail, succeed, type IssueDefinition, type Result } from "@medvirk/core";
import type { Buffer } from "node:buffer";
import { open, readFile, rename, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  keyListMovedOn,
  keyListNotRead,
  keyListNotWritten,
  keyListClosed,
} from "../../issues-pseudonyms.ts";
import type { KeyListStore, StoredRecords } from "../list/key-list-store.ts";
import { reasonOf } from "./reason-of.ts";
import { readLines, writeLines } from "./record-lines.ts";

/** What is known of the file. */
interface KnownFile {
  records: number;
  /** Where the last whole record ends. */
  wholeBytes: number;
  /** How long the file is; longer where a half record follows. */
  bytes: number;
  /** False until it was read, and after a write that could neither be done nor undone. */
  isKnown: boolean;
}

/**
 * Keeps the records of a list in a file that is added to, or replaced whole.
 *
 * @param path - the real path of the file, its lock held
 * @param unlock - lets go of the lock
 * @returns the store
 * @internal
 */
export function fileStore(path: string, unlock: () => void): KeyListStore {
  const known: KnownFile = { records: 0, wholeBytes: 0, bytes: 0, isKnown: false };
  const guarded = async (
    revision: number,
    work: () => Promise<Result<void>>,
  ): Promise<Result<void>> => {
    if (!known.isKnown) return fail(createIssue(keyListClosed));
    if (revision !== known.records) return fail(createIssue(keyListMovedOn));
    return attempt(keyListNotWritten, work);
  };
  return {
    read: () => attempt(keyListNotRead, () => readFrom(path, known)),
    append: (revision, records) =>
      guarded(revision, () =>
        known.bytes === 0 ? writeWhole(path, records, known) : addLines(path, records, known),
      ),
    replace: (revision, records) => guarded(revision, () => writeWhole(path, records, known)),
    close: () => {
      known.isKnown = false;
      unlock();
      return Promise.resolve();
    },
  };
}

async function readFrom(path: string, known: KnownFile): Promise<Result<StoredRecords>> {
  const bytes = await readOrNothing(path);
  const { records, endsInHalfRecord, wholeBytes } =
    bytes === undefined
      ? { records: [], endsInHalfRecord: false, wholeBytes: 0 }
      : readLines(bytes);
  Object.assign(known, {
    records: records.length,
    wholeBytes,
    bytes: bytes?.length ?? 0,
    isKnown: true,
  });
  return succeed({ records, endsInHalfRecord });
}

async function addLines(
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

/** Writes beside the file and renames: whoever looks sees the old file or the new one. */
async function writeWhole(
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

async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (reasonOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function attempt<T>(
  definition: IssueDefinition,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(createIssue(definition, [], { reason: reasonOf(error) }));
  }
}
