import type { PlainDate } from "@medvirk/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { KeyListAct } from "../../schemas/pseudonyms/key-list-log-schema.ts";
import type { KeyListTerms } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import type { Consent } from "./key-list.ts";
import type { ListEvent } from "./list-events.ts";

/** What a list holds: what its events have made of it. */
export interface ListContent {
  terms: KeyListTerms;
  /** The secret of the codes; empty for random ones. */
  secret: Uint8Array;
  codes: Map<string, string>;
  values: Map<string, string>;
  consents: Map<string, Consent>;
  retention: Map<string, PlainDate>;
  withdrawn: Set<string>;
  acts: KeyListAct[];
}

/**
 * Copies the content of a list, to be changed before it is written.
 *
 * @param content - the content
 * @returns a copy
 * @internal
 */
export function copyOf(content: ListContent): ListContent {
  const { terms, secret, codes, values, consents, retention, withdrawn, acts } = content;
  return {
    terms,
    secret,
    codes: new Map(codes),
    values: new Map(values),
    consents: new Map(consents),
    retention: new Map(retention),
    withdrawn: new Set(withdrawn),
    acts: [...acts],
  };
}

/**
 * Gives the content of a list that nothing has happened to yet.
 *
 * @param terms - the terms of the list
 * @returns the content
 * @internal
 */
export function emptyContent(terms: KeyListTerms): ListContent {
  return {
    terms,
    secret: new Uint8Array(0),
    codes: new Map(),
    values: new Map(),
    consents: new Map(),
    retention: new Map(),
    withdrawn: new Set(),
    acts: [],
  };
}

/**
 * Changes the content of a list as an event says.
 *
 * @param content - the content; changed in place
 * @param event - what happened
 * @internal
 */
export function applyEvent(content: ListContent, event: ListEvent): void {
  switch (event[0]) {
    case "terms":
      content.terms = event[1];
      content.secret = hexToBytes(event[2]);
      return;
    case "link":
      content.codes.set(event[1], event[2]);
      content.values.set(event[2], event[1]);
      return;
    case "consent":
      content.consents.set(event[1], event[2]);
      return;
    case "retention":
      if (event[1] === null) content.terms = { ...content.terms, retainUntil: event[2] };
      else content.retention.set(event[1], event[2]);
      return;
    case "withdrawn":
      forget(content, event[1]);
      return;
    case "act":
      content.acts.push(event[1]);
      return;
    case "closed":
  }
}

function forget(content: ListContent, code: string): void {
  const value = content.values.get(code);
  if (value !== undefined) content.codes.delete(value);
  content.values.delete(code);
  content.consents.delete(code);
  content.retention.delete(code);
  content.withdrawn.add(code);
}

/**
 * Says everything that a list holds as the shortest row of events: no value that was deleted.
 *
 * @param content - the content
 * @returns the events
 * @internal
 */
export function eventsOf(content: ListContent): readonly ListEvent[] {
  const events: ListEvent[] = [["terms", content.terms, bytesToHex(content.secret)]];
  for (const [value, code] of content.codes) events.push(["link", value, code]);
  for (const [code, consent] of content.consents) events.push(["consent", code, consent]);
  for (const [code, until] of content.retention) events.push(["retention", code, until]);
  for (const code of content.withdrawn) events.push(["withdrawn", code]);
  for (const act of content.acts) events.push(["act", act]);
  return events;
}
