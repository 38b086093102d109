import { succeed, type Result } from "@medvirk/core";
import { assessEpisode, type EpisodeAssessment } from "../episode/assess-episode.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Episode } from "../schemas/types.ts";
import {
  chartBands,
  chartThresholds,
  type ChartBand,
  type ChartThreshold,
} from "./chart-thresholds.ts";
import { chartLines, type ChartLine } from "./chart-lines.ts";
import { chartNotes, type ChartNotes } from "./chart-notes.ts";
import { readingOf, type EpisodeChartOptions } from "./chart-options.ts";
import { chartRange, type ChartRange } from "./chart-range.ts";
import { chartZones, type ChartZones } from "./chart-zones.ts";
import { tellAssessment } from "./describe-episode.ts";
import { formatDate } from "./format-score.ts";
import { say } from "./say.ts";

/** A session on the horizontal axis. */
export interface ChartSession {
  /** Number of the session in the course, from 1. */
  readonly session: number;
  /** The day, as it is read in the language. */
  readonly date: string;
}

/** A chart as data, for any renderer: lines, gaps, thresholds, bands and every text it needs. */
export interface EpisodeChart {
  readonly language: string;
  readonly title: string;
  /** The text alternative: all that the chart shows, in words. */
  readonly description: string;
  /** What the horizontal axis counts. */
  readonly sessionLabel: string;
  /** What the rows of gaps show. */
  readonly gapLabel: string;
  readonly sessions: readonly ChartSession[];
  /** Ends of the vertical axis, in tenths. */
  readonly range: ChartRange;
  readonly lines: readonly ChartLine[];
  readonly thresholds: readonly ChartThreshold[];
  readonly bands: readonly ChartBand[];
  /** The zones of the trajectory model, where exactly one series is read by it. */
  readonly zones: readonly ChartZones[];
  /** What must be read with the chart: what scores are about, gaps, sources. */
  readonly notes: readonly ChartNotes[];
}

/**
 * Turns a course into a chart as data: both totals in one graph, every rater a line of its own,
 * gaps where scores are absent, the thresholds of the policies that fit.
 *
 * @param episode - the course as it is stored
 * @param options - language and policies
 * @returns the chart, to be drawn by `renderEpisodeSvg` or by any other renderer; or the issues
 *   of `assessEpisode`
 * @example
 * ```ts
 * import { episodeChart } from "@medvirk/measures/chart";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const chart = episodeChart({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { language: "nn", policies: [] });
 * chart.ok ? chart.value.lines[0]?.label : ""; // => "ORS, eiga vurdering"
 * ```
 */
export function episodeChart(episode: Episode, options: EpisodeChartOptions): Result<EpisodeChart> {
  const assessed = assessEpisode(episode, options.policies, readingOf(options));
  return assessed.ok ? succeed(chartOf(assessed.value, options)) : assessed;
}

function chartOf(assessment: EpisodeAssessment, options: EpisodeChartOptions): EpisodeChart {
  const { language } = options;
  const lines = chartLines(assessment.series, options);
  return {
    language,
    title: say("title", language, { instruments: namesOf(assessment, options) }),
    description: tellAssessment(assessment, options),
    sessionLabel: say("sessions", language),
    gapLabel: say("gapLabel", language),
    sessions: assessment.dates.map((date, index) => ({
      session: index + 1,
      date: formatDate(date, language),
    })),
    range: chartRange(assessment, options),
    lines,
    thresholds: chartThresholds(assessment, options),
    bands: chartBands(assessment, options),
    zones: chartZones(assessment, options),
    notes: chartNotes(assessment, options),
  };
}

function namesOf(
  { series }: EpisodeAssessment,
  { instruments, language }: EpisodeChartOptions,
): string {
  const used = new Set(
    series.map(({ instrument }) => instrumentOf(instrument, instruments).shortName),
  );
  const names = used.size === 0 ? ["ORS", "SRS"] : [...used];
  const last = names.at(-1) ?? "";
  const and = say("and", language);
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
