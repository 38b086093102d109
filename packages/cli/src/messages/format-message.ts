import { formatPath, localizeIssue, type Language } from "@medvirk/core";
import type { LocatedIssue } from "./unusable.ts";

/**
 * Writes an issue on one line: place, path, text, code.
 *
 * @param located - the issue and its place
 * @param language - nb, nn or en
 * @returns such as `notes.jsonl:3: sessions[0].date: The date must exist … [core.invalid-date]`
 */
export function formatMessage({ place, issue }: LocatedIssue, language: Language): string {
  const where = place === "" ? "" : `${place}: `;
  const path = issue.path.length === 0 ? "" : `${formatPath(issue.path)}: `;
  return `${printable(where)}${printable(path)}${printable(localizeIssue(issue, language))} [${issue.code}]`;
}

/** A file name may hold a line break or an escape sequence; a terminal should not obey it. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\uFFFD");
}
