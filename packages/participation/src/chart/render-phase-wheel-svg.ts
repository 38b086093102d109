import { formatText } from "@medvirk/core";
import { notesOf } from "./chart-notes.ts";
import { drawFrame, padding } from "./draw-frame.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawMarks, round, type Point } from "./draw-marks.ts";
import type { ChartColumn, ChartPhase, ParticipationChart } from "./participation-chart.ts";
import { drawLine, drawText } from "./svg-parts.ts";
import { wrapText } from "./wrap-text.ts";

const width = 800;
const innerRadius = 34;
const outerRadius = 168;
const labelHeight = 16;
/** Of one of the five phases, in radians. */
const sector = (2 * Math.PI) / 5;

/**
 * Draws a chart as a wheel of the five phases: in each one the raters beside each other, more
 * influence further out.
 *
 * Only places along the spokes are read; areas mean nothing. What each rater said also stands in
 * words beside its phase, and a phase without a reading says so.
 *
 * @param chart - of `participationChart`
 * @param idPrefix - starts every id and class, so that several charts can stand on one page; a
 *   letter, then letters, digits, `-` or `_`
 * @returns an accessible `<svg>` element without scripts or fonts, light and dark; the text of the
 *   chart is escaped
 * @throws MedvirkError `participation.invalid-id-prefix` for another prefix
 * @source Alm Andreassen (2005) after Humerfelt (2012), l. 1706-1724, for the phases; read 2026-11-22
 * @example
 * ```ts
 * import { arnstein, assessParticipation } from "@medvirk/participation";
 * import { participationChart, renderPhaseWheelSvg } from "@medvirk/participation/chart";
 *
 * const report = assessParticipation([{
 *   decision: "housing-1", date: "2026-03-02", phase: "planning", rater: { role: "user" },
 *   enteredBy: "user", experienced: { state: "not-asked" },
 * }]);
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const chart = participationChart(report.value.decisions[0], arnstein, "en");
 * renderPhaseWheelSvg(chart, "housing").includes("The user: was not asked"); // => true
 * ```
 */
export function renderPhaseWheelSvg(chart: ParticipationChart, idPrefix: string): string {
  const { title, description, phases, columns, rows, legend } = chart;
  const labels = phases.map((phase) => labelLines(phase, chart));
  const degrees = [...rows]
    .reverse()
    .map(
      ({ position, label, flag }) =>
        `${String(position)} ${label}${flag === undefined ? "" : " *"}`,
    );
  const outside = columns
    .filter(({ phase }) => phase === undefined)
    .map(({ heading, words }) => `${legend.noPhase}: ${heading}: ${words}`);
  const order = formatText(legend.inside, { degrees: degrees.join(" · ") }, "nb");
  const notes = [order, ...outside, ...notesOf(chart)];
  return drawFrame({ title, description, width, notes }, idPrefix, (top) => {
    const centre = {
      x: width / 2,
      y: top + outerRadius + 20 + (labels[0]?.length ?? 0) * labelHeight,
    };
    const below = Math.max(...labels.slice(2, 4).map((lines) => lines.length), 0) * labelHeight;
    const foot = Math.max(centre.y + outerRadius + 16, centre.y + outerRadius * 0.8 + below + 16);
    const elements = [
      ...drawRings(rows.length, centre),
      ...phases.flatMap((phase, index) => [
        ...drawLabel(labels[index] ?? [], index, centre),
        ...drawPhase(
          columns.filter((column) => column.phase === phase.id),
          index,
          centre,
          rows.length,
        ),
      ]),
      ...drawLegend(chart, foot + 30),
    ];
    return { elements, bottom: foot + 30 };
  });
}

function labelLines(phase: ChartPhase, { columns, legend }: ParticipationChart): readonly string[] {
  const own = columns.filter((column) => column.phase === phase.id);
  const told = own.flatMap(({ heading, words }) => wrapText(`${heading}: ${words}`, 33));
  return [...wrapText(phase.label, 28), ...(own.length === 0 ? [legend.notAssessed] : told)];
}

function drawRings(degrees: number, centre: Point): readonly string[] {
  const numbersAt = -Math.PI / 2 - sector / 2;
  return [
    ...Array.from({ length: degrees + 1 }, (_, index) => {
      const radius = round(innerRadius + ((outerRadius - innerRadius) * index) / degrees);
      return `<circle class="ring" cx="${String(centre.x)}" cy="${String(centre.y)}" r="${String(radius)}"/>`;
    }),
    ...Array.from({ length: 5 }, (_, index) => {
      const angle = -Math.PI / 2 + (index + 0.5) * sector;
      const [from, to] = [pointAt(centre, angle, innerRadius), pointAt(centre, angle, outerRadius)];
      return drawLine(round(from.x), round(from.y), round(to.x), round(to.y), "rung");
    }),
    ...Array.from({ length: degrees }, (_, index) => {
      const { x, y } = pointAt(centre, numbersAt, radiusOf(index + 1, degrees));
      return [
        `<circle class="ground" cx="${String(round(x))}" cy="${String(round(y))}" r="8"/>`,
        drawText(round(x), round(y + 4), String(index + 1), "sub"),
      ];
    }).flat(),
  ];
}

function drawPhase(
  columns: readonly ChartColumn[],
  index: number,
  centre: Point,
  degrees: number,
): readonly string[] {
  const middle = -Math.PI / 2 + index * sector;
  return columns.flatMap(({ role, position, wished }, place) => {
    const angle = middle + ((place + 0.5) / columns.length - 0.5) * sector * 0.84;
    const pointOf = (degree: number | undefined): Point | undefined =>
      degree === undefined ? undefined : pointAt(centre, angle, radiusOf(degree, degrees));
    return drawMarks(role, pointOf(position), pointOf(wished));
  });
}

/** Beside the wheel: above it, then clockwise. */
function drawLabel(lines: readonly string[], index: number, centre: Point): readonly string[] {
  const anchor = pointAt(centre, -Math.PI / 2 + index * sector, outerRadius + 18);
  const kind = index === 0 ? "middle" : index < 3 ? "start" : "end";
  const first = index === 0 ? anchor.y + 12 - lines.length * labelHeight : anchor.y;
  return lines.map((line, place) =>
    drawText(
      Math.min(Math.max(round(anchor.x), padding), width - padding),
      round(first + place * labelHeight),
      line,
      place === 0 ? `${kind} strong` : `${kind} small soft`,
    ),
  );
}

function radiusOf(position: number, degrees: number): number {
  return innerRadius + ((outerRadius - innerRadius) * (position - 0.5)) / degrees;
}

function pointAt(centre: Point, angle: number, radius: number): Point {
  return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
}
