import {
  createIssue,
  fail,
  invalidDate,
  isPlainDate,
  MedvirkError,
  succeed,
  type Result,
} from "@medvirk/core";
import { keyListInterrupted, keyListTooOld, noKeyList } from "../../issues-pseudonyms.ts";
import { actOf } from "./act-of.ts";
import { carefulStore } from "./careful-store.ts";
import { codeMaker } from "./code-maker.ts";
import type { KeyList, ReasonedActor } from "./key-list.ts";
import { keyListHandle } from "./key-list-handle.ts";
import type { KeyListStore } from "./key-list-store.ts";
import type { ListEvent } from "./list-events.ts";
import { openHeader } from "./list-header.ts";
import { applyEvent } from "./list-content.ts";
import type { ListState } from "./list-state.ts";
import type { OpenKeyListOptions } from "./open-key-list-options.ts";
import { openRecords } from "./open-records.ts";
import { revisionOf, writePending } from "./write-list.ts";

/**
 * Opens a key list, and checks every record of it: what was changed, moved or left out anywhere is
 * refused, and nothing of the list is used.
 *
 * That records are missing from the very end shows by the list not being closed; that it is an
 * older copy shows by `minimumRevision` alone.
 *
 * @param store - where it is kept. The list lets go of it when closed, and at once where it can't
 *   be opened
 * @param options - the key, the day, and what to do where a run was interrupted
 * @returns the list; or `anonymize.no-key-list`, `anonymize.not-a-key-list`,
 *   `anonymize.other-key-list-version`, `anonymize.wrong-key`, `anonymize.key-list-tampered`,
 *   `anonymize.key-list-interrupted`, `anonymize.key-list-too-old`, `anonymize.key-list-destroyed`,
 *   or the issues of the store
 * @throws MedvirkError `core.invalid-date` when `today` is no day, `anonymize.key-missing`,
 *   `anonymize.key-destroyed`
 * @example
 * ```ts
 * import { createSecretKey, memoryKeyListStore, openKeyList } from "@medvirk/anonymize/pseudonyms";
 *
 * const list = await openKeyList(memoryKeyListStore(), {
 *   key: createSecretKey(), today: "2026-11-23", interrupted: "refuse", minimumRevision: 0,
 * });
 * list.ok ? "" : list.issues[0].code; // => "anonymize.no-key-list"
 * ```
 */
export async function openKeyList(
  store: KeyListStore,
  options: OpenKeyListOptions,
): Promise<Result<KeyList>> {
  if (!isPlainDate(options.today)) {
    throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  }
  const opened = await readList(carefulStore(store), options);
  if (!opened.ok) await store.close();
  return opened;
}

async function readList(
  store: KeyListStore,
  { key, today, interrupted, minimumRevision }: OpenKeyListOptions,
): Promise<Result<KeyList>> {
  const stored = await store.read();
  if (!stored.ok) return stored;
  const { records, endsInHalfRecord } = stored.value;
  const [first] = records;
  if (first === undefined) {
    return fail(createIssue(endsInHalfRecord ? keyListInterrupted : noKeyList, [], { records: 0 }));
  }
  const header = openHeader(first, key);
  if (!header.ok) return header;
  const opened = openRecords(header.value, records);
  if (!opened.ok) return opened;
  const { content, isClosed } = opened.value;
  const revision = revisionOf({ base: header.value.base, records: records.length });
  if (revision < minimumRevision) {
    const params = { records: revision, minimum: minimumRevision };
    return fail(createIssue(keyListTooOld, [], params));
  }
  const wasInterrupted = !isClosed || endsInHalfRecord;
  if (wasInterrupted && interrupted === "refuse") {
    return fail(createIssue(keyListInterrupted, [], { records: records.length }));
  }
  const state: ListState = {
    ...content,
    ...header.value,
    store,
    key,
    today,
    records: records.length,
    lastRecord: records.at(-1) ?? first,
    isOpen: true,
    isBusy: false,
    pending: [],
    makeCode: codeMaker(content.terms, content.secret),
    lastWrite: Promise.resolve(),
  };
  if (!wasInterrupted || interrupted === "refuse") return succeed(keyListHandle(state));
  return recovered(state, interrupted.recover);
}

/** Says in the log that the list was opened all the same, and who said so. */
async function recovered(state: ListState, actor: ReasonedActor): Promise<Result<KeyList>> {
  const act = actOf("reopened-after-interruption", actor);
  if (!act.ok) return act;
  const event: ListEvent = ["act", act.value];
  applyEvent(state, event);
  state.pending.push(event);
  const written = await writePending(state);
  return written.ok ? succeed(keyListHandle(state)) : written;
}
