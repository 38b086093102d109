import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { svgDocument, type SvgOptions } from "../svg-document.ts";
import { element, textElement } from "../svg-element.ts";
import { coloured } from "../svg-style.ts";
import { drawNotes } from "./svg-service-notes.ts";
import type { ServiceTrend, ShownTrendPoint, TrendPoint } from "./service-trend.ts";

const LEFT = 64;
const RIGHT = 776;
const TOP = 60;
const BOTTOM = 340;
const WIDTH = 800;
const LABEL_WIDTH = 74;

interface Scales {
  readonly x: (index: number) => number;
  readonly y: (share: number) => number;
  readonly step: number;
}

/**
 * Draws a service's trend as SVG: the share of each period with its interval and its counts, a gap
 * where nothing may be shown.
 *
 * @param trend - the trend as data, of `serviceTrend`
 * @param options - the prefix of every id, unique on the page
 * @returns an `<svg>` element; every text in it is escaped
 * @throws MedvirkError `measures.invalid-id-prefix`
 * @example
 * ```ts
 * import { betterOutcomesNow2023Adult } from "@medvirk/measures";
 * import { renderTrendSvg, serviceTrend } from "@medvirk/measures/chart";
 *
 * const trend = serviceTrend([], {
 *   language: "nn",
 *   policy: betterOutcomesNow2023Adult,
 *   rater: "self",
 *   period: "quarter",
 *   profile: {
 *     id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false },
 *   },
 * });
 * const svg = trend.ok ? renderTrendSvg(trend.value, { idPrefix: "trend" }) : "";
 * svg.includes('role="img"'); // => true
 * ```
 */
export function renderTrendSvg(trend: ServiceTrend, { idPrefix }: SvgOptions): string {
  const places = trend.points.map((_, index) => index);
  const point = scalePoint(places, [LEFT, RIGHT]).padding(0.5);
  const scales: Scales = {
    x: (index) => point(index) ?? LEFT,
    y: scaleLinear([0, 1], [BOTTOM, TOP]),
    step: point.step() || RIGHT - LEFT,
  };
  const notes = drawNotes(trend.notes, BOTTOM + 76);
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / scales.step));
  const body = [
    textElement(trend.title, {
      x: 24,
      y: 32,
      "font-size": 17,
      "font-weight": 600,
      ...coloured({ fill: "ink" }),
    }),
    drawScale(scales),
    drawRuns(trend.points, scales),
    ...trend.points.map((one, index) => drawPoint(one, index, trend, scales)),
    ...trend.points.map((one, index) =>
      index % every === 0 ? drawLabel(one, scales.x(index)) : "",
    ),
    notes.markup,
  ];
  return svgDocument(trend, { idPrefix, width: WIDTH, height: notes.bottom }, body);
}

function drawScale({ y }: Scales): string {
  return [0, 0.25, 0.5, 0.75, 1]
    .map(
      (share) =>
        element("path", {
          d: `M${String(LEFT)},${y(share).toFixed(1)}H${String(RIGHT)}`,
          "stroke-width": 1,
          ...coloured({ stroke: share === 0 ? "softInk" : "grid" }),
        }) +
        textElement(`${String(share * 100)} %`, {
          x: LEFT - 10,
          y: y(share) + 4,
          "text-anchor": "end",
          ...coloured({ fill: "softInk" }),
        }),
    )
    .join("");
}

/** A line within a run of shown periods only: nothing is drawn over a gap. */
function drawRuns(points: readonly TrendPoint[], { x, y }: Scales): string {
  const path = line<readonly [number, TrendPoint]>(
    ([index]) => x(index),
    ([, point]) => y(point.state === "shown" ? point.share : 0),
  ).defined(([, point]) => point.state === "shown");
  return element("path", {
    d: path(points.map((point, index) => [index, point] as const)) ?? "",
    "stroke-width": 2,
    "stroke-linejoin": "round",
    ...coloured({ stroke: "outcome" }),
  });
}

function drawPoint(point: TrendPoint, index: number, trend: ServiceTrend, scales: Scales): string {
  const x = scales.x(index);
  if (point.state === "shown") return drawShown(point, x, scales);
  if (point.state === "none") return "";
  return textElement(scales.step < LABEL_WIDTH / 2 ? ":" : trend.hiddenLabel, {
    x,
    y: BOTTOM - 8,
    "text-anchor": "middle",
    "font-size": 12,
    "font-style": "italic",
    ...coloured({ fill: "softInk" }),
  });
}

function drawShown({ high, low, share }: ShownTrendPoint, x: number, { y }: Scales): string {
  const [top, bottom] = [y(high), y(low)];
  const bar = `M${x.toFixed(1)},${top.toFixed(1)}V${bottom.toFixed(1)}`;
  const ends = [top, bottom].map((end) => `M${(x - 4).toFixed(1)},${end.toFixed(1)}h8`).join("");
  return (
    element("path", { d: bar + ends, "stroke-width": 1, ...coloured({ stroke: "softInk" }) }) +
    element("circle", {
      cx: x,
      cy: y(share),
      r: 4.5,
      "stroke-width": 1.5,
      ...coloured({ fill: "outcome", stroke: "paper" }),
    })
  );
}

function drawLabel(point: TrendPoint, x: number): string {
  const label = textElement(point.label, {
    x,
    y: BOTTOM + 20,
    "text-anchor": "middle",
    ...coloured({ fill: "ink" }),
  });
  if (point.state !== "shown") return label;
  const counts = `${String(point.improved)}/${String(point.courses)}`;
  return (
    label +
    textElement(counts, {
      x,
      y: BOTTOM + 37,
      "text-anchor": "middle",
      "font-size": 11,
      ...coloured({ fill: "softInk" }),
    })
  );
}
