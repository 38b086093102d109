import type { ChartLine } from "./chart-lines.ts";
import type { ChartThreshold } from "./chart-thresholds.ts";
import type { ChartZones } from "./chart-zones.ts";
import type { EpisodeChart } from "./episode-chart.ts";
import { spreadLabels } from "./spread-labels.ts";
import { element, textElement } from "./svg-element.ts";
import { LABEL_HEIGHT, type ChartLayout } from "./svg-layout.ts";
import { drawMark } from "./svg-lines.ts";
import { coloured } from "./svg-style.ts";

interface SideLabel {
  readonly wanted: number;
  readonly draw: (place: number) => string;
}

/**
 * Draws the names of lines and thresholds beside the plot, where each of them ends.
 *
 * @param chart - the chart as data
 * @param layout - its layout
 * @returns markup
 * @internal
 */
export function drawLabels(chart: EpisodeChart, layout: ChartLayout): string {
  const labels = [
    ...chart.lines.map((line) => lineLabel(line, layout)),
    ...chart.thresholds.map((threshold) => thresholdLabel(threshold, layout)),
    ...chart.zones.flatMap((zones) => zoneLabels(zones, chart, layout)),
  ];
  const places = spreadLabels(
    labels.map(({ wanted }) => wanted),
    LABEL_HEIGHT,
    layout.top + 4,
    layout.bottom - 18,
  );
  return labels
    .map(({ draw, wanted }, index) => {
      const place = places[index] ?? wanted;
      const leader = element("path", {
        d: `M${String(layout.right)},${wanted.toFixed(1)}L${String(layout.right + 18)},${place.toFixed(1)}`,
        "stroke-width": 0.75,
        ...coloured({ stroke: "softInk" }),
      });
      return leader + draw(place);
    })
    .join("");
}

function lineLabel(line: ChartLine, layout: ChartLayout): SideLabel {
  const last = line.segments.at(-1)?.at(-1);
  const wanted = layout.y(last?.totalTenths ?? 0);
  return {
    wanted,
    draw: (place) =>
      drawMark(line, layout.right + 28, place) +
      words(line.label, line.detail, line.subject, place, layout, 600),
  };
}

function thresholdLabel(threshold: ChartThreshold, layout: ChartLayout): SideLabel {
  return {
    wanted: layout.y(threshold.valueTenths),
    draw: (place) =>
      words(threshold.label, threshold.detail, threshold.subject, place, layout, 400),
  };
}

/** Each zone is named where it ends, in the middle of its height. */
function zoneLabels(
  { direction, labels, model, steps }: ChartZones,
  chart: EpisodeChart,
  layout: ChartLayout,
): readonly SideLabel[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const { maximumTenths, minimumTenths } = chart.range;
  const [best, worst] =
    direction === "higher-is-better"
      ? [maximumTenths, minimumTenths]
      : [minimumTenths, maximumTenths];
  const { greenFromTenths, redBelowTenths } = last;
  const middles = {
    green: (best + greenFromTenths) / 2,
    yellow: (greenFromTenths + redBelowTenths) / 2,
    red: (redBelowTenths + worst) / 2,
  };
  return (["green", "yellow", "red"] as const).map((zone) => ({
    wanted: layout.y(middles[zone]),
    draw: (place) => words(labels[zone], model, "softInk", place, layout, 400),
  }));
}

function words(
  label: string,
  detail: string,
  fill: ChartLine["subject"] | "softInk",
  place: number,
  layout: ChartLayout,
  weight: number,
): string {
  const x = layout.right + 40;
  return (
    textElement(label, { x, y: place + 4, "font-weight": weight, ...coloured({ fill }) }) +
    textElement(detail, { x, y: place + 18, "font-size": 11, ...coloured({ fill: "softInk" }) })
  );
}
