import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { linkSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { pid } from "node:process";
import { keyListInUse, keyListLocked, keyListNotWritten } from "../../issues-pseudonyms.ts";
import { isAlive, readOwner, thisProcess, type LockOwner } from "./lock-owner.ts";
import { reasonOf } from "../reason-of.ts";

/**
 * Takes the lock of a key list: one process at a time, and the lock of a process that died is taken
 * over.
 *
 * @param path - the lock file
 * @returns lets go of the lock; or `anonymize.key-list-in-use`, `anonymize.key-list-locked`,
 *   `anonymize.key-list-not-written`
 * @internal
 */
export function takeLock(path: string): Result<() => void> {
  try {
    const owner = JSON.stringify(thisProcess());
    if (!createWhole(path, owner)) {
      const refused = takeOver(path, owner);
      if (refused !== undefined) return refused;
    }
    return succeed(() => {
      rmSync(path, { force: true });
    });
  } catch (error) {
    return fail(createIssue(keyListNotWritten, [], { reason: reasonOf(error) }));
  }
}

/** Only who made this folder may take a dead lock away, so that no living one ever is. */
function takeOver(path: string, content: string): Result<never> | undefined {
  const turn = `${path}.takeover`;
  if (
    !succeeds(() => {
      mkdirSync(turn);
    })
  )
    return locked(".lock.takeover");
  try {
    const owner = readOwner(path);
    if (owner === undefined || owner.host !== hostname()) return locked(".lock");
    if (isAlive(owner)) return inUse(owner);
    rmSync(path, { force: true });
    // Another may have taken the free lock in between.
    return createWhole(path, content) ? undefined : inUse(readOwner(path));
  } finally {
    rmdirSync(turn);
  }
}

function inUse(owner: LockOwner | undefined): Result<never> {
  return fail(createIssue(keyListInUse, [], { owner: owner?.pid ?? "?" }));
}

function locked(suffix: string): Result<never> {
  return fail(createIssue(keyListLocked, [], { suffix }));
}

/** Makes a file that is never seen half written, where none is. */
function createWhole(path: string, content: string): boolean {
  const own = `${path}.${String(pid)}`;
  writeFileSync(own, content, { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (reasonOf(error) === "EEXIST") return false;
    // A disk without links, such as a memory stick.
    return succeeds(() => {
      writeFileSync(path, content, { flag: "wx", mode: 0o600 });
    });
  } finally {
    rmSync(own, { force: true });
  }
}

/** False where the file or folder is there already. */
function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (reasonOf(error) === "EEXIST") return false;
    throw error;
  }
}
