import { pickText, succeed, type Result } from "@medvirk/core";
import { assessEpisode, type EpisodeAssessment } from "../episode/assess-episode.ts";
import type { SeriesAssessment } from "../episode/assess-series.ts";
import type { SeriesPoint } from "../episode/series.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Classification } from "../policies/classification.ts";
import type { Episode } from "../schemas/types.ts";
import { categoryTexts, flagTexts, reasonTexts } from "../texts/labels.ts";
import { readingOf, type EpisodeChartOptions } from "./chart-options.ts";
import { chartRange } from "./chart-range.ts";
import { knowLines } from "./know-lines.ts";
import { tellZones, trajectoryLines } from "./trajectory-lines.ts";
import { formatChange, formatDate, formatTenths } from "./format-score.ts";
import { policyLines } from "./policy-lines.ts";
import { gapReason, say, seriesName } from "./say.ts";

/**
 * Tells a course in words: every score with what it is about, every gap with its reason, and what
 * each policy says. It is the text alternative of the chart and holds all that the chart shows.
 *
 * @param episode - the course as it is stored
 * @param options - language and policies
 * @returns plain text, a paragraph for the course, for each series and for each policy; or the issues of `assessEpisode`
 * @example
 * ```ts
 * import { describeEpisode } from "@medvirk/measures/chart";
 *
 * const answer = { state: "absent", reason: "declined", statedBy: "self" } as const;
 * const told = describeEpisode({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { language: "en", policies: [] });
 * told.ok ? told.value.split("\n")[1] : "";
 * // => "ORS, own view: no score. A score in 0 of 1 sessions. Session 1: no score, chose not to answer (said by the person)."
 * ```
 */
export function describeEpisode(episode: Episode, options: EpisodeChartOptions): Result<string> {
  const assessed = assessEpisode(episode, options.policies, readingOf(options));
  return assessed.ok ? succeed(tellAssessment(assessed.value, options)) : assessed;
}

/**
 * Tells an assessed course in words.
 *
 * @param assessment - what `assessEpisode` gave under the same policies
 * @param options - language and policies
 * @returns plain text, a paragraph a line
 * @internal
 */
export function tellAssessment(
  assessment: EpisodeAssessment,
  options: EpisodeChartOptions,
): string {
  return [
    tellCourse(assessment, options),
    ...assessment.series.map((one) => tellSeries(one, options)),
    ...knowLines(assessment, options),
    ...policyLines(assessment, options),
    ...trajectoryLines(assessment, options),
  ].join("\n");
}

function tellCourse(assessment: EpisodeAssessment, options: EpisodeChartOptions): string {
  const { dates } = assessment;
  const { language } = options;
  const [from] = dates;
  if (from === undefined) return say("noSessions", language);
  const { maximumTenths, minimumTenths } = chartRange(assessment, options);
  const params = {
    count: dates.length,
    from: formatDate(from, language),
    to: formatDate(dates.at(-1) ?? from, language),
    minimum: minimumTenths / 10,
    maximum: maximumTenths / 10,
  };
  return say(dates.length === 1 ? "oneSession" : "course", language, params);
}

function tellSeries(series: SeriesAssessment, options: EpisodeChartOptions): string {
  return [
    tellSummary(series, options),
    ...series.points.map((point) => tellPoint(point, options.language)),
    ...series.classifications.map((classification) =>
      tellClassification(classification, series, options),
    ),
    ...tellZones(series, options),
  ].join(" ");
}

function tellSummary(series: SeriesAssessment, options: EpisodeChartOptions): string {
  const { language } = options;
  const { changeTenths, intake, last, scoredCount } = series;
  const count = series.points.length;
  const name = seriesName(series, options);
  if (intake === null || last === null) return say("noScore", language, { series: name, count });
  const lastWritten = formatTenths(last.totalTenths, language);
  if (changeTenths === null) {
    return say("oneScore", language, { series: name, last: lastWritten, count });
  }
  return say("change", language, {
    series: name,
    first: formatTenths(intake.totalTenths, language),
    last: lastWritten,
    change: formatChange(changeTenths, language),
    scored: scoredCount,
    count,
  });
}

function tellPoint(point: SeriesPoint, language: string): string {
  const { about, session } = point;
  const told =
    point.state === "scored"
      ? say("scored", language, { session, total: formatTenths(point.totalTenths, language) })
      : say("gap", language, { session, reason: gapReason(point, language) });
  return about === undefined ? told : `${told} ${say("about", language, { about })}`;
}

function tellClassification(
  classification: Classification,
  series: SeriesAssessment,
  { instruments, language }: EpisodeChartOptions,
): string {
  const { policy, reasons, thresholds } = classification;
  if (classification.state === "classified") {
    const category = pickText(categoryTexts[classification.category], language);
    const flags = [
      ...classification.flags.map((flag) => `; ${pickText(flagTexts[flag], language)}`),
      ...reasons.map((reason) => `; ${pickText(reasonTexts[reason], language)}`),
    ].join("");
    return say("classified", language, { policy, category, flags });
  }
  if (
    instrumentOf(series.instrument, instruments).subject === "collaboration" &&
    thresholds.cutoff
  ) {
    const cutoff = formatTenths(thresholds.cutoff.tenths, language);
    return say("collaboration", language, { policy, cutoff });
  }
  const why = reasons.map((reason) => pickText(reasonTexts[reason], language)).join(", ");
  return say("notClassified", language, { policy, reasons: why });
}
