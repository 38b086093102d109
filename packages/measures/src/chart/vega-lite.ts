import { lightColours } from "./svg-style.ts";
import { wrapText } from "./wrap-text.ts";

/**
 * A specification of Vega-Lite 5 or 6, as plain JSON: it loads nothing, and its data stand in it.
 *
 * Its colours are for light paper; the shapes and dashes carry the meaning.
 */
export interface VegaLiteSpec {
  readonly $schema: string;
  /** The text alternative. */
  readonly description: string;
  readonly [field: string]: unknown;
}

/**
 * Begins a specification: its text alternative, and under the title the notes that must be read
 * with the chart.
 *
 * @param chart - title and text alternative
 * @param notes - lines to be read with it
 * @returns the fields that every specification has
 * @internal
 */
export function vegaLiteHead(
  chart: { readonly title: string; readonly description: string },
  notes: readonly string[],
): VegaLiteSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: chart.description,
    title: {
      text: chart.title,
      subtitle: notes.flatMap((note) => wrapText(note, 110)),
      anchor: "start",
      subtitleColor: lightColours.softInk,
    },
    config: { font: "system-ui, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif" },
  };
}
