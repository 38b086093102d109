import type { Result } from "@medvirk/core";
import { readValue } from "../codes/read-value.ts";
import { destroyList } from "./destroy-list.ts";
import { dueLinks } from "./due-links.ts";
import { giveCode } from "./give-code.ts";
import type { KeyList } from "./key-list.ts";
import type { ListState } from "./list-state.ts";
import { recordConsent, retain } from "./record-terms.ts";
import { reidentify } from "./reidentify.ts";
import { rekey, rotateKey, withdraw } from "./rewrite-list.ts";
import { inTurn, revisionOf, writePending } from "./write-list.ts";

/**
 * Gives the list that callers hold: functions over the state, which nothing can print.
 *
 * @param state - the list in memory
 * @returns the key list
 * @internal
 */
export function keyListHandle(state: ListState): KeyList {
  const shown = (): string => `[key list ${state.list}]`;
  const handle: KeyList = {
    id: state.list,
    terms: () => state.terms,
    revision: () => revisionOf(state),
    size: () => state.codes.size,
    codeOf: (value) => giveCode(state, value),
    knownCodeOf: (value) => {
      const read = readValue(value, state.terms.values);
      return read.ok ? state.codes.get(read.value) : undefined;
    },
    consentOf: (code) => state.consents.get(code),
    due: (today) => dueLinks(state, today),
    log: () => ({ schemaVersion: "0.1", list: state.list, acts: [...state.acts] }),
    save: () => inTurn(state, () => writePending(state)),
    recordConsent: (...asked) => inTurn(state, () => recordConsent(state, ...asked)),
    retain: (...asked) => inTurn(state, () => retain(state, ...asked)),
    reidentify: (...asked) => inTurn(state, () => reidentify(state, ...asked)),
    withdraw: (...asked) => inTurn(state, () => withdraw(state, ...asked)),
    rotateKey: (...asked) => inTurn(state, () => rotateKey(state, ...asked)),
    rekey: (...asked) => inTurn(state, () => rekey(state, ...asked)),
    destroy: (actor) => inTurn(state, () => destroyList(state, actor)),
    close: () => inTurn(state, () => closeList(state)),
    toJSON: shown,
    toString: shown,
  };
  const inspect = Symbol.for("nodejs.util.inspect.custom");
  return Object.assign(handle, { [inspect]: shown });
}

async function closeList(state: ListState): Promise<Result<number>> {
  const written = await writePending(state, ["closed"]);
  if (!written.ok) return written;
  state.isOpen = false;
  await state.store.close();
  return written;
}
