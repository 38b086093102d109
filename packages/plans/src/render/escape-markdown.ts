import { escapeMarkup } from "@medvirk/core";

/**
 * Makes somebody's own words safe inside a paragraph or list item of Markdown.
 *
 * Nothing in the words becomes markup, HTML or a new block; line breaks stay line breaks. Controls
 * that turn the direction of text become U+FFFD as other control characters do, and words in a
 * right-to-left script are isolated, so that they can't reorder what stands around them.
 *
 * @param text - the words; outer spaces, and spaces at the start of lines, are dropped
 * @param indent - spaces before each line after the first
 * @returns CommonMark
 * @source CommonMark 0.31.2, sections 2.4 and 6.7; Unicode Standard Annex 9, section 2.6
 * @internal
 */
export function escapeMarkdown(text: string, indent: number): string {
  const lines = text
    .trim()
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD")
    .split(/\r\n|\r|\n/)
    .map((line) => escapeLine(line.trim()));
  const escaped = lines.join(`\\\n${" ".repeat(indent)}`);
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  )
    ? `\u2068${escaped}\u2069`
    : escaped;
}

function escapeLine(line: string): string {
  return escapeMarkup(line.replaceAll(/[\\`*_[\]|~#]/g, "\\$&"))
    .replace(/^[+=-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
