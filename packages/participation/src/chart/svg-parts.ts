import { escapeMarkup } from "@medvirk/core";

/** From one line of text to the next, in pixels. */
export const lineHeight = 18;

/**
 * Writes a text.
 *
 * @param x - left edge or middle, by its kind
 * @param y - base line
 * @param words - any text; it is escaped
 * @param kind - its class
 * @returns the element
 * @internal
 */
export function drawText(x: number, y: number, words: string, kind: string): string {
  return `<text class="${kind}" x="${String(x)}" y="${String(y)}">${escapeMarkup(words)}</text>`;
}

/**
 * Draws a line.
 *
 * @param x1 - from
 * @param y1 - from
 * @param x2 - to
 * @param y2 - to
 * @param kind - its class
 * @returns the element
 * @internal
 */
export function drawLine(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line class="${kind}" x1="${String(x1)}" y1="${String(y1)}" x2="${String(x2)}" y2="${String(y2)}"/>`;
}
