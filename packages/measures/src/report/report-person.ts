import { daysBetween } from "@medvirk/core";
import type { Series } from "../episode/series.ts";
import type { ReportCase } from "../schemas/report-types.ts";
import type { AgeGroup } from "../schemas/types.ts";

/** One person of a report: the last course, and its series. */
export interface ReportPerson {
  readonly ageGroup: AgeGroup | "not-recorded";
  readonly help: "going-on" | "planned" | "unplanned" | "not-recorded";
  readonly sessionCount: number;
  /** `null` without any session. */
  readonly lengthDays: number | null;
  readonly series: readonly Series[];
}

/**
 * Gathers what a report counts of one case.
 *
 * @param reportCase - checked
 * @param series - of its episode
 * @internal
 */
export function reportPerson(
  { episode, help }: ReportCase,
  series: readonly Series[],
): ReportPerson {
  const dates = episode.sessions.map(({ date }) => date).sort();
  const [first] = dates;
  const last = help.state === "over" ? help.date : dates.at(-1);
  return {
    ageGroup: episode.ageGroup ?? "not-recorded",
    help: help.state === "over" ? help.kind : "going-on",
    sessionCount: dates.length,
    lengthDays: first === undefined || last === undefined ? null : daysBetween(first, last),
    series,
  };
}
