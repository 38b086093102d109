import { guardCounts, pickText, succeed, type PlainDate, type Result } from "@medvirk/core";
import { instrumentOf } from "../../instruments/find-instrument.ts";
import { wilsonInterval } from "../../report/wilson-interval.ts";
import type { Episode } from "../../schemas/types.ts";
import { raterTexts } from "../../texts/labels.ts";
import { sourceLine } from "./change-scatter.ts";
import { classifiedCourses, type ClassifiedCourse } from "./classified-courses.ts";
import { sayService } from "./say-service.ts";
import type { ServiceChartOptions } from "./service-options.ts";

/** Whose scores a trend shows, by which rules, and how long each period is. */
export interface ServiceTrendOptions extends ServiceChartOptions {
  readonly period: "quarter" | "year";
}

/** A share of a period that may be shown, with its counts and 95 % interval. */
export interface ShownTrendPoint {
  readonly state: "shown";
  readonly label: string;
  readonly courses: number;
  readonly improved: number;
  /** From 0 to 1, like its ends. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A period whose counts are too small to be shown, or that had no course. It holds no number. */
export interface EmptyTrendPoint {
  readonly state: "suppressed" | "none";
  readonly label: string;
}

/** A period of a trend. */
export type TrendPoint = ShownTrendPoint | EmptyTrendPoint;

/** The share with reliable improvement, period by period, as data. */
export interface ServiceTrend {
  readonly language: string;
  readonly title: string;
  /** The text alternative: all that the chart shows, in words. */
  readonly description: string;
  /** What stands at a hidden period. */
  readonly hiddenLabel: string;
  /** Every period from the first to the last, those without a course too. */
  readonly points: readonly TrendPoint[];
  readonly notes: readonly string[];
}

/**
 * Turns a service's episodes into a trend as data: of the courses that a policy classifies, the
 * share with reliable improvement in each period. What is small is hidden, and no hidden count can
 * be computed from the others.
 *
 * @param episodes - one for each course, each with an id of its own
 * @param options - language, policy, rater, period, and the rule of how few may be shown
 * @returns the trend, to be drawn by `renderTrendSvg` or by any other renderer; a period is hidden
 *   where its courses, those improved or those not improved are few; or
 *   `measures.repeated-episode` and the issues of `assessEpisode`
 * @source Wilson (1927) for the intervals; the counts by `guardCounts`
 * @example
 * ```ts
 * import { betterOutcomesNow2023Adult } from "@medvirk/measures";
 * import { serviceTrend } from "@medvirk/measures/chart";
 *
 * const trend = serviceTrend([], {
 *   language: "en",
 *   policy: betterOutcomesNow2023Adult,
 *   rater: "self",
 *   period: "year",
 *   profile: {
 *     id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false },
 *   },
 * });
 * trend.ok ? trend.value.points : null; // => []
 * ```
 */
export function serviceTrend(
  episodes: readonly Episode[],
  options: ServiceTrendOptions,
): Result<ServiceTrend> {
  const read = classifiedCourses(episodes, options);
  if (!read.ok) return read;
  const { instruments, language, period, policy, profile, rater } = options;
  const groups = byPeriod(read.value.courses, period);
  const totals = [...groups].map(([group, courses]) => ({ group, count: courses.length }));
  const guarded = guardCounts(totals, profile);
  if (!guarded.ok) return guarded;
  const points = guarded.value.groups.map(({ group, state }): TrendPoint => {
    const label = labelOf(group, language);
    const courses = groups.get(group) ?? [];
    if (courses.length === 0 && profile.zeros === "shown") return { state: "none", label };
    return state === "shown" ? pointOf(courses, label, options) : { state: "suppressed", label };
  });
  const names = {
    instrument: instrumentOf(policy.instrument, instruments).shortName,
    rater: pickText(raterTexts[rater], language),
  };
  const course = { policy: policy.id, profile: profile.id };
  const notes = [
    sayService("trendCourse", language, course),
    sayService("trendNote", language),
    sayService("noVerdict", language),
    sourceLine(options),
  ];
  return succeed({
    language,
    title: sayService("trendTitle", language, names),
    description: [...points.map((point) => tellPoint(point, language)), ...notes].join("\n"),
    hiddenLabel: sayService("hiddenMark", language),
    points,
    notes,
  });
}

function pointOf(
  courses: readonly ClassifiedCourse[],
  label: string,
  { profile }: ServiceTrendOptions,
): TrendPoint {
  const improved = courses.filter(
    ({ category }) => category === "recovered" || category === "improved",
  ).length;
  const counts = [
    { group: "improved", count: improved },
    { group: "others", count: courses.length - improved },
  ];
  const guarded = guardCounts(counts, profile);
  const isSafe = guarded.ok && guarded.value.groups.every(({ state }) => state === "shown");
  if (!isSafe) return { state: "suppressed", label };
  const { high, low } = wilsonInterval(improved, courses.length, "95");
  const share = improved / courses.length;
  return { state: "shown", label, courses: courses.length, improved, share, low, high };
}

/** Every period from the first to the last, so that an empty one is seen as empty. */
function byPeriod(
  courses: readonly ClassifiedCourse[],
  period: ServiceTrendOptions["period"],
): ReadonlyMap<string, readonly ClassifiedCourse[]> {
  const numbers = courses.map(({ lastDate }) => numberOf(lastDate, period));
  let first = Infinity;
  let last = -Infinity;
  for (const number of numbers) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  const groups = new Map<string, ClassifiedCourse[]>();
  for (let number = first; number <= last; number += 1) groups.set(keyOf(number, period), []);
  courses.forEach((course, index) => {
    groups.get(keyOf(numbers[index] ?? first, period))?.push(course);
  });
  return groups;
}

function numberOf(date: PlainDate, period: ServiceTrendOptions["period"]): number {
  const year = Number(date.slice(0, 4));
  return period === "year" ? year : year * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

function keyOf(number: number, period: ServiceTrendOptions["period"]): string {
  return period === "year"
    ? String(number)
    : `${String(Math.floor(number / 4))}-${String((number % 4) + 1)}`;
}

function labelOf(key: string, language: string): string {
  const [year = "", quarter] = key.split("-");
  return quarter === undefined ? year : sayService("quarter", language, { year, quarter });
}

function tellPoint(point: TrendPoint, language: string): string {
  if (point.state !== "shown") {
    return sayService(point.state, language, { period: point.label });
  }
  const { courses, high, improved, label, low, share } = point;
  return sayService("shown", language, {
    period: label,
    improved,
    courses,
    share: Math.round(share * 100),
    low: Math.round(low * 100),
    high: Math.round(high * 100),
  });
}
