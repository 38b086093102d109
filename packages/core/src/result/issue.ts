import { formatText, type TextParams } from "../text/format-text.ts";
import type { LocalizedText } from "../text/localized-text.ts";

/** Where in the input an issue lies: keys and indexes from the root; empty for the input itself. */
export type IssuePath = readonly (string | number)[];

/** A kind of issue: its stable code and its text, with `{name}` places for the params. */
export interface IssueDefinition {
  /** Stable and documented, `<package>.<kebab-case>`. */
  readonly code: string;
  readonly texts: LocalizedText;
}

/**
 * Something wrong with the data: what, where, and in words.
 *
 * It is a superset of the issue of Standard Schema (`message`, `path`), survives JSON and
 * structured clone, and never holds personal data.
 */
export interface Issue {
  /** Stable and documented, `<package>.<kebab-case>`. */
  readonly code: string;
  readonly path: IssuePath;
  /** The English text, filled. */
  readonly message: string;
  /** What fills the text: limits, names of fields, counts; never a person's data. */
  readonly params: TextParams;
  /** The text in its languages, with `{name}` places; `localizeIssue` fills it. */
  readonly texts: LocalizedText;
}

/**
 * Makes an issue of a defined kind.
 *
 * @param definition - the kind: code and text
 * @param path - keys and indexes from the root of the input; empty for the input itself
 * @param params - the values for the text's `{name}` places; never a person's data
 * @returns the issue, its message in English
 * @example
 * ```ts
 * import { createIssue } from "@medvirk/core";
 *
 * const tooFew = {
 *   code: "example.too-few",
 *   texts: { nb: "Minst {minimum} trengs.", nn: "Minst {minimum} trengst.", en: "At least {minimum} are needed." },
 * };
 * createIssue(tooFew, ["sessions"], { minimum: 2 }).message; // => "At least 2 are needed."
 * ```
 */
export function createIssue(
  definition: IssueDefinition,
  path: IssuePath = [],
  params: TextParams = {},
): Issue {
  const { code, texts } = definition;
  return { code, path, message: formatText(texts.en, params, "en"), params, texts };
}
