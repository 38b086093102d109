import { notesOf } from "./chart-notes.ts";
import { columnWidth, drawColumn, type PlacedRow } from "./draw-column.ts";
import { drawFrame, padding } from "./draw-frame.ts";
import { drawLegend } from "./draw-legend.ts";
import type { ParticipationChart } from "./participation-chart.ts";
import { drawLine, drawText } from "./svg-parts.ts";

const labelWidth = 190;
const rowHeight = 40;
const groupHeight = 26;
const headHeight = 52;

/**
 * Draws a chart as a ladder: the raters beside each other, the most influence at the top.
 *
 * @param chart - of `participationChart`
 * @param idPrefix - starts every id and class, so that several charts can stand on one page; a
 *   letter, then letters, digits, `-` or `_`
 * @returns an accessible `<svg>` element without scripts or fonts, light and dark; the text of the
 *   chart is escaped
 * @throws MedvirkError `participation.invalid-id-prefix` for another prefix
 * @example
 * ```ts
 * import { arnstein, assessParticipation } from "@medvirk/participation";
 * import { participationChart, renderLadderSvg } from "@medvirk/participation/chart";
 *
 * const report = assessParticipation([{
 *   decision: "housing-1", about: "A <home>", date: "2026-03-02", rater: { role: "user" },
 *   enteredBy: "user", experienced: { state: "not-asked" },
 * }]);
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const chart = participationChart(report.value.decisions[0], arnstein, "en");
 * renderLadderSvg(chart, "housing").includes("A &lt;home&gt;"); // => true
 * ```
 */
export function renderLadderSvg(chart: ParticipationChart, idPrefix: string): string {
  const { title, description, columns } = chart;
  const width = padding * 2 + labelWidth + columnWidth * Math.max(2, columns.length);
  const frame = { title, description, width, notes: notesOf(chart) };
  return drawFrame(frame, idPrefix, (top) => {
    const rows = placeRows(chart, top + headHeight);
    const foot = rows.at(-1)?.bottom ?? top + headHeight;
    const elements = [
      ...rows.flatMap((row) => drawRow(row, width)),
      ...columns.flatMap((column, index) =>
        drawColumn(column, padding + labelWidth + columnWidth * (index + 0.5), top, foot, rows),
      ),
      ...drawLegend(chart, foot + 30),
    ];
    return { elements, bottom: foot + 30 };
  });
}

function placeRows(chart: ParticipationChart, start: number): readonly PlacedRow[] {
  let top = start;
  return chart.rows.map((row) => {
    const extra = row.group === undefined ? 0 : groupHeight;
    const placed = {
      row,
      top,
      middle: top + extra + rowHeight / 2,
      bottom: top + extra + rowHeight,
    };
    top = placed.bottom;
    return placed;
  });
}

function drawRow({ row, top, middle, bottom }: PlacedRow, width: number): readonly string[] {
  const mark = row.flag === undefined ? "" : " *";
  return [
    ...(row.group === undefined ? [] : [drawText(padding, top + 19, row.group, "group")]),
    drawText(padding, middle + 5, `${String(row.position)}  ${row.label}${mark}`, "label"),
    drawLine(padding, bottom, width - padding, bottom, "rung"),
  ];
}
