import { formatCitation, pickText } from "@medvirk/core";
import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import type { SeriesAssessment } from "../episode/assess-series.ts";
import { zoneReasonTexts } from "../trajectories/zone-texts.ts";
import type { Zone, ZoneReason } from "../trajectories/zone.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { say } from "./say.ts";

/**
 * Says which model the zones come from and what its borders are, or why it isn't used.
 *
 * @param assessment - the assessed course
 * @param options - language and model
 * @returns one line, or none
 * @internal
 */
export function trajectoryLines(
  assessment: EpisodeAssessment,
  options: EpisodeChartOptions,
): readonly string[] {
  const { language, trajectory } = options;
  if (trajectory === undefined) return [];
  const model = `${trajectory.id} ${trajectory.version}`;
  const read = assessment.series.flatMap(({ zones }) => zones ?? []);
  if (read.some((zones) => zones.points.length > 0)) {
    return [
      say("zoneSource", language, {
        model,
        name: pickText(trajectory.name, language),
        meaning:
          trajectory.zones === undefined
            ? ""
            : asSentence(pickText(trajectory.zones.meaning, language)),
        citation: formatCitation(trajectory.citation, language),
      }),
    ];
  }
  const reasons = read[0]?.reasons ?? (["model-for-other-instrument"] as const);
  return [say("zonesNotUsed", language, { model, reasons: tellReasons(reasons, language) })];
}

/**
 * Tells the zone of every score of a series after the first.
 *
 * @param series - one of the course
 * @param options - language
 * @returns one sentence, or none where the model isn't for such a series
 * @internal
 */
export function tellZones(
  series: SeriesAssessment,
  { language }: EpisodeChartOptions,
): readonly string[] {
  const { zones } = series;
  if (zones === null || zones.points.length === 0) return [];
  const model = `${zones.model.id} ${zones.model.version}`;
  const told = zones.points.map(({ point, reasons, zone }) => {
    const why = reasons.length === 0 ? "" : ` (${tellReasons(reasons, language)})`;
    return say("zoneAt", language, {
      session: point.session,
      zone: `${zoneName(zone, language)}${why}`,
    });
  });
  return [say("zones", language, { model, zones: told.join("; ") })];
}

function zoneName(zone: Zone, language: string): string {
  const keys = {
    green: "zoneGreen",
    yellow: "zoneYellow",
    red: "zoneRed",
    unknown: "zoneUnknown",
  } as const;
  return say(keys[zone], language);
}

function tellReasons(reasons: readonly ZoneReason[], language: string): string {
  return reasons.map((reason) => pickText(zoneReasonTexts[reason], language)).join(", ");
}

/** Whoever writes a model may leave the full stop out. */
function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
