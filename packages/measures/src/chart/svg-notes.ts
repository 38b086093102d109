import type { EpisodeChart } from "./episode-chart.ts";
import { textElement } from "./svg-element.ts";
import type { ChartLayout } from "./svg-layout.ts";
import { coloured } from "./svg-style.ts";
import { wrapText } from "./wrap-text.ts";

/** Markup of notes, and how far down they reach. */
export interface DrawnNotes {
  readonly markup: string;
  readonly bottom: number;
}

const LINE_HEIGHT = 17;
const SIGNS_A_LINE = 126;

/**
 * Draws the notes under a chart, whole: nothing that a person said is cut off.
 *
 * @param chart - the chart as data
 * @param layout - its layout
 * @param top - where the notes begin, in pixels
 * @returns markup, and where it ends
 * @internal
 */
export function drawNotes(chart: EpisodeChart, layout: ChartLayout, top: number): DrawnNotes {
  const x = layout.left - 20;
  const drawn: string[] = [];
  let y = top;
  for (const { heading, lines } of chart.notes) {
    y += 12;
    const style = { "font-weight": 600, ...coloured({ fill: "ink" }) };
    drawn.push(textElement(heading, { x, y, "font-size": 12, ...style }));
    for (const line of lines) {
      wrapText(line, SIGNS_A_LINE).forEach((part, index) => {
        y += LINE_HEIGHT;
        const indent = index === 0 ? 0 : 12;
        const place = { x: x + indent, y, "font-size": 12 };
        drawn.push(textElement(part, { ...place, ...coloured({ fill: "softInk" }) }));
      });
    }
    y += LINE_HEIGHT;
  }
  return { markup: drawn.join(""), bottom: y };
}
