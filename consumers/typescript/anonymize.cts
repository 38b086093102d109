import { coarsenDate } from "@medvirk/anonymize/dates";
import {
  createKeyedCoder,
  openKeyList,
  type KeyList,
  type SecretKey,
} from "@medvirk/anonymize/pseudonyms";
import { openKeyListFile } from "@medvirk/anonymize/pseudonyms/node";
import {
  createPlaceholderSession,
  deidentifyText,
  type DeidentifiedText,
} from "@medvirk/anonymize/text";

export function mask(notes: readonly string[]): readonly DeidentifiedText[] {
  const session = createPlaceholderSession("nn");
  return notes.map((note) => deidentifyText(note, session));
}

// @ts-expect-error Placeholders are numbered by a session, which the caller keeps.
export const forgetful = (note: string): unknown => deidentifyText(note);

export function code(key: SecretKey, value: string): string | undefined {
  const result = createKeyedCoder({ key, domain: "test", values: "text" }).codeOf(value);
  return result.ok ? result.value : undefined;
}

export async function open(path: string, key: SecretKey): Promise<KeyList | undefined> {
  const store = await openKeyListFile(path);
  if (!store.ok) return undefined;
  const options = { key, today: "2026-11-23", interrupted: "refuse", minimumRevision: 0 } as const;
  const list = await openKeyList(store.value, options);
  return list.ok ? list.value : undefined;
}

export const month = coarsenDate("2026-11-23", "month");
