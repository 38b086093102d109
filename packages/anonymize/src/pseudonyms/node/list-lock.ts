import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { keyListInUse, keyListLocked, keyListNotWritten } from "../../issues-pseudonyms.ts";
import { reasonOf } from "./reason-of.ts";

/** Who holds a lock. */
interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, where the system tells: a number may be given to another process. */
  readonly started: string;
}

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
    const owner: LockOwner = { pid, host: hostname(), started: startOf(pid) };
    if (!createWhole(path, JSON.stringify(owner))) {
      const refused = takeOver(path, JSON.stringify(owner));
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

function readOwner(path: string): LockOwner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== "object" || value === null) return false;
  return "pid" in value && "host" in value && "started" in value;
}

function isAlive(owner: LockOwner): boolean {
  try {
    kill(owner.pid, 0);
  } catch (error) {
    if (reasonOf(error) === "ESRCH") return false;
  }
  const started = startOf(owner.pid);
  return started === "" || owner.started === "" || started === owner.started;
}

/** The start of a process as Linux tells it; empty elsewhere. */
function startOf(number: number): string {
  try {
    const fields = readFileSync(`/proc/${String(number)}/stat`, "utf8");
    return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
