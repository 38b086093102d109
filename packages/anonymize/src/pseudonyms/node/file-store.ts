import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import type { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { keyListMovedOn, keyListClosed } from "../../issues-pseudonyms.ts";
import type { KeyListStore, StoredRecords } from "../list/key-list-store.ts";
import { addLines } from "./add-lines.ts";
import type { KnownFile } from "./known-file.ts";
import { reasonOf } from "../reason-of.ts";
import { readLines } from "./record-lines.ts";
import { writeWhole } from "./replace-file.ts";

/**
 * Keeps the records of a list in a file that is added to, or replaced whole.
 *
 * @param path - the real path of the file, its lock held
 * @param unlock - lets go of the lock
 * @returns the store, whose promises fail with the system's errors
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
    return work();
  };
  return {
    read: () => readFrom(path, known),
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

async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (reasonOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
