import { createIssue, fail, hasIssues, succeed, type PlainDate, type Result } from "@medvirk/core";
import { assessEpisode } from "../../episode/assess-episode.ts";
import * as issues from "../../issues.ts";
import type { ChangeCategory, ClassificationReason } from "../../policies/classification.ts";
import type { Episode } from "../../schemas/types.ts";
import type { ServiceChartOptions } from "./service-options.ts";

/** A course that the policy classifies. */
export interface ClassifiedCourse {
  readonly episode: string;
  readonly firstTenths: number;
  readonly lastTenths: number;
  readonly lastDate: PlainDate;
  readonly category: ChangeCategory;
}

/** The courses that can be shown, and why the others can't. */
export interface ClassifiedCourses {
  readonly courses: readonly ClassifiedCourse[];
  /** Courses left out by their first reason; `no-series` where the rater gave no such scores. */
  readonly leftOut: ReadonlyMap<ClassificationReason | "no-series", number>;
}

/**
 * Reads every episode by the policy, one rater at a time.
 *
 * @param episodes - one for each course
 * @param options - policy and rater
 * @returns the courses; where several persons of the kind answer for one, the first counts; or the
 *   issues of `assessEpisode` with the episode's place, or `measures.repeated-episode`
 * @internal
 */
export function classifiedCourses(
  episodes: readonly Episode[],
  { instruments, policy, rater }: ServiceChartOptions,
): Result<ClassifiedCourses> {
  const courses: ClassifiedCourse[] = [];
  const leftOut = new Map<ClassificationReason | "no-series", number>();
  const ids = new Set<string>();
  for (const [index, episode] of episodes.entries()) {
    const place = ["episodes", index];
    if (ids.has(episode.id)) return fail(createIssue(issues.repeatedEpisode, [...place, "id"]));
    ids.add(episode.id);
    const assessed = assessEpisode(episode, [policy], { ownInstruments: instruments });
    if (!assessed.ok) {
      const placed = assessed.issues.map((issue) => ({
        ...issue,
        path: [...place, ...issue.path],
      }));
      if (hasIssues(placed)) return { ok: false, issues: placed };
      continue;
    }
    const series = assessed.value.series.find(
      (one) => one.rater === rater && one.instrument === policy.instrument,
    );
    const [classified] = series?.classifications ?? [];
    if (classified?.state === "classified" && classified.intake && classified.last) {
      courses.push({
        episode: episode.id,
        firstTenths: classified.intake.totalTenths,
        lastTenths: classified.last.totalTenths,
        lastDate: classified.last.date,
        category: classified.category,
      });
      continue;
    }
    const reason = classified?.reasons[0] ?? "no-series";
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return succeed({ courses, leftOut });
}
