import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { randomBytes } from "@noble/hashes/utils.js";
import { keyListClosed } from "../../issues-pseudonyms.ts";
import type { SecretKey } from "../keys/secret-key.ts";
import type { ListEvent } from "./list-events.ts";
import { writeHeader } from "./list-header.ts";
import { sealEvents } from "./list-records.ts";
import { eventsOf, type ListContent } from "./list-content.ts";
import type { ListState } from "./list-state.ts";

/**
 * Lets one piece of work on a list be done at a time, in the order asked for.
 *
 * @param state - the list
 * @param work - the work; not begun where the list is closed
 * @returns what the work gives; or `anonymize.key-list-closed`
 * @internal
 */
export function inTurn<T>(state: ListState, work: () => Promise<Result<T>>): Promise<Result<T>> {
  const turn = state.lastWrite.then(() =>
    state.isOpen ? work() : fail(createIssue(keyListClosed)),
  );
  state.lastWrite = turn.catch(() => undefined);
  return turn;
}

/**
 * Keeps what isn't kept yet. What could not be written stays to be written.
 *
 * @param state - the list
 * @param last - an event to stand after them
 * @returns the revision; or the store's issues
 * @internal
 */
export async function writePending(
  state: ListState,
  ...last: readonly ListEvent[]
): Promise<Result<number>> {
  const events = state.pending.concat(last);
  if (events.length === 0) return succeed(revisionOf(state));
  state.pending = [];
  const { list, recordKey, records: number, lastRecord: before } = state;
  const records = sealEvents({ list, recordKey, number, before }, events);
  const written = await state.store.append(number, records);
  if (!written.ok) {
    state.pending = events.slice(0, events.length - last.length).concat(state.pending);
    return written;
  }
  state.records += records.length;
  state.lastRecord = records.at(-1) ?? before;
  return succeed(revisionOf(state));
}

/**
 * Writes the list anew, under a record key of its own: what was deleted isn't in it.
 *
 * @param state - the list
 * @param content - what it shall hold
 * @param key - the key to seal it under
 * @returns the revision; or the store's issues, and then nothing is changed
 * @internal
 */
export async function writeAnew(
  state: ListState,
  content: ListContent,
  key: SecretKey,
): Promise<Result<number>> {
  const { list, store } = state;
  const base = revisionOf(state);
  const recordKey = randomBytes(32);
  const header = writeHeader({ list, base, recordKey }, key);
  const place = { list, recordKey, number: 1, before: header };
  const records = [header].concat(sealEvents(place, eventsOf(content)));
  const lastRecord = records.at(-1) ?? header;
  state.isBusy = true;
  const written = await store.replace(state.records, records);
  state.isBusy = false;
  if (!written.ok) return written;
  // Whatever was pending is in the content.
  const pending: ListEvent[] = [];
  const kept = { key, base, recordKey, lastRecord, records: records.length, pending };
  Object.assign(state, content, kept);
  return succeed(revisionOf(state));
}

/**
 * Gives the number that grows with every record ever written of a list.
 *
 * @param state - the list
 * @returns the revision, 2 or more
 * @internal
 */
export function revisionOf({ base, records }: Pick<ListState, "base" | "records">): number {
  return base + records;
}
