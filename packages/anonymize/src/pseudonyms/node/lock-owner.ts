import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { reasonOf } from "../reason-of.ts";

/** Who holds a lock. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, where the system tells: a number may be given to another process. */
  readonly started: string;
}

/**
 * Says who this process is.
 *
 * @returns its owner, as a lock holds it
 * @internal
 */
export function thisProcess(): LockOwner {
  return { pid, host: hostname(), started: startOf(pid) };
}

/**
 * Reads who holds a lock.
 *
 * @param path - the lock file
 * @returns the owner; undefined where the lock can't be read
 * @internal
 */
export function readOwner(path: string): LockOwner | undefined {
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

/**
 * Says whether the process that made a lock lives.
 *
 * @param owner - the owner, on this machine
 * @returns true also where it can't be told
 * @internal
 */
export function isAlive(owner: LockOwner): boolean {
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
