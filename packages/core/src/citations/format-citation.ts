import { pickText } from "../text/pick-text.ts";
import type { LocalizedText } from "../text/localized-text.ts";
import type { Citation } from "./citation.ts";

const notVerified: LocalizedText = {
  nb: "ikke kontrollert mot kilden",
  nn: "ikkje kontrollert mot kjelda",
  en: "not verified against the source",
};

/**
 * Writes a citation on one line, and says so where nobody has read the source.
 *
 * @param citation - the citation
 * @param language - BCP 47 code of the words around the source
 * @returns such as `Arnstein, S. (1969), l. 1650-1665`
 * @example
 * ```ts
 * import { formatCitation } from "@medvirk/core";
 *
 * formatCitation({ source: "hol", year: 2011, locator: "§ 7-1", verified: false }, "en");
 * // => "hol (2011), § 7-1 [not verified against the source]"
 * ```
 */
export function formatCitation(citation: Citation, language: string): string {
  const year = citation.year === undefined ? "" : ` (${String(citation.year)})`;
  const locator = citation.locator === undefined ? "" : `, ${citation.locator}`;
  const mark = citation.verified === false ? ` [${pickText(notVerified, language)}]` : "";
  const note = citation.note === undefined ? "" : ` (${pickText(citation.note, language)})`;
  return `${citation.source}${year}${locator}${note}${mark}`;
}
