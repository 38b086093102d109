import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { realpath, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { keyListNotRead } from "../../issues-pseudonyms.ts";
import { carefulStore } from "../list/careful-store.ts";
import type { KeyListStore } from "../list/key-list-store.ts";
import { fileStore } from "./file-store.ts";
import { takeLock } from "./list-lock.ts";
import { reasonOf } from "../reason-of.ts";
import { besideOf } from "./replace-file.ts";

/**
 * Opens a file as the store of a key list, for one process at a time. What the list has kept there
 * survives the process being killed, and the machine losing power, at any moment.
 *
 * While it is open a file `….lock` stands beside it; the lock of a process that died is taken over.
 * On a share of several machines only the one that made the lock can tell, so that another refuses.
 *
 * @param path - the file; its folder must exist. It need not, for a new list
 * @returns the store, for `createKeyList` or `openKeyList`; or `anonymize.key-list-in-use`,
 *   `anonymize.key-list-locked`, `anonymize.key-list-not-read`, `anonymize.key-list-not-written`
 * @example
 * ```ts
 * import { openKeyListFile } from "@medvirk/anonymize/pseudonyms/node";
 *
 * const store = await openKeyListFile("no-such-folder/clients.keys");
 * store.ok ? "" : store.issues[0].code; // => "anonymize.key-list-not-read"
 * ```
 */
export async function openKeyListFile(path: string): Promise<Result<KeyListStore>> {
  const file = await realFile(path);
  if (!file.ok) return file;
  const lock = takeLock(`${file.value}.lock`);
  if (!lock.ok) return lock;
  // What an interrupted run had begun in the place of the list.
  await rm(besideOf(file.value), { force: true });
  return succeed(carefulStore(fileStore(file.value, lock.value)));
}

/** Two names of one file must have one lock. */
async function realFile(path: string): Promise<Result<string>> {
  try {
    return succeed(await realpath(path));
  } catch (error) {
    if (reasonOf(error) !== "ENOENT") return notRead(error);
  }
  try {
    return succeed(join(await realpath(dirname(path)), basename(path)));
  } catch (error) {
    return notRead(error);
  }
}

function notRead(error: unknown): Result<never> {
  return fail(createIssue(keyListNotRead, [], { reason: reasonOf(error) }));
}
