import { scaleLinear } from "d3-scale";
import { symbol, symbolCircle, symbolTriangle } from "d3-shape";
import { svgDocument, type SvgOptions } from "../svg-document.ts";
import { element, textElement } from "../svg-element.ts";
import { coloured } from "../svg-style.ts";
import type { ChangeScatter, ScatterMark } from "./change-scatter.ts";
import { drawNotes } from "./svg-service-notes.ts";

const LEFT = 60;
const TOP = 60;
const SIDE = 440;
const RIGHT = LEFT + SIDE;
const BOTTOM = TOP + SIDE;
const WIDTH = 860;

type Scale = (tenths: number) => number;

/**
 * Draws the scatter of first and last scores as SVG: a mark a course, told apart by shape and
 * filling, with the lines of no change, of reliable change and of the cut-off.
 *
 * @param scatter - the scatter as data, of `changeScatter`
 * @param options - the prefix of every id, unique on the page
 * @returns an `<svg>` element; every text in it is escaped
 * @throws MedvirkError `measures.invalid-id-prefix`
 * @example
 * ```ts
 * import { betterOutcomesNow2023Adult, type Episode } from "@medvirk/measures";
 * import { changeScatter, renderScatterSvg } from "@medvirk/measures/chart";
 *
 * const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
 * const episodes: readonly Episode[] = [150, 180, 210, 240, 262].map((last, index) => ({
 *   schemaVersion: "1.0",
 *   id: `synthetic-${index}`,
 *   ageGroup: "adult",
 *   sessions: [
 *     { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer: total(185) }] },
 *     { date: "2026-03-09", readings: [{ instrument: "ors", rater: "self", answer: total(last) }] },
 *   ],
 * }));
 * const scatter = changeScatter(episodes, {
 *   language: "nb",
 *   policy: betterOutcomesNow2023Adult,
 *   rater: "self",
 *   profile: {
 *     id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false },
 *   },
 * });
 * const svg = scatter.ok ? renderScatterSvg(scatter.value, { idPrefix: "scatter" }) : "";
 * svg.startsWith("<svg "); // => true
 * ```
 */
export function renderScatterSvg(scatter: ChangeScatter, { idPrefix }: SvgOptions): string {
  const { maximumTenths, minimumTenths } = scatter.range;
  const x = scaleLinear([minimumTenths, maximumTenths], [LEFT, RIGHT]);
  const y = scaleLinear([minimumTenths, maximumTenths], [BOTTOM, TOP]);
  const notes = drawNotes(scatter.notes, BOTTOM + 78);
  const body = [
    textElement(scatter.title, {
      x: 24,
      y: 32,
      "font-size": 17,
      "font-weight": 600,
      ...coloured({ fill: "ink" }),
    }),
    drawChange(scatter, x, y),
    drawAxes(scatter, x, y, x.ticks(5)),
    drawCutoff(scatter, x, y),
    // The rarer marks of a reliable change lie on top.
    ...[...scatter.marks]
      .sort((left, right) => rankOf(left) - rankOf(right))
      .map((mark) => drawMark(mark, x(mark.firstTenths), y(mark.lastTenths))),
    drawLegend(scatter),
    notes.markup,
  ];
  return svgDocument(scatter, { idPrefix, width: WIDTH, height: notes.bottom }, body);
}

function rankOf({ category }: ScatterMark): number {
  return category === "unchanged" ? 0 : 1;
}

/** The band of changes that aren't reliable, its two borders, and the line of no change. */
function drawChange({ lines, range }: ChangeScatter, x: Scale, y: Scale): string {
  const { maximumTenths: high, minimumTenths: low } = range;
  const diagonal = element("path", {
    d: `M${place(x(low), y(low))}L${place(x(high), y(high))}`,
    "stroke-width": 1,
    ...coloured({ stroke: "softInk" }),
  });
  if (lines.reliableChange === undefined) return diagonal;
  const change = Math.min(lines.reliableChange.tenths, high - low);
  const above = [place(x(low), y(low + change)), place(x(high - change), y(high))];
  const below = [place(x(high), y(high - change)), place(x(low + change), y(low))];
  const corners = [...above, place(x(high), y(high)), ...below, place(x(low), y(low))];
  const band = element("path", { d: `M${corners.join("L")}Z`, ...coloured({ fill: "band" }) });
  const borders = [above, below].map((ends) =>
    element("path", {
      d: `M${ends.join("L")}`,
      "stroke-width": 1,
      "stroke-dasharray": "2 3",
      ...coloured({ stroke: "softInk" }),
    }),
  );
  return band + diagonal + borders.join("");
}

