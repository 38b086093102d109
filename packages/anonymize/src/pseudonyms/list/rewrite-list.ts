import { createIssue, fail, hasIssues, succeed, type Result } from "@medvirk/core";
import { unknownCode } from "../../issues-pseudonyms.ts";
import type { KeyListAct } from "../../schemas/pseudonyms/key-list-log-schema.ts";
import type { SecretKey } from "../keys/secret-key.ts";
import { actOf } from "./act-of.ts";
import { checkActor } from "./check-terms.ts";
import { codeMaker, codeSecret } from "./code-maker.ts";
import { unusedCode } from "./give-code.ts";
import type { ReasonedActor, WithdrawalRequest } from "./key-list.ts";
import { applyEvent, copyOf } from "./list-content.ts";
import type { ListState } from "./list-state.ts";
import { writeAnew } from "./write-list.ts";

/**
 * Deletes the link of someone who withdraws; the whole list is written anew without it.
 *
 * @param state - the list
 * @param code - the person's code, which no one is given again
 * @param request - who records it, and what becomes of the data; no reason is asked for
 * @returns the line of the log; or `anonymize.unknown-code`, the issues of the actor or of the store
 * @internal
 */
export async function withdraw(
  state: ListState,
  code: string,
  { at, by, role, choice }: WithdrawalRequest,
): Promise<Result<KeyListAct>> {
  const issues = checkActor({ at, by, role });
  if (hasIssues(issues)) return { ok: false, issues };
  if (!state.values.has(code)) return fail(createIssue(unknownCode));
  const act: KeyListAct = { act: "withdrawn", at, by, role, code, choice };
  const content = copyOf(state);
  applyEvent(content, ["withdrawn", code]);
  applyEvent(content, ["act", act]);
  const written = await writeAnew(state, content, state.key);
  return written.ok ? succeed(act) : written;
}

/**
 * Seals the list under another key; its codes stay.
 *
 * @param state - the list
 * @param key - the new key
 * @param actor - who does it, and why
 * @returns the revision; or the issues of the actor or of the store
 * @internal
 */
export async function rotateKey(
  state: ListState,
  key: SecretKey,
  actor: ReasonedActor,
): Promise<Result<number>> {
  const act = actOf("key-rotated", actor);
  if (!act.ok) return act;
  const content = copyOf(state);
  applyEvent(content, ["act", act.value]);
  return writeAnew(state, content, key);
}

/**
 * Gives every value a new code under another key, and seals the list under it.
 *
 * @param state - the list
 * @param key - the new key
 * @param actor - who does it, and why
 * @returns the new code of each old one; or `anonymize.code-collision`, the issues of the actor or
 *   of the store
 * @internal
 */
export async function rekey(
  state: ListState,
  key: SecretKey,
  actor: ReasonedActor,
): Promise<Result<ReadonlyMap<string, string>>> {
  const act = actOf("rekeyed", actor);
  if (!act.ok) return act;
  const secret = codeSecret(state.terms, key);
  const makeCode = codeMaker(state.terms, secret);
  const content = copyOf({ ...state, secret, codes: new Map(), values: new Map() });
  const newCodes = new Map<string, string>();
  for (const [value, code] of state.codes) {
    const made = unusedCode(content, value, makeCode);
    if (!made.ok) return made;
    applyEvent(content, ["link", value, made.value]);
    newCodes.set(code, made.value);
  }
  content.consents = renamed(state.consents, newCodes);
  content.retention = renamed(state.retention, newCodes);
  applyEvent(content, ["act", act.value]);
  const written = await writeAnew(state, content, key);
  if (!written.ok) return written;
  state.makeCode = makeCode;
  return succeed(newCodes);
}

function renamed<T>(
  held: ReadonlyMap<string, T>,
  newCodes: ReadonlyMap<string, string>,
): Map<string, T> {
  return new Map(Array.from(held, ([code, one]) => [newCodes.get(code) ?? code, one]));
}
