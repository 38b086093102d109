import { createIssue, fail, hasIssues, type Result } from "@medvirk/core";
import { bytesToHex, randomBytes } from "@noble/hashes/utils.js";
import { keyListExists } from "../../issues-pseudonyms.ts";
import type { KeyListTerms } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import type { SecretKey } from "../keys/secret-key.ts";
import { actOf } from "./act-of.ts";
import { carefulStore } from "./careful-store.ts";
import { checkTerms } from "./check-terms.ts";
import { codeMaker, codeSecret } from "./code-maker.ts";
import type { KeyList, ReasonedActor } from "./key-list.ts";
import { keyListHandle } from "./key-list-handle.ts";
import type { KeyListStore } from "./key-list-store.ts";
import type { ListEvent } from "./list-events.ts";
import { writeHeader } from "./list-header.ts";
import { sealEvents } from "./list-records.ts";
import { applyEvent, emptyContent } from "./list-content.ts";

/** What a new key list is made of. */
export interface NewKeyList {
  /** Seals the list, and makes its codes where they are keyed. Keep it apart from the list. */
  readonly key: SecretKey;
  readonly terms: KeyListTerms;
  /** Who makes it, and why; the first line of the log. */
  readonly actor: ReasonedActor;
}

/**
 * Makes a key list: which code stands for which value, sealed and apart from the data.
 *
 * @param store - where it is kept; nothing may stand there. The list lets go of it when closed,
 *   and at once where it can't be made
 * @param list - the key, the terms and who makes it
 * @returns the list, kept already; or `anonymize.key-list-exists`, the issues of `terms` and
 *   `actor`, or of the store
 * @throws MedvirkError `anonymize.key-missing`, `anonymize.key-destroyed`
 * @source Norwegian practice: a code list physically apart from the data (oslo-universitetssykehus.no,
 *   sikt.no), and EDPB guidelines 01/2025 on pseudonymisation (after summaries), read 2026-11-22
 * @example
 * ```ts
 * import { createKeyList, createSecretKey, memoryKeyListStore } from "@medvirk/anonymize/pseudonyms";
 *
 * const list = await createKeyList(memoryKeyListStore(), {
 *   key: createSecretKey(),
 *   terms: {
 *     schemaVersion: "0.1", domain: "evaluation-2026", purpose: "Follow up after six months",
 *     values: "identity-number", codes: "random",
 *     createdOn: "2026-11-23", retainUntil: "2028-12-31", roles: ["project-leader"],
 *   },
 *   actor: { at: "2026-11-23T09:30:00Z", by: "user-7", role: "project-leader", reason: "new project" },
 * });
 * if (!list.ok) throw new Error(list.issues[0].message);
 *
 * const code = list.value.codeOf("109155 96784"); // of the synthetic series
 * await list.value.save();
 * list.value.size(); // => 1
 * JSON.stringify(list.value).includes("10915596784"); // => false
 * ```
 */
export async function createKeyList(
  store: KeyListStore,
  { key, terms, actor }: NewKeyList,
): Promise<Result<KeyList>> {
  const made = await makeList(carefulStore(store), { key, terms, actor });
  if (!made.ok) await store.close();
  return made;
}

async function makeList(
  store: KeyListStore,
  { key, terms, actor }: NewKeyList,
): Promise<Result<KeyList>> {
  const issues = checkTerms(terms);
  if (hasIssues(issues)) return { ok: false, issues };
  const act = actOf("created", actor);
  if (!act.ok) return act;
  const found = await store.read();
  if (!found.ok) return found;
  if (found.value.records.length > 0 || found.value.endsInHalfRecord) {
    return fail(createIssue(keyListExists));
  }
  const list = bytesToHex(randomBytes(16));
  const recordKey = randomBytes(32);
  const content = emptyContent(terms);
  const events: readonly ListEvent[] = [
    ["terms", terms, bytesToHex(codeSecret(terms, key))],
    ["act", act.value],
  ];
  for (const event of events) applyEvent(content, event);
  const header = writeHeader({ list, base: 0, recordKey }, key);
  const records = [header].concat(
    sealEvents({ list, recordKey, number: 1, before: header }, events),
  );
  const written = await store.append(0, records);
  if (!written.ok) return written;
  return {
    ok: true,
    value: keyListHandle({
      ...content,
      store,
      list,
      key,
      today: terms.createdOn,
      recordKey,
      base: 0,
      records: records.length,
      lastRecord: records.at(-1) ?? header,
      isOpen: true,
      isBusy: false,
      pending: [],
      makeCode: codeMaker(terms, content.secret),
      lastWrite: Promise.resolve(),
    }),
  };
}
