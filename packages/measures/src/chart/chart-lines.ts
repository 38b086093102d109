import type { SeriesAssessment } from "../episode/assess-series.ts";
import type { SeriesPoint } from "../episode/series.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Rater } from "../schemas/types.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { formatTenths } from "./format-score.ts";
import { noteLetters } from "./note-letters.ts";
import { gapReason, say, seriesName } from "./say.ts";

/** A mark that tells raters apart without colour. */
export type ChartSymbol = "circle" | "triangle" | "diamond" | "square" | "star" | "cross";

/** A score on a line. */
export interface ChartPoint {
  readonly session: number;
  readonly totalTenths: number;
  /** The total as it is read in the language. */
  readonly label: string;
  /** Letter of the note that says what the score is about. */
  readonly note?: string;
}

/** A session without a score: no point, and never 0. */
export interface ChartGap {
  readonly session: number;
  readonly kind: "absent" | "incomplete";
  /** The reason, in words. */
  readonly label: string;
  /** Letter of the note that says what the score would have been about. */
  readonly note?: string;
}

/** One instrument by one rater. */
export interface ChartLine {
  readonly instrument: string;
  /** ORS speaks of life, SRS of the collaboration: drawn full and hollow. */
  readonly subject: "outcome" | "collaboration";
  readonly symbol: ChartSymbol;
  readonly label: string;
  /** First and last score, in words. */
  readonly detail: string;
  /** Runs of scores without a gap between; a line is drawn within a run only. */
  readonly segments: readonly (readonly ChartPoint[])[];
  readonly gaps: readonly ChartGap[];
}

/**
 * Turns series into lines; raters keep one symbol through every instrument.
 *
 * @param series - the series of a course
 * @param options - language, and instruments of the caller's own
 * @returns a line for each series of an instrument with a total, in their order
 * @internal
 */
export function chartLines(
  series: readonly SeriesAssessment[],
  options: EpisodeChartOptions,
): readonly ChartLine[] {
  const { instruments, language } = options;
  const symbols = symbolsOf(series);
  const letters = noteLetters(series);
  const drawn = series.filter(
    ({ instrument }) => instrumentOf(instrument, instruments).total !== "none",
  );
  return drawn.map((one) => ({
    instrument: one.instrument,
    subject: instrumentOf(one.instrument, instruments).subject,
    symbol: symbols.get(raterKey(one)) ?? "circle",
    label: seriesName(one, options),
    detail: detailOf(one, language),
    segments: segmentsOf(one, letters, language),
    gaps: one.points.flatMap((point) => {
      if (point.state !== "absent" && point.state !== "incomplete") return [];
      const { session, state } = point;
      const note = letters.get(point);
      const lettered = note === undefined ? {} : { note };
      return [{ session, kind: state, label: gapReason(point, language), ...lettered }];
    }),
  }));
}

const symbolOrder: readonly ChartSymbol[] = [
  "circle",
  "triangle",
  "diamond",
  "square",
  "star",
  "cross",
];

const preferredSymbols: Readonly<Record<Rater, ChartSymbol>> = {
  self: "circle",
  caretaker: "triangle",
  group: "diamond",
  "worker-estimate": "square",
};

function symbolsOf(series: readonly SeriesAssessment[]): ReadonlyMap<string, ChartSymbol> {
  const symbols = new Map<string, ChartSymbol>();
  const taken = new Set<ChartSymbol>();
  for (const one of series) {
    const key = raterKey(one);
    if (symbols.has(key)) continue;
    const preferred = preferredSymbols[one.rater];
    const symbol = taken.has(preferred)
      ? (symbolOrder.find((free) => !taken.has(free)) ?? preferred)
      : preferred;
    symbols.set(key, symbol);
    taken.add(symbol);
  }
  return symbols;
}

function raterKey({ rater, raterId = "" }: SeriesAssessment): string {
  return `${rater} ${raterId}`;
}

function detailOf({ changeTenths, intake, last }: SeriesAssessment, language: string): string {
  if (intake === null || last === null) return say("none", language);
  const first = formatTenths(intake.totalTenths, language);
  const lastWritten = formatTenths(last.totalTenths, language);
  return changeTenths === null
    ? say("only", language, { last: lastWritten })
    : say("firstAndLast", language, { first, last: lastWritten });
}

function segmentsOf(
  { points }: SeriesAssessment,
  letters: ReadonlyMap<SeriesPoint, string>,
  language: string,
): readonly (readonly ChartPoint[])[] {
  const segments: ChartPoint[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (point.state !== "scored") {
      isOpen = false;
      continue;
    }
    const { session, totalTenths } = point;
    const note = letters.get(point);
    const drawn = {
      session,
      totalTenths,
      label: formatTenths(totalTenths, language),
      ...(note === undefined ? {} : { note }),
    };
    if (isOpen) segments.at(-1)?.push(drawn);
    else segments.push([drawn]);
    isOpen = true;
  }
  return segments;
}
