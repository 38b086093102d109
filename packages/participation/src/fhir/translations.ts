import type { LocalizedText } from "@medvirk/core";
import { fieldOf, listOf, textOf } from "./read-tree.ts";
import type { FhirElement, FhirExtension } from "./resource.ts";
import { translationExtension } from "./systems.ts";

/**
 * Writes a text in one language.
 *
 * @param text - the text
 * @param language - one that the text has
 * @returns the wording
 * @internal
 */
export function wordingOf(text: LocalizedText, language: string): string {
  return text[language] ?? text.nb;
}

/**
 * Writes the other languages of a text, to stand beside it.
 *
 * @param text - the text
 * @param language - the one that stands in the resource itself
 * @returns FHIR's translation extension for each
 * @internal
 */
export function translationsOf(text: LocalizedText, language: string): FhirElement {
  const extension = Object.entries(text)
    .filter(([code]) => code !== language)
    .map(([code, content]: [string, string]): FhirExtension => ({
      url: translationExtension,
      extension: [
        { url: "lang", valueCode: code },
        { url: "content", valueString: content },
      ],
    }));
  return { extension };
}

/**
 * Reads a text with its other languages.
 *
 * @param owner - the object that holds the text
 * @param key - the text's field; its translations stand in `_` and the same
 * @param language - the language of the resource
 * @returns the text; undefined where bokmål, nynorsk or English is missing
 * @internal
 */
export function readTranslated(
  owner: unknown,
  key: string,
  language: string,
): LocalizedText | undefined {
  const wordings = new Map<string, string>();
  const own = textOf(owner, key);
  if (own !== undefined) wordings.set(language, own);
  for (const extension of listOf(fieldOf(owner, `_${key}`), "extension")) {
    if (textOf(extension, "url") !== translationExtension) continue;
    const inner = listOf(extension, "extension");
    const code = inner
      .map((part) => textOf(part, "valueCode"))
      .find((value) => value !== undefined);
    const content = inner
      .map((part) => textOf(part, "valueString"))
      .find((value) => value !== undefined);
    if (code !== undefined && content !== undefined) wordings.set(code, content);
  }
  const [nb, nn, en] = [wordings.get("nb"), wordings.get("nn"), wordings.get("en")];
  if (nb === undefined || nn === undefined || en === undefined) return undefined;
  return { ...Object.fromEntries(wordings), nb, nn, en };
}
