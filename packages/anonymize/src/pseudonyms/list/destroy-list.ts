import { succeed, type Result } from "@medvirk/core";
import type { KeyListLog } from "../../schemas/pseudonyms/key-list-log-schema.ts";
import { actOf } from "./act-of.ts";
import type { ReasonedActor } from "./key-list.ts";
import { writeTombstone } from "./list-header.ts";
import type { ListState } from "./list-state.ts";

/**
 * Destroys a list: every record is replaced by one that says when, by whom and in which role.
 *
 * @param state - the list
 * @param actor - who does it, and why; the reason stands in the log that is given back
 * @returns the log; or the issues of the actor or of the store
 * @internal
 */
export async function destroyList(
  state: ListState,
  actor: ReasonedActor,
): Promise<Result<KeyListLog>> {
  const act = actOf("destroyed", actor);
  if (!act.ok) return act;
  const written = await state.store.replace(state.records, [writeTombstone(state.list, act.value)]);
  if (!written.ok) return written;
  const acts = [...state.acts, act.value];
  state.isOpen = false;
  for (const held of [state.codes, state.values, state.consents, state.retention]) held.clear();
  state.recordKey.fill(0);
  state.secret.fill(0);
  await state.store.close();
  return succeed({ schemaVersion: "0.1", list: state.list, acts });
}
