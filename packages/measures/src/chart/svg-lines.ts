import {
  line,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from "d3-shape";
import type { ChartLine, ChartPoint, ChartSymbol } from "./chart-lines.ts";
import type { MarkOffsets } from "./mark-offsets.ts";
import { element, textElement } from "./svg-element.ts";
import type { ChartLayout } from "./svg-layout.ts";
import { coloured } from "./svg-style.ts";

/**
 * Draws a series: a line through each run of scores, and a mark for each score.
 *
 * Scales about life are full lines and full marks; those about the collaboration dashed and
 * hollow, and drawn larger, so that both are seen where they meet.
 *
 * @param chartLine - the series
 * @param layout - the layout of the chart
 * @param offsets - how far marks are moved aside
 * @returns markup
 * @internal
 */
export function drawLine(chartLine: ChartLine, layout: ChartLayout, offsets: MarkOffsets): string {
  const { segments, subject } = chartLine;
  const path = line<ChartPoint>(
    ({ session }) => layout.x(session),
    ({ totalTenths }) => layout.y(totalTenths),
  );
  const runs = segments
    .filter((segment) => segment.length > 1)
    .map((segment) =>
      element("path", {
        d: path([...segment]) ?? "",
        "stroke-width": chartLine.symbol === "circle" ? 2 : 1.25,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
        "stroke-dasharray": subject === "collaboration" ? "1 6" : undefined,
        ...coloured({ stroke: subject }),
      }),
    );
  const marks = segments
    .flat()
    .map((point) =>
      drawMark(chartLine, layout.x(point.session) + offsets(point), layout.y(point.totalTenths)),
    );
  return runs.join("") + marks.join("");
}

/**
 * Draws the letters of a series' notes, over everything else.
 *
 * @param chartLine - the series
 * @param layout - the layout of the chart
 * @param offsets - how far marks are moved aside
 * @returns markup
 * @internal
 */
export function drawLetters(
  { segments }: ChartLine,
  layout: ChartLayout,
  offsets: MarkOffsets,
): string {
  return segments
    .flat()
    .map((point) => {
      const { note, session, totalTenths } = point;
      return drawLetter(note, layout.x(session) + offsets(point), layout.y(totalTenths));
    })
    .join("");
}

/**
 * Draws the mark of a series, as it stands on its line and beside its name.
 *
 * @param chartLine - the series
 * @param x - from the left, in pixels
 * @param y - from the top, in pixels
 * @returns markup
 * @internal
 */
export function drawMark(
  { subject, symbol: kind }: Pick<ChartLine, "subject" | "symbol">,
  x: number,
  y: number,
): string {
  const isHollow = subject === "collaboration";
  return element("path", {
    d: symbol(symbolTypes()[kind], sizeOf(kind, isHollow))() ?? "",
    transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
    "stroke-width": isHollow ? 2 : 1.5,
    ...coloured(isHollow ? { fill: "paper", stroke: subject } : { fill: subject, stroke: "paper" }),
  });
}

/**
 * Draws the letter of a note beside a mark.
 *
 * @param note - the letter; nothing is drawn without one
 * @param x - of the mark, from the left, in pixels
 * @param y - of the mark, from the top, in pixels
 * @returns markup
 * @internal
 */
export function drawLetter(note: string | undefined, x: number, y: number): string {
  if (note === undefined) return "";
  return textElement(note, {
    x: x + 6,
    y: y - 8,
    "font-size": 11.5,
    "font-style": "italic",
    "font-weight": 600,
    "stroke-width": 3,
    "paint-order": "stroke",
    ...coloured({ fill: "ink", stroke: "paper" }),
  });
}

/** Area in square pixels; the other marks show behind a circle of the same score. */
function sizeOf(kind: ChartSymbol, isHollow: boolean): number {
  if (kind === "circle") return isHollow ? 85 : 62;
  return isHollow ? 190 : 110;
}

/** In a function, so that importing the module does no work. */
function symbolTypes(): Readonly<Record<ChartSymbol, SymbolType>> {
  return {
    circle: symbolCircle,
    triangle: symbolTriangle,
    diamond: symbolDiamond,
    square: symbolSquare,
    star: symbolStar,
    cross: symbolCross,
  };
}
