import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import { chartBands } from "./chart-thresholds.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { knowLines } from "./know-lines.ts";
import { trajectoryLines } from "./trajectory-lines.ts";
import { noteLetters } from "./note-letters.ts";
import { policyLines } from "./policy-lines.ts";
import { gapReason, say, seriesName } from "./say.ts";

/** Notes of one kind, to be read with the chart. */
export interface ChartNotes {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * Gathers what must be read with a chart: what scores are about, why scores are absent, and the
 * sources of the thresholds.
 *
 * @param assessment - the assessed course
 * @param options - language and policies
 * @returns the kinds that have notes
 * @internal
 */
export function chartNotes(
  assessment: EpisodeAssessment,
  options: EpisodeChartOptions,
): readonly ChartNotes[] {
  const { language } = options;
  return [
    { heading: say("aboutHeading", language), lines: aboutLines(assessment, options) },
    { heading: say("gapHeading", language), lines: gapLines(assessment, options) },
    { heading: say("knowHeading", language), lines: knowLines(assessment, options) },
    { heading: say("policyHeading", language), lines: thresholdLines(assessment, options) },
  ].filter(({ lines }) => lines.length > 0);
}

function aboutLines(
  { series }: EpisodeAssessment,
  options: EpisodeChartOptions,
): readonly string[] {
  const { language } = options;
  const letters = noteLetters(series);
  const names = new Map(
    series.flatMap((one) => one.points.map((point) => [point, seriesName(one, options)] as const)),
  );
  return [...letters].map(([point, letter]) =>
    say("aboutLine", language, {
      letter,
      session: point.session,
      series: names.get(point) ?? "",
      about: point.about ?? "",
    }),
  );
}

function gapLines({ series }: EpisodeAssessment, options: EpisodeChartOptions): readonly string[] {
  const { language } = options;
  const gaps = series
    .flatMap((one) => one.leftOut.map((point) => ({ point, name: seriesName(one, options) })))
    .filter(({ point }) => point.state === "absent" || point.state === "incomplete")
    .sort((left, right) => left.point.session - right.point.session)
    .map(({ name, point }) =>
      say("gapLine", language, {
        session: point.session,
        series: name,
        reason: gapReason(point, language),
      }),
    );
  return [...gaps, ...series.flatMap((one) => unscoredLine(one, options))];
}

/** One line for an instrument without a total: nothing is missing there. */
function unscoredLine(
  series: EpisodeAssessment["series"][number],
  options: EpisodeChartOptions,
): readonly string[] {
  const sessions = series.leftOut
    .filter(({ state }) => state === "unscored")
    .map(({ session }) => String(session));
  if (sessions.length === 0) return [];
  const params = { series: seriesName(series, options), sessions: sessions.join(", ") };
  return [say("unscoredLine", options.language, params)];
}

function thresholdLines(
  assessment: EpisodeAssessment,
  options: EpisodeChartOptions,
): readonly string[] {
  return [
    ...policyLines(assessment, options),
    ...chartBands(assessment, options).map(({ label }) => label),
    ...trajectoryLines(assessment, options),
  ];
}
