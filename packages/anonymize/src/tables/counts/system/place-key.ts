import type { CellPlace } from "../suppressed-table.ts";

/**
 * Writes a place as one text, so that equal places are equal texts.
 *
 * @param place - where a cell stands
 * @returns the text; a length before each name keeps names with odd signs apart
 * @internal
 */
export function placeKey(place: CellPlace): string {
  return place.map((code) => (code === null ? "*" : `${String(code.length)}:${code}`)).join("|");
}
