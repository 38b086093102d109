import type { ChartGap, ChartLine } from "./chart-lines.ts";
import type { EpisodeChart } from "./episode-chart.ts";
import { element, textElement } from "./svg-element.ts";
import type { ChartLayout } from "./svg-layout.ts";
import { drawLetter } from "./svg-lines.ts";
import { coloured } from "./svg-style.ts";

const ROW_HEIGHT = 20;
const FIRST_ROW = 62;

/**
 * Says how high the rows of gaps are.
 *
 * @param chart - the chart as data
 * @returns pixels from the bottom of the plot to the end of the rows
 * @internal
 */
export function gapRowsHeight(chart: EpisodeChart): number {
  return FIRST_ROW + 6 + linesWithGaps(chart).length * ROW_HEIGHT;
}

/**
 * Draws a row of signs below the plot for each series with absent scores: a struck ring where the
 * score is absent, a half ring where items are missing. No sign stands on the scale itself.
 *
 * @param chart - the chart as data
 * @param layout - its layout
 * @returns markup
 * @internal
 */
export function drawGaps(chart: EpisodeChart, layout: ChartLayout): string {
  return linesWithGaps(chart)
    .map((line, row) => {
      const y = layout.bottom + FIRST_ROW + row * ROW_HEIGHT;
      const name = textElement(`${line.label}: ${chart.gapLabel}`, {
        x: layout.right + 14,
        y: y + 4,
        "font-size": 12,
        ...coloured({ fill: line.subject }),
      });
      return line.gaps.map((gap) => drawGap(gap, line, layout.x(gap.session), y)).join("") + name;
    })
    .join("");
}

function drawGap({ kind, note }: ChartGap, { subject }: ChartLine, x: number, y: number): string {
  const ring =
    kind === "absent"
      ? "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0M-3.5,3.5L3.5,-3.5"
      : "M0,-5a5,5 0 0,0 0,10M0,-5V5";
  const sign = element("path", {
    d: ring,
    transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
    "stroke-width": 1.5,
    ...coloured({ stroke: subject }),
  });
  return sign + drawLetter(note, x + 2, y + 8);
}

function linesWithGaps(chart: EpisodeChart): readonly ChartLine[] {
  return chart.lines.filter(({ gaps }) => gaps.length > 0);
}
