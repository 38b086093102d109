const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Makes a text safe as content or attribute value in HTML and SVG.
 *
 * @param text - any text, also a user's own words
 * @returns the text with `& < > " '` as entities, and with what XML can't hold (control
 *   characters other than tab and line breaks, lone surrogates, U+FFFE, U+FFFF) as U+FFFD
 * @source W3C, Extensible Markup Language (XML) 1.0, fifth edition (2008), section 2.2
 * @example
 * ```ts
 * import { escapeMarkup } from "@medvirk/core";
 *
 * escapeMarkup('<b>"ro"</b>'); // => "&lt;b&gt;&quot;ro&quot;&lt;/b&gt;"
 * ```
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, "\uFFFD")
    .replaceAll(/[&<>"']/g, (sign) => named[sign] ?? sign);
}
