import { daysBetween } from "@medvirk/core";
import { ageGroupsOf } from "../episode/age-groups.ts";
import { inOrder } from "../episode/order-sessions.ts";
import type { Series } from "../episode/series.ts";
import type { ReportCase } from "../schemas/report-types.ts";
import type { AgeGroup } from "../schemas/types.ts";

/** One person of a report: the last course, and its series. */
export interface ReportPerson {
  /** At the first session. */
  readonly ageGroup: AgeGroup | "not-recorded";
  /** At each session, in order: someone may turn 13 within a course. */
  readonly ageGroups: readonly (AgeGroup | undefined)[];
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
  const sessions = inOrder(episode.sessions);
  const dates = sessions.map(({ date }) => date);
  const ageGroups = ageGroupsOf(episode, sessions);
  const [first] = dates;
  const last = help.state === "over" ? help.date : dates.at(-1);
  return {
    ageGroup: ageGroups[0] ?? episode.ageGroup ?? "not-recorded",
    ageGroups,
    help: help.state === "over" ? help.kind : "going-on",
    sessionCount: dates.length,
    lengthDays: first === undefined || last === undefined ? null : daysBetween(first, last),
    series,
  };
}
