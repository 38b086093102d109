import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { existsSync, linkSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { pid } from "node:process";
import { keyListInUse, keyListLocked, keyListNotWritten } from "../../issues-pseudonyms.ts";
import { isAlive, readOwner, thisProcess } from "./lock-owner.ts";
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
    const content = JSON.stringify(thisProcess());
    const refused = createWhole(path, content) ? undefined : takeOver(path, content);
    if (refused !== undefined) return refused;
    let isHeld = true;
    return succeed(() => {
      // Let go twice, it would take away the lock of whoever came after.
      if (isHeld) rmSync(path, { force: true });
      isHeld = false;
    });
  } catch (error) {
    return fail(createIssue(keyListNotWritten, [], { reason: reasonOf(error) }));
  }
}

/** Only who made the folder may take a dead lock away, so that no living one ever is. */
function takeOver(path: string, content: string): Result<never> | undefined {
  const living = refusalBy(path);
  if (living !== undefined) return living;
  const turn = `${path}.takeover`;
  const isMine = succeeds(() => {
    mkdirSync(turn);
  });
  if (!isMine) return locked(".lock.takeover");
  try {
    // Another may have been here between the first look and the turn.
    const refused = refusalBy(path);
    if (refused !== undefined) return refused;
    rmSync(path, { force: true });
    return createWhole(path, content) ? undefined : (refusalBy(path) ?? locked(".lock"));
  } finally {
    rmdirSync(turn);
  }
}

/** Why a lock may not be taken over; undefined where its process died, or it was let go. */
function refusalBy(path: string): Result<never> | undefined {
  if (!existsSync(path)) return undefined;
  const owner = readOwner(path);
  if (owner === undefined) return existsSync(path) ? locked(".lock") : undefined;
  if (owner.host !== hostname()) return locked(".lock");
  return isAlive(owner) ? fail(createIssue(keyListInUse, [], { owner: owner.pid })) : undefined;
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
