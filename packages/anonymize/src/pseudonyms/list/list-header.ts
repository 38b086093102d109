import { createIssue, fail, isPlainDate, succeed, type Result } from "@medvirk/core";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import {
  keyListDestroyed,
  keyListTampered,
  notAKeyList,
  otherKeyListVersion,
  wrongKey,
} from "../../issues-pseudonyms.ts";
import { deriveBytes, type SecretKey } from "../keys/secret-key.ts";
import type { Actor } from "./key-list.ts";
import { openBytes, sealBytes } from "./seal.ts";

const FORMAT = "medvirk-key-list";
const VERSION = "0.1";

/** The only record that isn't sealed whole: it says which key opens the rest. */
interface ListHeader {
  readonly format: string;
  readonly version: string;
  readonly list: string;
  readonly key: string;
  /** The revision that the list had when it was last written anew, so that it never goes back. */
  readonly base: string;
  /** The key of the records, sealed under the caller's. */
  readonly sealedKey: string;
}

/** What the first record says. */
export interface OpenedHeader {
  /** The id of the list. */
  readonly list: string;
  /** The revision when the list was last written anew; 0 for a new one. */
  readonly base: number;
  /** The key of the records. */
  readonly recordKey: Uint8Array;
}

/**
 * Writes the first record of a list.
 *
 * @param header - what it says
 * @param key - the caller's key
 * @returns the record
 * @internal
 */
export function writeHeader({ list, base, recordKey }: OpenedHeader, key: SecretKey): string {
  const start = { format: FORMAT, version: VERSION, list, key: key.id, base: String(base) };
  const sealedKey = sealBytes(deriveBytes(key, "seal", list), contextOf(start), recordKey);
  return JSON.stringify({ ...start, sealedKey });
}

/**
 * Opens the first record of a list.
 *
 * @param record - the first record
 * @param key - the caller's key
 * @returns what it says; or `anonymize.not-a-key-list`, `anonymize.other-key-list-version`,
 *   `anonymize.key-list-destroyed`, `anonymize.wrong-key`, `anonymize.key-list-tampered`
 * @internal
 */
export function openHeader(record: string, key: SecretKey): Result<OpenedHeader> {
  const fields = fieldsOf(record);
  if (fields["format"] !== FORMAT) return fail(createIssue(notAKeyList));
  if (fields["version"] !== VERSION) {
    return fail(createIssue(otherKeyListVersion, [], { version: VERSION }));
  }
  const destroyedAt = fields["destroyedAt"];
  if (destroyedAt !== undefined) {
    const day = destroyedAt.slice(0, 10);
    return fail(createIssue(keyListDestroyed, [], { at: isPlainDate(day) ? day : "?" }));
  }
  const { list = "", key: id = "", base = "", sealedKey = "" } = fields;
  if (id !== key.id) return fail(createIssue(wrongKey, [], { key: keyName(id) }));
  const start = { format: FORMAT, version: VERSION, list, key: id, base };
  const recordKey = openBytes(deriveBytes(key, "seal", list), contextOf(start), sealedKey);
  // Written anew, so that nothing but what was sealed can stand in it.
  const isWhole = record === JSON.stringify({ ...start, sealedKey });
  if (recordKey === undefined || !isWhole) {
    return fail(createIssue(keyListTampered, [], { record: 1 }));
  }
  return succeed({ list, base: Number(base), recordKey });
}

/**
 * Writes what is left of a list that was destroyed.
 *
 * @param list - the id of the list
 * @param actor - who destroyed it, and when
 * @returns the only record, unsealed
 * @internal
 */
export function writeTombstone(list: string, { at, by, role }: Actor): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, list, destroyedAt: at, by, role });
}

function contextOf(start: Omit<ListHeader, "sealedKey">): Uint8Array {
  return utf8ToBytes(JSON.stringify(start));
}

/** A damaged header may hold anything: it isn't repeated. */
function keyName(id: string): string {
  return /^[0-9a-f]{16}$/.test(id) ? id : "?";
}

function fieldsOf(record: string): Readonly<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(record);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter(
        (field): field is [string, string] => typeof field[1] === "string",
      ),
    );
  } catch {
    return {};
  }
}
