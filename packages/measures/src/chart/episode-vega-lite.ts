import type { ChartLine, ChartSymbol } from "./chart-lines.ts";
import type { EpisodeChart } from "./episode-chart.ts";
import { spreadLabels } from "./spread-labels.ts";
import { lightColours } from "./svg-style.ts";
import { vegaLiteHead, type VegaLiteSpec } from "./vega-lite.ts";

const WIDTH = 600;
const HEIGHT = 320;

/**
 * Writes a course as a Vega-Lite specification: lines that break at gaps, marks by rater, cut-offs,
 * zones, and a row of signs for sessions without a score.
 *
 * @param chart - the chart as data, of `episodeChart`
 * @returns plain JSON for Vega-Lite or Vega-Embed; scores in points
 * @source Vega-Lite 5, vega.github.io/vega-lite, read 2026-11-22
 * @example
 * ```ts
 * import { episodeChart, episodeVegaLite } from "@medvirk/measures/chart";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const chart = episodeChart({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { language: "en", policies: [] });
 * const spec = chart.ok ? episodeVegaLite(chart.value) : undefined;
 * spec?.$schema; // => "https://vega.github.io/schema/vega-lite/v5.json"
 * ```
 */
export function episodeVegaLite(chart: EpisodeChart): VegaLiteSpec {
  const notes = chart.notes.flatMap(({ heading, lines }) =>
    lines.map((line) => `${heading}: ${line}`),
  );
  return {
    ...vegaLiteHead(chart, notes),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...zoneLayers(chart),
      ...chart.bands.map(({ fromTenths, toTenths }) => ({
        data: { values: [{ from: fromTenths / 10, to: toTenths / 10 }] },
        mark: { type: "rect", color: lightColours.band },
        encoding: { y: score(chart, "from"), y2: { field: "to" } },
      })),
      ...chart.thresholds.map(({ subject, valueTenths }) => ({
        data: { values: [{ score: valueTenths / 10 }] },
        mark: { type: "rule", strokeDash: [7, 4], color: lightColours[subject] },
        encoding: { y: score(chart) },
      })),
      ...chart.lines.map((line) => lineLayer(line, chart)),
      ...nameLayers(chart),
      ...gapLayers(chart),
    ],
  };
}

function session(chart: EpisodeChart): object {
  return {
    field: "session",
    type: "ordinal",
    title: chart.sessionLabel,
    scale: { domain: chart.sessions.map((one) => one.session) },
    axis: { labelAngle: 0 },
  };
}

function score({ range }: EpisodeChart, field = "score"): object {
  const domain = [range.minimumTenths / 10, range.maximumTenths / 10];
  return { field, type: "quantitative", title: null, scale: { domain, nice: false } };
}

function lineLayer(line: ChartLine, chart: EpisodeChart): object {
  const { detail, label, segments, subject, symbol } = line;
  const values = segments.flatMap((segment, run) =>
    segment.map((point) => ({
      session: point.session,
      score: point.totalTenths / 10,
      run,
      series: `${label} (${detail})`,
      note: point.note ?? "",
    })),
  );
  const isHollow = subject === "collaboration";
  const color = lightColours[subject];
  return {
    data: { values },
    layer: [
      {
        mark: { type: "line", color, strokeDash: isHollow ? [1, 6] : [1, 0], strokeCap: "round" },
        encoding: { x: session(chart), y: score(chart), detail: { field: "run" } },
      },
      {
        mark: {
          type: "point",
          shape: shapes[symbol],
          filled: !isHollow,
          fill: isHollow ? lightColours.paper : color,
          stroke: color,
          opacity: 1,
          size: isHollow ? 90 : 70,
        },
        encoding: {
          x: session(chart),
          y: score(chart),
          tooltip: [{ field: "series" }, { field: "session" }, { field: "score", format: ".1f" }],
        },
      },
      {
        mark: { type: "text", dx: 9, dy: -9, fontStyle: "italic", fontWeight: "bold" },
        encoding: { x: session(chart), y: score(chart), text: { field: "note" } },
      },
    ],
  };
}

interface SideName {
  readonly text: string;
  readonly subject: "outcome" | "collaboration" | "softInk";
  readonly wanted: number;
}

