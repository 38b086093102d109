import type { DeidentificationReport } from "../schemas/text/report-schema.ts";
import type { Span } from "../schemas/text/span-schema.ts";
import { countUnreadable } from "./count-unreadable.ts";
import { countSpans, createReport } from "./create-report.ts";
import { findIdentifiers } from "./find-identifiers.ts";
import type { PlaceholderSession } from "./placeholder-session.ts";

/** A text whose identifiers were replaced, and what a person must know of it. */
export interface DeidentifiedText {
  /** The text with placeholders. It is still personal data: see the report. */
  readonly text: string;
  /** What was replaced; offsets are those of the text that was given. */
  readonly spans: readonly Span[];
  readonly report: DeidentificationReport;
}

/**
 * Replaces the identifiers of a text by placeholders.
 *
 * It replaces numbers, e-mail and web addresses. Names, places and dates stay: the report says
 * what a person must still read and what stays at risk, and is never without either. Given its own
 * output, it changes nothing.
 *
 * @param text - any text
 * @param session - a session that remembers which value has which placeholder; it is changed
 * @returns the text, the spans and the report
 * @source domain rules listed in `identifierRules`, read 2026-11-22
 * @example
 * ```ts
 * import { createPlaceholderSession, deidentifyText } from "@medvirk/anonymize/text";
 *
 * const session = createPlaceholderSession("nb");
 * const note = "Fnr 109155 96784. Ring 22 12 34 56 eller 22123456."; // made up
 * deidentifyText(note, session).text; // => "Fnr [IDENTITETSNUMMER 1]. Ring [TELEFONNUMMER 1] eller [TELEFONNUMMER 1]."
 * ```
 */
export function deidentifyText(text: string, session: PlaceholderSession): DeidentifiedText {
  const spans = findIdentifiers(text);
  const placeholdersBefore = session.reserve(text);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, type } of spans) {
    pieces.push(text.slice(from, start), session.placeholderFor(type, text.slice(start, end)));
    from = end;
  }
  return {
    text: pieces.join("") + text.slice(from),
    spans,
    report: createReport({
      documents: 1,
      replaced: [...countSpans(spans)],
      doubtful: spans.filter((span) => span.review).length,
      unreadable: countUnreadable(text),
      placeholdersBefore,
    }),
  };
}
