import type { PlainDate } from "@medvirk/core";
import type { KeyListAct } from "../../schemas/pseudonyms/key-list-log-schema.ts";
import type { KeyListTerms } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import type { Consent } from "./key-list.ts";

/** What the sealed records of a list hold: everything that happened to it, in order. */
export type ListEvent =
  /** The terms, and the secret of its codes in hexadecimal digits. */
  | readonly ["terms", KeyListTerms, string]
  /** A value and its code. */
  | readonly ["link", string, string]
  | readonly ["consent", string, Consent]
  /** A code, or `null` for the list, and its last day. */
  | readonly ["retention", string | null, PlainDate]
  /** A code whose value was deleted. */
  | readonly ["withdrawn", string]
  | readonly ["act", KeyListAct]
  /** The list was closed; without it a run was interrupted. */
  | readonly ["closed"];

/**
 * Says whether what a record held is a list of events. A record that opens was written by this
 * package, so that more need not be asked.
 *
 * @param value - parsed JSON
 * @returns true for events
 * @internal
 */
export function isEvents(value: unknown): value is readonly ListEvent[] {
  return Array.isArray(value) && value.every((event) => Array.isArray(event));
}
