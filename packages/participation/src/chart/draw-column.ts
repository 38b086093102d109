import { drawMarks } from "./draw-marks.ts";
import type { ChartColumn, ChartRow } from "./participation-chart.ts";
import { drawLine, drawText, lineHeight } from "./svg-parts.ts";
import { wrapText } from "./wrap-text.ts";

/** From the middle of one column to the next, in pixels. */
export const columnWidth = 176;

/** Where a rung stands, in pixels from the top. */
export interface PlacedRow {
  readonly row: ChartRow;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/**
 * Draws one reading: what was experienced, what was wished, or why there is no degree.
 *
 * @param column - the reading
 * @param x - the middle of the column
 * @param top - where the heading begins
 * @param bottom - the foot of the ladder
 * @param rows - where the rungs stand
 * @returns the elements
 * @internal
 */
export function drawColumn(
  column: ChartColumn,
  x: number,
  top: number,
  bottom: number,
  rows: readonly PlacedRow[],
): readonly string[] {
  const pointOf = (position: number | undefined) => {
    const y = rows.find(({ row }) => row.position === position)?.middle;
    return y === undefined ? undefined : { x, y };
  };
  const first = rows[0]?.top ?? bottom;
  const heading = wrapText(column.heading, 24).slice(0, 2);
  return [
    ...heading.map((words, index) => drawText(x, top + 14 + index * 16, words, "head")),
    drawText(x, top + 14 + heading.length * 16, column.subheading, "sub"),
    drawLine(x, first, x, bottom, "post"),
    ...drawMarks(column.role, pointOf(column.position), pointOf(column.wished)),
    ...(column.nonAnswer === undefined ? [] : drawNonAnswer(column.nonAnswer, x, first, bottom)),
  ];
}

function drawNonAnswer(words: string, x: number, top: number, bottom: number): readonly string[] {
  const lines = wrapText(words, 20);
  const start = (top + bottom) / 2 - ((lines.length - 1) * lineHeight) / 2;
  return [
    `<rect class="ground" x="${String(x - columnWidth / 2 + 6)}" y="${String(start - 20)}" width="${String(columnWidth - 12)}" height="${String(lines.length * lineHeight + 14)}"/>`,
    ...lines.map((line, index) => drawText(x, start + index * lineHeight, line, "none")),
  ];
}