/** The names of lines, cut-offs and zones beside the plot, moved apart where they would overlap. */
function nameLayers(chart: EpisodeChart): readonly object[] {
  const { maximumTenths, minimumTenths } = chart.range;
  const placeOf = (tenths: number): number =>
    (HEIGHT * (maximumTenths - tenths)) / (maximumTenths - minimumTenths);
  const names: SideName[] = [
    ...chart.lines.map(({ detail, label, segments, subject }) => ({
      text: `${label} (${detail})`,
      subject,
      wanted: placeOf(segments.at(-1)?.at(-1)?.totalTenths ?? minimumTenths),
    })),
    ...chart.thresholds.map(({ detail, label, subject, valueTenths }) => ({
      text: `${label}, ${detail}`,
      subject,
      wanted: placeOf(valueTenths),
    })),
  ];
  const zones = chart.zones.flatMap(({ direction, labels, steps }) => {
    const last = steps.at(-1);
    if (last === undefined) return [];
    const isHigherBetter = direction === "higher-is-better";
    const best = isHigherBetter ? maximumTenths : minimumTenths;
    const worst = isHigherBetter ? minimumTenths : maximumTenths;
    const { greenFromTenths, redBelowTenths } = last;
    return [
      { text: labels.green, middle: (best + greenFromTenths) / 2 },
      { text: labels.yellow, middle: (greenFromTenths + redBelowTenths) / 2 },
      { text: labels.red, middle: (redBelowTenths + worst) / 2 },
    ].map(({ middle, text }) => ({ text, subject: "softInk" as const, wanted: placeOf(middle) }));
  });
  names.push(...zones);
  const places = spreadLabels(
    names.map(({ wanted }) => wanted),
    15,
    0,
    HEIGHT,
  );
  return names.map(({ subject, text, wanted }, index) => ({
    data: { values: [{ text }] },
    mark: {
      type: "text",
      align: "left",
      x: WIDTH + 8,
      y: places[index] ?? wanted,
      color: lightColours[subject],
      limit: 0,
    },
    encoding: { text: { field: "text" } },
  }));
}

const shapes: Readonly<Record<ChartSymbol, string>> = {
  circle: "circle",
  triangle: "triangle-up",
  diamond: "diamond",
  square: "square",
  star: "M0,-1L0.24,-0.31L0.95,-0.31L0.38,0.12L0.59,0.81L0,0.4L-0.59,0.81L-0.38,0.12L-0.95,-0.31L-0.24,-0.31Z",
  cross: "cross",
};

/** No gap has a place on the scale: its sign stands under the axis of scores. */
function gapLayers(chart: EpisodeChart): readonly object[] {
  const values = chart.lines.flatMap(({ gaps, label }, row) =>
    gaps.map((gap) => ({
      session: gap.session,
      row,
      sign: gap.kind === "absent" ? "∅" : "◐",
      reason: `${label}: ${gap.label}`,
    })),
  );
  if (values.length === 0) return [];
  return chart.lines.map((line, row) => ({
    data: { values: values.filter((value) => value.row === row) },
    mark: {
      type: "text",
      y: HEIGHT + 52 + row * 14,
      color: lightColours[line.subject],
      fontSize: 13,
    },
    encoding: { x: session(chart), text: { field: "sign" }, tooltip: { field: "reason" } },
  }));
}

function zoneLayers(chart: EpisodeChart): readonly object[] {
  return chart.zones.flatMap(({ direction, steps }) => {
    const top = chart.range.maximumTenths / 10;
    const bottom = chart.range.minimumTenths / 10;
    const [best, worst] = direction === "higher-is-better" ? [top, bottom] : [bottom, top];
    const values = steps.map((step) => ({
      session: step.session,
      best,
      green: step.greenFromTenths / 10,
      red: step.redBelowTenths / 10,
      worst,
    }));
    const tint = (color: string, from: string, to: string): object => ({
      mark: { type: "area", color, clip: true },
      encoding: { x: session(chart), y: score(chart, from), y2: { field: to } },
    });
    const border = (field: string, strokeDash: readonly number[]): object => ({
      mark: { type: "line", strokeDash, strokeWidth: 1, color: lightColours.softInk, clip: true },
      encoding: { x: session(chart), y: score(chart, field) },
    });
    return [
      {
        data: { values },
        layer: [
          tint(lightColours.green, "best", "green"),
          tint(lightColours.yellow, "green", "red"),
          tint(lightColours.red, "red", "worst"),
          border("green", [2, 3]),
          border("red", [9, 3, 2, 3]),
        ],
      },
    ];
  });
}
