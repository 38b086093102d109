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
