import { escapeMarkup, MedvirkError } from "@medvirk/core";
import type { ChartColumn, ParticipationChart } from "./participation-chart.ts";
import { wrapText } from "./wrap-text.ts";

const padding = 24;
const labelWidth = 190;
const columnWidth = 176;
const rowHeight = 40;
const groupHeight = 26;
const headHeight = 52;
const lineHeight = 18;
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
    `<style>${style(idPrefix)}</style>`,
    `<rect class="ground" width="${String(width)}" height="${String(height)}" rx="8"/>`,
    ...titleLines.map((line, index) => text(padding, padding + 16 + index * 22, line, "title")),
    ...rows.flatMap((row) => drawRow(row, width)),
    ...chart.columns.flatMap((column, index) =>
      drawColumn(column, padding + labelWidth + columnWidth * (index + 0.5), top, bottom, rows),
    ),
    ...drawLegend(chart, legendY),
    ...notes.map((line, index) => text(padding, legendY + 28 + index * lineHeight, line, "note")),
    "</svg>",
  ].join("\n");
}

interface PlacedRow {
  readonly row: ParticipationChart["rows"][number];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
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
    ...(row.group === undefined ? [] : [text(padding, top + 19, row.group, "group")]),
    text(padding, middle + 5, `${String(row.position)}  ${row.label}${mark}`, "label"),
    line(padding, bottom, width - padding, bottom, "rung"),
  ];
}

function drawColumn(
  column: ChartColumn,
  x: number,
  top: number,
  bottom: number,
  rows: readonly PlacedRow[],
): readonly string[] {
  const heightOf = (position: number | undefined): number | undefined =>
    rows.find(({ row }) => row.position === position)?.middle;
  const [experienced, wished] = [heightOf(column.position), heightOf(column.wished)];
  const first = rows[0]?.top ?? bottom;
  const heading = wrapText(column.heading, 24).slice(0, 2);
  return [
    ...heading.map((words, index) => text(x, top + 14 + index * 16, words, "head")),
    text(x, top + 14 + heading.length * 16, column.subheading, "sub"),
    line(x, first, x, bottom, "post"),
    ...(experienced === undefined || wished === undefined || experienced === wished
      ? []
      : [line(x, experienced, x, wished + (wished < experienced ? 15 : -15), "gap")]),
    ...(wished === undefined ? [] : [drawWish(x, wished)]),
    ...(experienced === undefined ? [] : [drawExperience(x, experienced, column.role)]),
    ...(column.nonAnswer === undefined ? [] : drawNonAnswer(column.nonAnswer, x, first, bottom)),
  ];
}

/** The user is a disc, the worker a square, others a triangle: told apart without colour. */
function drawExperience(x: number, y: number, role: ChartColumn["role"]): string {
  if (role === "user") {
    return `<circle class="user" cx="${String(x)}" cy="${String(y)}" r="10"/>`;
  }
  if (role === "worker") {
    return `<rect class="worker" x="${String(x - 9)}" y="${String(y - 9)}" width="18" height="18"/>`;
  }
  return `<path class="other" d="M${String(x)} ${String(y - 11)}l11 20h-22z"/>`;
}

/** A ring that leaves room for the disc when wish and experience are the same. */
function drawWish(x: number, y: number): string {
  return `<circle class="wish" cx="${String(x)}" cy="${String(y)}" r="15"/>`;
}

function drawNonAnswer(words: string, x: number, top: number, bottom: number): readonly string[] {
  const lines = wrapText(words, 20);
  const start = (top + bottom) / 2 - ((lines.length - 1) * lineHeight) / 2;
  return [
    `<rect class="ground" x="${String(x - columnWidth / 2 + 6)}" y="${String(start - 20)}" width="${String(columnWidth - 12)}" height="${String(lines.length * lineHeight + 14)}"/>`,
    ...lines.map((line, index) => text(x, start + index * lineHeight, line, "none")),
  ];
}

function drawLegend({ legend }: ParticipationChart, y: number): readonly string[] {
  return [
    `<circle class="user" cx="${String(padding + 8)}" cy="${String(y - 5)}" r="7"/>`,
    `<rect class="worker" x="${String(padding + 22)}" y="${String(y - 12)}" width="14" height="14"/>`,
    text(padding + 46, y, legend.experienced, "note"),
    `<circle class="wish" cx="${String(padding + labelWidth + 8)}" cy="${String(y - 5)}" r="8"/>`,
    text(padding + labelWidth + 26, y, legend.wished, "note"),
  ];
}

function text(x: number, y: number, words: string, kind: string): string {
  return `<text class="${kind}" x="${String(x)}" y="${String(y)}">${escapeMarkup(words)}</text>`;
}

function line(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line class="${kind}" x1="${String(x1)}" y1="${String(y1)}" x2="${String(x2)}" y2="${String(y2)}"/>`;
}

function style(prefix: string): string {
  const scope = `.${prefix}-chart`;
  return [
    `${scope}{--ground:#fff;--ink:#1b2430;--soft:#535d6b;--rule:#d5dae1;--user:#0b5c8a;--worker:#8a4b08;font:13px system-ui,sans-serif}`,
    `@media (prefers-color-scheme:dark){${scope}{--ground:#171c23;--ink:#eef1f5;--soft:#b3bdc9;--rule:#3a4450;--user:#7cc4ee;--worker:#f0b36b}}`,
    `${scope} .ground{fill:var(--ground)}`,
    `${scope} text{fill:var(--ink)}`,
    `${scope} .title{font-size:16px;font-weight:600}`,
    `${scope} .head,${scope} .sub,${scope} .none{text-anchor:middle}`,
    `${scope} .head{font-weight:600}`,
    `${scope} .sub,${scope} .group,${scope} .note,${scope} .none{fill:var(--soft);font-size:12px}`,
    `${scope} .rung,${scope} .post{stroke:var(--rule)}`,
    `${scope} .gap{stroke:var(--user);stroke-width:2;stroke-dasharray:3 4}`,
    `${scope} .user{fill:var(--user)}`,
    `${scope} .worker{fill:var(--worker)}`,
    `${scope} .other{fill:var(--soft)}`,
    `${scope} .wish{fill:none;stroke:var(--user);stroke-width:2.5}`,
  ].join("");
}
