import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isEvents, type ListEvent } from "./list-events.ts";
import { openBytes, sealBytes } from "./seal.ts";

/** Events in one record; together they are quick to seal, and few enough to be held twice. */
const EVENTS_A_RECORD = 1000;

/** Where a record stands: after which one, in which list. */
export interface RecordPlace {
  readonly list: string;
  readonly recordKey: Uint8Array;
  /** How many records stand before it. */
  readonly number: number;
  /** The record before it. */
  readonly before: string;
}

/**
 * Seals events as records, each tied to the one before it.
 *
 * @param place - where the first of them will stand
 * @param events - in order
 * @returns the records; empty where there is no event
 * @internal
 */
export function sealEvents(place: RecordPlace, events: readonly ListEvent[]): readonly string[] {
  const records: string[] = [];
  let { number, before } = place;
  for (let start = 0; start < events.length; start += EVENTS_A_RECORD) {
    const text = JSON.stringify(events.slice(start, start + EVENTS_A_RECORD));
    const context = contextOf({ ...place, number, before });
    before = sealBytes(place.recordKey, context, withoutPadding(utf8ToBytes(text)));
    records.push(before);
    number += 1;
  }
  return records;
}

/**
 * Opens a record.
 *
 * @param place - where it stands
 * @param record - the sealed record
 * @returns its events; undefined where it was changed, or belongs elsewhere
 * @internal
 */
export function openEvents(place: RecordPlace, record: string): readonly ListEvent[] | undefined {
  const bytes = openBytes(place.recordKey, contextOf(place), record);
  if (bytes === undefined) return undefined;
  const events: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return isEvents(events) ? events : undefined;
}

/** The end of a sealed record holds its tag; the header, which is short, is taken whole. */
function contextOf({ list, number, before }: RecordPlace): Uint8Array {
  const mark = number === 1 ? bytesToHex(sha256(utf8ToBytes(before))) : before.slice(-32);
  return utf8ToBytes(`medvirk-key-list 0.1 ${list} ${String(number)} ${mark}`);
}

/**
 * Adds blanks until nonce, text and tag are a multiple of three bytes: Base64 then has no spare
 * bits, in which a change would go unseen.
 */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 40) / 3) * 3 - 40).fill(0x20);
  padded.set(bytes);
  return padded;
}
