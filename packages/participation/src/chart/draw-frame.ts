import { escapeMarkup, MedvirkError } from "@medvirk/core";
import { chartStyle } from "./chart-style.ts";
import { drawText, lineHeight } from "./svg-parts.ts";
import { wrapText } from "./wrap-text.ts";

/** The room left around a picture, in pixels. */
export const padding = 24;
/** A generous mean width of a character at 13 px, so that wrapped text never runs out. */
const characterWidth = 7.2;

/** What stands around a picture. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  /** In pixels, the padding included. */
  readonly width: number;
  /** Below the picture. */
  readonly notes: readonly string[];
}

/** The picture itself. */
export interface Picture {
  readonly elements: readonly string[];
  /** Where it ends, in pixels from the top. */
  readonly bottom: number;
}

/**
 * Draws an accessible SVG around a picture: title, description, style, notes.
 *
 * @param frame - what stands around it
 * @param idPrefix - starts every id and class
 * @param draw - draws the picture, given where its top is
 * @returns the `<svg>` element
 * @throws MedvirkError `participation.invalid-id-prefix` for a prefix that isn't a letter, then
 *   letters, digits, `-` or `_`
 * @internal
 */
export function drawFrame(
  { title, description, width, notes }: Frame,
  idPrefix: string,
  draw: (top: number) => Picture,
): string {
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new MedvirkError(
      "participation.invalid-id-prefix",
      "Give a prefix of a letter, then letters, digits, - or _.",
    );
  }
  const across = Math.floor((width - padding * 2) / characterWidth);
  const titleLines = wrapText(title, Math.floor(across * 0.68));
  const { elements, bottom } = draw(padding + titleLines.length * 22 + 8);
  const noteLines = notes.flatMap((note) => wrapText(note, across));
  const height = Math.ceil(bottom + 12 + noteLines.length * lineHeight + padding);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" class="${idPrefix}-chart">`,
    `<title id="${idPrefix}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${idPrefix}-desc">${escapeMarkup(description)}</desc>`,
    `<style>${chartStyle(idPrefix)}</style>`,
    `<rect class="ground" width="${String(width)}" height="${String(height)}" rx="8"/>`,
    ...titleLines.map((line, index) => drawText(padding, padding + 16 + index * 22, line, "title")),
    ...elements,
    ...noteLines.map((line, index) =>
      drawText(padding, bottom + 28 + index * lineHeight, line, "note"),
    ),
    "</svg>",
  ].join("\n");
}
