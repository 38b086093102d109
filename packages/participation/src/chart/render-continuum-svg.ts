import { notesOf } from "./chart-notes.ts";
import { drawFrame, padding } from "./draw-frame.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawMarks } from "./draw-marks.ts";
import type { ChartColumn, ParticipationChart } from "./participation-chart.ts";
import { drawLine, drawText } from "./svg-parts.ts";
import { wrapText } from "./wrap-text.ts";

const labelWidth = 190;
const stepWidth = 116;
const rowHeight = 64;

/**
 * Draws a chart as a continuum: the least influence to the left, a line for each reading.
 *
 * The steps are drawn equally wide because they must stand somewhere; the models state no
 * distances.
 *
 * @param chart - of `participationChart`
 * @param idPrefix - starts every id and class, so that several charts can stand on one page; a
 *   letter, then letters, digits, `-` or `_`
 * @returns an accessible `<svg>` element without scripts or fonts, light and dark; the text of the
 *   chart is escaped
 * @throws MedvirkError `participation.invalid-id-prefix` for another prefix
 * @example
 * ```ts
 * import { assessParticipation, humerfelt } from "@medvirk/participation";
 * import { participationChart, renderContinuumSvg } from "@medvirk/participation/chart";
 *
 * const report = assessParticipation([{
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "placed", model: "humerfelt", degree: "partnership", evidence: "we agreed" },
 * }]);
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const chart = participationChart(report.value.decisions[0], humerfelt, "en");
 * renderContinuumSvg(chart, "housing").includes('role="img"'); // => true
 * ```
 */
export function renderContinuumSvg(chart: ParticipationChart, idPrefix: string): string {
  const { title, description, rows, columns, legend } = chart;
  const steps = Math.max(rows.length, 5);
  const width = padding * 2 + labelWidth + stepWidth * steps;
  const xOf = (position: number): number => padding + labelWidth + stepWidth * (position - 0.5);
  const frame = { title, description, width, notes: notesOf(chart) };
  return drawFrame(frame, idPrefix, (top) => {
    const line = top + 76;
    const foot = line + rowHeight * columns.length;
    const elements = [
      drawText(padding + labelWidth, top + 14, `← ${legend.less}`, "soft"),
      drawText(width - padding, top + 14, `${legend.more} →`, "end soft"),
      ...rows.flatMap(({ position, label, flag }) => {
        const words = wrapText(flag === undefined ? label : `${label} *`, 14).slice(0, 2);
        const start = line - 10 - words.length * 16;
        return [
          ...words.map((word, index) => drawText(xOf(position), start + index * 16, word, "head")),
          drawText(xOf(position), line - 8, String(position), "sub"),
          drawLine(xOf(position), line, xOf(position), foot, "post"),
        ];
      }),
      ...columns.flatMap((column, index) =>
        drawReading(column, line + rowHeight * (index + 0.5), width, xOf),
      ),
      ...drawLegend(chart, foot + 30),
    ];
    return { elements, bottom: foot + 30 };
  });
}

function drawReading(
  column: ChartColumn,
  y: number,
  width: number,
  xOf: (position: number) => number,
): readonly string[] {
  const pointOf = (position: number | undefined) =>
    position === undefined ? undefined : { x: xOf(position), y };
  const heading = wrapText(column.heading, 26).slice(0, 2);
  const from = y - (heading.length + (column.subheading === "" ? 0 : 1)) * 8 + 12;
  const middle = (padding + labelWidth + width - padding) / 2;
  return [
    drawLine(padding, y - rowHeight / 2, width - padding, y - rowHeight / 2, "rung"),
    ...heading.map((words, index) => drawText(padding, from + index * 16, words, "strong")),
    drawText(padding, from + heading.length * 16, column.subheading, "small soft"),
    ...drawMarks(column.role, pointOf(column.position), pointOf(column.wished)),
    ...(column.nonAnswer === undefined
      ? []
      : [
          `<rect class="ground" x="${String(padding + labelWidth)}" y="${String(y - 12)}" width="${String(width - padding * 2 - labelWidth)}" height="24"/>`,
          drawText(middle, y + 5, column.nonAnswer, "none"),
          ...drawMarks(column.role, undefined, pointOf(column.wished)),
        ]),
  ];
}
