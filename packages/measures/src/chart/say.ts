import { formatText, pickText, type TextParams } from "@medvirk/core";
import type { LeftOutPoint, Series } from "../episode/series.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import { absenceTexts, gapTexts, raterTexts, statedByTexts } from "../texts/labels.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { chartTexts } from "./texts.ts";

/**
 * Says one of the chart's texts.
 *
 * A user's words are put in last and never read as a template.
 *
 * @param key - which text
 * @param language - BCP 47 code
 * @param params - what fills its places
 * @returns the filled text
 * @internal
 */
export function say(
  key: keyof typeof chartTexts,
  language: string,
  params: TextParams = {},
): string {
  return formatText(pickText(chartTexts[key], language), params, language);
}

/**
 * Names a series: instrument, whose view, and which rater where there are several.
 *
 * @param series - one instrument by one rater
 * @param options - language, and instruments of the caller's own
 * @returns such as `ORS, egen vurdering`
 * @internal
 */
export function seriesName(
  series: Series,
  { instruments, language }: Pick<EpisodeChartOptions, "instruments" | "language">,
): string {
  const { shortName } = instrumentOf(series.instrument, instruments);
  const which = series.raterId === undefined ? "" : ` (${series.raterId})`;
  return `${shortName}, ${pickText(raterTexts[series.rater], language)}${which}`;
}

/**
 * Says why a session has no score in a series.
 *
 * @param point - a session that was left out
 * @param language - BCP 47 code
 * @returns the reason, who says so, and their own words
 * @internal
 */
export function gapReason(point: LeftOutPoint, language: string): string {
  if (point.state !== "absent") return pickText(gapTexts[point.state], language);
  const reason = pickText(absenceTexts[point.reason], language);
  const statedBy = pickText(statedByTexts[point.statedBy], language);
  const note = point.note === undefined ? "" : `: ${say("quoted", language, { text: point.note })}`;
  return `${reason} (${statedBy})${note}`;
}