function place(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function drawAxes(scatter: ChangeScatter, x: Scale, y: Scale, ticks: readonly number[]): string {
  const marks = ticks.map((tenths) => {
    const label = String(tenths / 10);
    const soft = coloured({ fill: "softInk" });
    return (
      textElement(label, { x: x(tenths), y: BOTTOM + 20, "text-anchor": "middle", ...soft }) +
      textElement(label, { x: LEFT - 10, y: y(tenths) + 4, "text-anchor": "end", ...soft })
    );
  });
  const frame = element("path", {
    d: `M${place(LEFT, TOP)}V${String(BOTTOM)}H${String(RIGHT)}`,
    "stroke-width": 1,
    ...coloured({ stroke: "softInk" }),
  });
  const named = coloured({ fill: "ink" });
  const middle = (TOP + BOTTOM) / 2;
  return [
    ...marks,
    frame,
    textElement(scatter.firstLabel, {
      x: (LEFT + RIGHT) / 2,
      y: BOTTOM + 44,
      "text-anchor": "middle",
      ...named,
    }),
    textElement(scatter.lastLabel, {
      x: 20,
      y: middle,
      "text-anchor": "middle",
      transform: `rotate(-90 20 ${String(middle)})`,
      ...named,
    }),
  ].join("");
}

function drawCutoff({ lines, range }: ChangeScatter, x: Scale, y: Scale): string {
  if (lines.cutoff === undefined) return "";
  const { tenths } = lines.cutoff;
  const { maximumTenths, minimumTenths } = range;
  if (tenths < minimumTenths || tenths > maximumTenths) return "";
  return element("path", {
    d: `M${place(x(tenths), TOP)}V${String(BOTTOM)}M${place(LEFT, y(tenths))}H${String(RIGHT)}`,
    "stroke-width": 1,
    "stroke-dasharray": "7 4",
    ...coloured({ stroke: "outcome" }),
  });
}

/** Up or down by shape, past the cut-off by filling: no colour is needed. */
function drawMark(
  { category, courses }: Omit<ScatterMark, "firstTenths" | "lastTenths">,
  x: number,
  y: number,
): string {
  const isRound = category === "unchanged";
  const isFilled = category === "recovered" || category === "deteriorated";
  const turned = category === "deteriorated" ? " rotate(180)" : "";
  const mark = element("path", {
    d: symbol(isRound ? symbolCircle : symbolTriangle, isRound ? 46 : 74)() ?? "",
    transform: `translate(${place(x, y)})${turned}`,
    "stroke-width": 1.5,
    ...coloured(
      isFilled ? { fill: "outcome", stroke: "paper" } : { fill: "paper", stroke: "outcome" },
    ),
  });
  if (courses < 2) return mark;
  const number = textElement(String(courses), {
    x: x + 7,
    y: y - 5,
    "font-size": 11,
    "stroke-width": 3,
    "paint-order": "stroke",
    ...coloured({ fill: "ink", stroke: "paper" }),
  });
  return mark + number;
}

interface Sample {
  readonly label: string;
  readonly dashes: string | undefined;
  readonly stroke: "outcome" | "softInk";
}

function drawLegend({ categories, lines }: ChangeScatter): string {
  const left = RIGHT + 36;
  const text = (content: string, y: number): string =>
    textElement(content, { x: left + 30, y: y + 4, ...coloured({ fill: "ink" }) });
  const marks = categories.map(({ category, courses, label }, index) => {
    const y = TOP + 14 + index * 28;
    return (
      drawMark({ category, courses: 1 }, left + 8, y) + text(`${label}: ${String(courses)}`, y)
    );
  });
  const samples: readonly (Sample | undefined)[] = [
    { ...lines.noChange, dashes: undefined, stroke: "softInk" },
    lines.reliableChange && { ...lines.reliableChange, dashes: "2 3", stroke: "softInk" },
    lines.cutoff && { ...lines.cutoff, dashes: "7 4", stroke: "outcome" },
  ];
  const drawn = samples
    .filter((line) => line !== undefined)
    .map(({ dashes, label, stroke }, index) => {
      const y = TOP + 34 + (categories.length + index) * 28;
      const sample = element("path", {
        d: `M${place(left - 4, y)}h24`,
        "stroke-width": 1.25,
        "stroke-dasharray": dashes,
        ...coloured({ stroke }),
      });
      return sample + text(label, y);
    });
  return [...marks, ...drawn].join("");
}
