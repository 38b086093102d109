import { isPlainDate, type Citation } from "@medvirk/core";
import { fieldOf, listOf, textOf } from "./read-tree.ts";
import type { FhirExtension } from "./resource.ts";

/** Where a questionnaire comes from. */
export const citationUrl = "urn:medvirk:participation:citation";

/**
 * Writes a citation.
 *
 * @param citation - the citation
 * @returns an extension
 * @internal
 */
export function writeCitation({ source, year, locator, verified, note }: Citation): FhirExtension {
  return {
    url: citationUrl,
    extension: [
      { url: "source", valueString: source },
      ...(year === undefined ? [] : [{ url: "year", valueInteger: year }]),
      ...(locator === undefined ? [] : [{ url: "locator", valueString: locator }]),
      verified === false
        ? { url: "verified", valueBoolean: false }
        : { url: "verified", valueDate: verified },
      ...Object.entries(note ?? {}).map(([language, valueString]: [string, string]) => ({
        url: `note-${language}`,
        valueString,
      })),
    ],
  };
}

/**
 * Reads a citation.
 *
 * @param extension - an extension
 * @returns the citation; undefined where it isn't one
 * @internal
 */
export function readCitation(extension: unknown): Citation | undefined {
  const parts = new Map<string, unknown>(
    listOf(extension, "extension").map((part) => [textOf(part, "url") ?? "", part]),
  );
  const source = textOf(parts.get("source"), "valueString");
  if (source === undefined) return undefined;
  const year = fieldOf(parts.get("year"), "valueInteger");
  const locator = textOf(parts.get("locator"), "valueString");
  const day = fieldOf(parts.get("verified"), "valueDate");
  const notes = [...parts].flatMap(([url, part]) => {
    const text = textOf(part, "valueString");
    return url.startsWith("note-") && text !== undefined ? [[url.slice(5), text] as const] : [];
  });
  const byLanguage = new Map(notes);
  const [nb, nn, en] = [byLanguage.get("nb"), byLanguage.get("nn"), byLanguage.get("en")];
  const hasNote = nb !== undefined && nn !== undefined && en !== undefined;
  return {
    source,
    ...(typeof year === "number" ? { year } : {}),
    ...(locator === undefined ? {} : { locator }),
    verified: isPlainDate(day) ? day : false,
    ...(hasNote ? { note: { ...Object.fromEntries(notes), nb, nn, en } } : {}),
  };
}

/** What an element of this package's own is called. */
export const originUrl = "urn:medvirk:participation:origin";
/** Whom the questions address. */
export const audienceUrl = "urn:medvirk:participation:audience";
