import { formatText, type LocalizedText, type TextParams } from "@medvirk/core";

/** Something that a reader of a report must know. */
export interface ReaderNote {
  /** Stable and documented, kebab-case. */
  readonly id: string;
  readonly text: LocalizedText;
}

/**
 * Makes a note from its text and the values that fill it.
 *
 * @param note - the id and the text with `{name}` places
 * @param params - the values
 * @returns the note, filled in every language
 * @internal
 */
export function fillNote({ id, text }: ReaderNote, params: TextParams): ReaderNote {
  const { nb, nn, en } = text;
  return {
    id,
    text: {
      nb: formatText(nb, params, "nb"),
      nn: formatText(nn, params, "nn"),
      en: formatText(en, params, "en"),
    },
  };
}
