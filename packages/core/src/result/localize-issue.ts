import { formatText } from "../text/format-text.ts";
import { pickText } from "../text/pick-text.ts";
import type { Issue } from "./issue.ts";

/** A caller's own wording of issues: by code, then by language. */
export type IssueTextOverrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Says an issue in a language.
 *
 * @param issue - an issue of any Medvirk package
 * @param language - BCP 47 code: `nb`, `nn`, `en`, or a further one that the overrides hold
 * @param overrides - the caller's own wording by issue code and language
 * @returns the filled text; bokmål where the language is missing
 * @example
 * ```ts
 * import { localizeIssue, parsePlainDate } from "@medvirk/core";
 *
 * const result = parsePlainDate("2026-02-30");
 * result.ok ? "" : localizeIssue(result.issues[0], "nn"); // => "Datoen må finnast og vere skriven ÅÅÅÅ-MM-DD."
 * ```
 */
export function localizeIssue(
  issue: Issue,
  language: string,
  overrides: IssueTextOverrides = {},
): string {
  const override = Object.hasOwn(overrides, issue.code) ? overrides[issue.code] : undefined;
  return formatText(pickText(issue.texts, language, override), issue.params, language);
}
