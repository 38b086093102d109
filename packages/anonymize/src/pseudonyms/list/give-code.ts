import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import {
  codeCollision,
  codeWithdrawn,
  keyListBusy,
  keyListClosed,
  retentionOver,
} from "../../issues-pseudonyms.ts";
import { readValue } from "../codes/read-value.ts";
import { applyEvent, type ListContent } from "./list-content.ts";
import type { ListState } from "./list-state.ts";
import type { ListEvent } from "./list-events.ts";

/**
 * Gives a value its code, and remembers both where they are new.
 *
 * @param state - the list
 * @param value - what stands in the data
 * @returns the code; or the issues of the value, `anonymize.key-list-closed`,
 *   `anonymize.key-list-busy`, `anonymize.retention-over`, `anonymize.code-withdrawn`,
 *   `anonymize.code-collision`
 * @internal
 */
export function giveCode(state: ListState, value: string): Result<string> {
  if (!state.isOpen) return fail(createIssue(keyListClosed));
  if (state.isBusy) return fail(createIssue(keyListBusy));
  const { retainUntil, values } = state.terms;
  if (state.today > retainUntil) return fail(createIssue(retentionOver, [], { retainUntil }));
  const read = readValue(value, values);
  if (!read.ok) return read;
  const known = state.codes.get(read.value);
  if (known !== undefined) return succeed(known);
  const made = unusedCode(state, read.value, state.makeCode);
  if (!made.ok) return made;
  const event: ListEvent = ["link", read.value, made.value];
  applyEvent(state, event);
  state.pending.push(event);
  return made;
}

/**
 * Makes a code that nothing in the list has: a random one is drawn again, any other is refused.
 *
 * @param content - the content of the list
 * @param value - the value, read
 * @param makeCode - makes its code
 * @returns the code; or `anonymize.code-withdrawn`, `anonymize.code-collision`, or why there is none
 * @internal
 */
export function unusedCode(
  { values, withdrawn, terms }: ListContent,
  value: string,
  makeCode: ListState["makeCode"],
): Result<string> {
  for (;;) {
    const made = makeCode(value);
    if (!made.ok) return made;
    const isWithdrawn = withdrawn.has(made.value);
    if (!isWithdrawn && !values.has(made.value)) return made;
    if (terms.codes !== "random") {
      return fail(createIssue(isWithdrawn ? codeWithdrawn : codeCollision));
    }
  }
}
