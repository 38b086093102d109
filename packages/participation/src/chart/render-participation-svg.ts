import { escapeMarkup, MedvirkError } from "@medvirk/core";
import { chartStyle } from "./chart-style.ts";
import { columnWidth, drawColumn, type PlacedRow } from "./draw-column.ts";
import type { ParticipationChart } from "./participation-chart.ts";
import { drawLine, drawText, lineHeight } from "./svg-parts.ts";
import { wrapText } from "./wrap-text.ts";

const padding = 24;
const labelWidth = 190;
const rowHeight = 40;
const groupHeight = 26;
const headHeight = 52;
/** A generous mean width of a character at 13 px, so that wrapped text never runs out. */
const characterWidth = 7.2;

/**
 * Draws a chart as accessible SVG: title, description, shapes that need no colour, light and dark.
 *
 * @param chart - of `participationChart`
 * @param idPrefix - starts every id and class, so that several charts can stand on one page; a
 *   letter, then letters, digits, `-` or `_`
 * @returns an `<svg>` element without scripts or fonts; the text of the chart is escaped
 * @throws MedvirkError `participation.invalid-id-prefix` for another prefix
 * @example
 * ```ts
 * import { renderParticipationSvg } from "@medvirk/participation/chart";
 *
 * const legend = { experienced: "experienced", wished: "wished", measure: "the wish is the measure" };
 * const chart = { title: "A <home>", caveats: [], sources: [], description: "Nobody asked.", rows: [], columns: [], legend };
 * renderParticipationSvg(chart, "housing").includes("A &lt;home&gt;"); // => true
 * ```
 */
export function renderParticipationSvg(chart: ParticipationChart, idPrefix: string): string {
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new MedvirkError(
      "participation.invalid-id-prefix",
      "Give a prefix of a letter, then letters, digits, - or _.",
    );
  }
  const width = padding * 2 + labelWidth + columnWidth * Math.max(2, chart.columns.length);
  const charactersAcross = Math.floor((width - padding * 2) / characterWidth);
  const titleLines = wrapText(chart.title, Math.floor(charactersAcross * 0.65));
  const top = padding + titleLines.length * 22 + 8;
  const rows = placeRows(chart, top + headHeight);
  const bottom = rows.at(-1)?.bottom ?? top + headHeight;
  const notes = [
    chart.legend.measure,
    ...chart.rows.flatMap(({ flag }) => (flag === undefined ? [] : [`* ${flag}`])),
    ...chart.caveats,
    ...chart.sources,
  ].flatMap((note) => wrapText(note, charactersAcross));
  const legendY = bottom + 30;
  const height = legendY + 12 + notes.length * lineHeight + padding;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" class="${idPrefix}-chart">`,
    `<title id="${idPrefix}-title">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${idPrefix}-desc">${escapeMarkup(chart.description)}</desc>`,
    `<style>${chartStyle(idPrefix)}</style>`,
    `<rect class="ground" width="${String(width)}" height="${String(height)}" rx="8"/>`,
    ...titleLines.map((line, index) => drawText(padding, padding + 16 + index * 22, line, "title")),
    ...rows.flatMap((row) => drawRow(row, width)),
    ...chart.columns.flatMap((column, index) =>
      drawColumn(column, padding + labelWidth + columnWidth * (index + 0.5), top, bottom, rows),
    ),
    ...drawLegend(chart, legendY),
    ...notes.map((line, index) =>
      drawText(padding, legendY + 28 + index * lineHeight, line, "note"),
    ),
    "</svg>",
  ].join("\n");
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

function drawLegend({ legend }: ParticipationChart, y: number): readonly string[] {
  return [
    `<circle class="user" cx="${String(padding + 8)}" cy="${String(y - 5)}" r="7"/>`,
    `<rect class="worker" x="${String(padding + 22)}" y="${String(y - 12)}" width="14" height="14"/>`,
    drawText(padding + 46, y, legend.experienced, "note"),
    `<circle class="wish" cx="${String(padding + labelWidth + 8)}" cy="${String(y - 5)}" r="8"/>`,
    drawText(padding + labelWidth + 26, y, legend.wished, "note"),
  ];
}
