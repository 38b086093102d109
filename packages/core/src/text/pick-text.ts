import type { LocalizedText } from "./localized-text.ts";

/**
 * Picks one language of a text, and bokmål where that language is missing.
 *
 * @param text - the text in its languages
 * @param language - BCP 47 code such as `nb`, `nn`, `en` or a further one the text may hold
 * @param override - the caller's own wording by language; it wins where it has the language
 * @returns the wording in that language; else the text's bokmål
 * @example
 * ```ts
 * import { pickText } from "@medvirk/core";
 *
 * const goal = { nb: "mål", nn: "mål", en: "goal", se: "ulbmil" };
 * pickText(goal, "se"); // => "ulbmil"
 * pickText(goal, "uk"); // => "mål"
 * pickText(goal, "en", { en: "what we want" }); // => "what we want"
 * ```
 */
export function pickText(
  text: LocalizedText,
  language: string,
  override?: Readonly<Record<string, string>>,
): string {
  return own(override, language) ?? own(text, language) ?? text.nb;
}

function own(
  text: Readonly<Record<string, string>> | undefined,
  language: string,
): string | undefined {
  return text !== undefined && Object.hasOwn(text, language) ? text[language] : undefined;
}
