import type { ChartThreshold } from "./chart-thresholds.ts";
import type { EpisodeChart } from "./episode-chart.ts";
import { markOffsets } from "./mark-offsets.ts";
import { drawAxes } from "./svg-axes.ts";
import { svgDocument, type SvgOptions } from "./svg-document.ts";
import { element } from "./svg-element.ts";
import { drawGaps, gapRowsHeight } from "./svg-gaps.ts";
import { drawLabels } from "./svg-labels.ts";
import { layoutOf, type ChartLayout } from "./svg-layout.ts";
import { drawLetters, drawLine } from "./svg-lines.ts";
import { drawNotes } from "./svg-notes.ts";
import { coloured } from "./svg-style.ts";
import { drawZones } from "./svg-zones.ts";

/**
 * Draws a chart as SVG that stands alone or inside a page: no script, no outer file, its title and
 * text alternative for screen readers, dark on dark screens, light on paper, readable without colour.
 *
 * @param chart - the chart as data, of `episodeChart`
 * @param options - the prefix of every id, unique on the page
 * @returns an `<svg>` element; every text in it is escaped
 * @throws MedvirkError `measures.invalid-id-prefix` when the prefix isn't a letter followed by
 *   letters, digits, `-` or `_`
 * @example
 * ```ts
 * import { episodeChart, renderEpisodeSvg } from "@medvirk/measures/chart";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const chart = episodeChart({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { language: "nb", policies: [] });
 * const svg = chart.ok ? renderEpisodeSvg(chart.value, { idPrefix: "course-1" }) : "";
 * svg.startsWith("<svg "); // => true
 * ```
 */
export function renderEpisodeSvg(chart: EpisodeChart, { idPrefix }: SvgOptions): string {
  const layout = layoutOf(chart);
  const offsets = markOffsets(chart.lines, layout);
  const notes = drawNotes(chart, layout, layout.bottom + gapRowsHeight(chart));
  const height = notes.bottom + 4;
  const body = [
    ...chart.bands.map((band) =>
      element("rect", {
        x: layout.left,
        y: layout.y(band.toTenths),
        width: layout.right - layout.left,
        height: layout.y(band.fromTenths) - layout.y(band.toTenths),
        ...coloured({ fill: "band" }),
      }),
    ),
    ...chart.zones.map((zones) => drawZones(zones, chart, layout)),
    drawAxes(chart, layout),
    ...chart.thresholds.map((threshold) => drawThreshold(threshold, layout)),
    drawLabels(chart, layout),
    ...drawingOrder(chart).map((line) => drawLine(line, layout, offsets)),
    ...chart.lines.map((line) => drawLetters(line, layout, offsets)),
    drawGaps(chart, layout),
    notes.markup,
  ];
  return svgDocument(chart, { idPrefix, width: layout.width, height }, body);
}

/** The larger hollow marks first, the person's own full marks last and on top. */
function drawingOrder({ lines }: EpisodeChart): EpisodeChart["lines"] {
  const rank = ({ subject, symbol }: EpisodeChart["lines"][number]): number =>
    (subject === "outcome" ? 2 : 0) + (symbol === "circle" ? 1 : 0);
  return [...lines].sort((left, right) => rank(left) - rank(right));
}

function drawThreshold({ subject, valueTenths }: ChartThreshold, layout: ChartLayout): string {
  const y = layout.y(valueTenths).toFixed(1);
  return element("path", {
    d: `M${String(layout.left)},${y}H${String(layout.right)}`,
    "stroke-width": 1,
    "stroke-dasharray": "7 4",
    ...coloured({ stroke: subject }),
  });
}
