import { lightColours } from "../svg-style.ts";
import { vegaLiteHead, type VegaLiteSpec } from "../vega-lite.ts";
import type { ChangeScatter } from "./change-scatter.ts";
import type { ServiceTrend } from "./service-trend.ts";

/**
 * Writes the scatter of first and last scores as a Vega-Lite specification.
 *
 * @param scatter - the scatter as data, of `changeScatter`
 * @returns plain JSON for Vega-Lite or Vega-Embed; scores in points
 * @source Vega-Lite 5, vega.github.io/vega-lite, read 2026-11-22
 * @example
 * ```ts
 * import { scatterVegaLite, type ChangeScatter } from "@medvirk/measures/chart";
 *
 * const specOf = (scatter: ChangeScatter) => JSON.stringify(scatterVegaLite(scatter));
 * typeof specOf; // => "function"
 * ```
 */
export function scatterVegaLite(scatter: ChangeScatter): VegaLiteSpec {
  const { categories, firstLabel, lastLabel, lines, range } = scatter;
  const domain = [range.minimumTenths / 10, range.maximumTenths / 10];
  const [low = 0, high = 0] = domain;
  const axis = (field: string, title: string): object => {
    return { field, title, type: "quantitative", scale: { domain, nice: false } };
  };
  const named = new Map(
    categories.map(({ category, courses, label }) => [category, `${label}: ${String(courses)}`]),
  );
  const x = axis("first", firstLabel);
  const y = axis("last", lastLabel);
  const change = lines.reliableChange;
  const shifts = change === undefined ? [0] : [0, change.tenths / 10, -change.tenths / 10];
  const diagonals = shifts.map((shift) => ({
    data: { values: [low, high].map((first) => ({ first, last: first + shift })) },
    mark: {
      type: "line",
      clip: true,
      strokeWidth: 1,
      strokeDash: shift === 0 ? [1, 0] : [2, 3],
      color: lightColours.softInk,
    },
    encoding: { x, y },
  }));
  const cutoff = lines.cutoff === undefined ? [] : [lines.cutoff.tenths / 10];
  const rule = { type: "rule", strokeDash: [7, 4], color: lightColours.outcome };
  return {
    ...vegaLiteHead(scatter, [
      ...[lines.reliableChange?.label, lines.cutoff?.label].filter((label) => label !== undefined),
      ...scatter.notes,
    ]),
    width: 440,
    height: 440,
    layer: [
      ...diagonals,
      ...cutoff.flatMap((value) => [
        { data: { values: [{ first: value }] }, mark: rule, encoding: { x } },
        { data: { values: [{ last: value }] }, mark: rule, encoding: { y } },
      ]),
      {
        data: {
          values: scatter.marks.map(({ category, courses, firstTenths, lastTenths }) => ({
            first: firstTenths / 10,
            last: lastTenths / 10,
            category: named.get(category),
            count: courses > 1 ? String(courses) : "",
          })),
        },
        layer: [
          {
            mark: { type: "point", size: 80, opacity: 1, stroke: lightColours.outcome },
            encoding: {
              x,
              y,
              shape: {
                field: "category",
                type: "nominal",
                title: null,
                legend: { labelLimit: 400 },
                scale: {
                  domain: [...named.values()],
                  range: categories.map(({ category }) => shapes[category]),
                },
              },
              fill: {
                field: "category",
                type: "nominal",
                title: null,
                legend: { labelLimit: 400 },
                scale: {
                  domain: [...named.values()],
                  range: categories.map(({ category }) => fills[category]),
                },
              },
            },
          },
          {
            mark: { type: "text", dx: 10, dy: -8 },
            encoding: { x, y, text: { field: "count" } },
          },
        ],
      },
    ],
  };
}

const shapes = {
  recovered: "triangle-up",
  improved: "triangle-up",
  unchanged: "circle",
  deteriorated: "triangle-down",
} as const;

/** Those past the cut-off, and the declines, are filled. */
const fills = {
  recovered: "#0a5a78",
  improved: "#ffffff",
  unchanged: "#ffffff",
  deteriorated: "#0a5a78",
} as const;

/**
 * Writes a service's trend as a Vega-Lite specification; a hidden period holds no number.
 *
 * @param trend - the trend as data, of `serviceTrend`
 * @returns plain JSON for Vega-Lite or Vega-Embed; shares from 0 to 1
 * @source Vega-Lite 5, vega.github.io/vega-lite, read 2026-11-22
 * @example
 * ```ts
 * import { trendVegaLite, type ServiceTrend } from "@medvirk/measures/chart";
 *
 * const specOf = (trend: ServiceTrend) => JSON.stringify(trendVegaLite(trend));
 * typeof specOf; // => "function"
 * ```
 */
export function trendVegaLite(trend: ServiceTrend): VegaLiteSpec {
  const domain = trend.points.map(({ label }) => label);
  const x = {
    field: "period",
    type: "ordinal",
    title: null,
    scale: { domain },
    axis: { labelAngle: -35 },
  };
  const y = {
    field: "share",
    type: "quantitative",
    title: null,
    scale: { domain: [0, 1] },
    axis: { format: "%" },
  };
  let run = 0;
  const shown = trend.points.flatMap((point) => {
    if (point.state !== "shown") {
      run += 1;
      return [];
    }
    const { courses, high, improved, label, low, share } = point;
    const counts = `${String(improved)}/${String(courses)}`;
    return [{ period: label, share, low, high, counts, run }];
  });
  const hidden = trend.points
    .filter(({ state }) => state === "suppressed")
    .map(({ label }) => ({ period: label, text: trend.hiddenLabel }));
  const color = lightColours.outcome;
  return {
    ...vegaLiteHead(trend, trend.notes),
    width: 640,
    height: 280,
    layer: [
      {
        data: { values: shown },
        layer: [
          { mark: { type: "line", color }, encoding: { x, y, detail: { field: "run" } } },
          {
            mark: { type: "rule", color: lightColours.softInk },
            encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
          },
          {
            mark: { type: "point", filled: true, opacity: 1, size: 70, color },
            encoding: { x, y },
          },
          {
            mark: { type: "text", dx: 8, dy: -8, align: "left" },
            encoding: { x, y, text: { field: "counts" } },
          },
        ],
      },
      {
        data: { values: hidden },
        mark: { type: "text", y: 270, fontStyle: "italic", color: lightColours.softInk },
        encoding: { x, text: { field: "text" } },
      },
    ],
  };
}
