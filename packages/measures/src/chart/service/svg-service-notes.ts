import { textElement } from "../svg-element.ts";
import { coloured } from "../svg-style.ts";
import { wrapText } from "../wrap-text.ts";

/** Notes under a chart of a service, whole. @internal */
export function drawNotes(
  notes: readonly string[],
  top: number,
): { readonly markup: string; readonly bottom: number } {
  const lines = notes.flatMap((note) => wrapText(note, 112));
  const markup = lines
    .map((line, index) =>
      textElement(line, {
        x: 24,
        y: top + index * 17,
        "font-size": 12,
        ...coloured({ fill: "softInk" }),
      }),
    )
    .join("");
  return { markup, bottom: top + lines.length * 17 + 8 };
}
