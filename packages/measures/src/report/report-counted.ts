import { hasIssues, succeed, type Result } from "@medvirk/core";
import { policyCitations } from "../policies/policy-citations.ts";
import type { ServiceReport } from "../schemas/report-types.ts";
import type { Rater } from "../schemas/types.ts";
import { breakdown } from "./breakdown.ts";
import { checkOptions } from "./check-options.ts";
import type { CountedCase } from "./count-case.ts";
import { meanFigure } from "./mean-figure.ts";
import type { ReportOptions } from "./report-options.ts";
import { reportSection } from "./report-section.ts";

/**
 * Makes the report of cases that `countCase` has counted, one at a time.
 *
 * @param counted - of every case; of several of one person the last is reported
 * @param options - as those of `serviceReport`
 * @returns the report that `serviceReport` makes of the cases; or the issues of the options
 * @throws MedvirkError `core.invalid-profile` for a profile that hides nothing
 * @source as `serviceReport`
 * @example
 * ```ts
 * import { reportCounted } from "@medvirk/measures";
 *
 * const profile = { id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false } } as const;
 * const report = reportCounted([], { profile, confidenceLevel: "95" });
 * report.ok ? report.value.courses.state : null; // => "suppressed"
 * ```
 */
export function reportCounted(
  counted: readonly CountedCase[],
  options: ReportOptions,
): Result<ServiceReport> {
  const found = checkOptions(options);
  if (hasIssues(found)) return { ok: false, issues: found };
  return succeed(reportOn(lastCourses(counted), counted.length, options));
}

function reportOn(
  people: readonly CountedCase[],
  courses: number,
  options: ReportOptions,
): ServiceReport {
  const { confidenceLevel, model, policy, profile } = options;
  const others = people.map(({ series }) => otherRaters(series));
  const withOthers = others.filter((count) => count > 0);
  const lengths = people.flatMap(({ lengthDays }) => lengthDays ?? []);
  return {
    schemaVersion: "0.1",
    profile: profile.id,
    confidenceLevel,
    policy: policy?.id ?? null,
    model: model === undefined ? null : { id: model.id, version: model.version },
    citations: [
      profile.citation,
      ...(policy === undefined ? [] : policyCitations(policy)),
      ...(model === undefined ? [] : [model.citation]),
    ],
    courses:
      people.length < profile.minimum
        ? { state: "suppressed" }
        : {
            state: "shown",
            courses,
            persons: people.length,
            earlierCourses: courses - people.length,
          },
    ageGroups: breakdown(
      people.map(({ ageGroup }) => ageGroup),
      ["child", "adolescent", "adult", "not-recorded"],
      options,
    ),
    help: breakdown(
      people.map(({ help }) => help),
      ["going-on", "planned", "unplanned", "over", "not-recorded"],
      options,
    ),
    otherRatersEach: meanFigure(withOthers, "raters", options),
    sessions: meanFigure(
      people.map(({ sessionCount }) => sessionCount),
      "sessions",
      options,
    ),
    lengthDays: meanFigure(lengths, "days", options),
    sections: sectionKeys(people).map(([instrument, rater]) =>
      reportSection(people, instrument, rater, options),
    ),
    cautions: [
      "no-comparison-group",
      "not-for-comparing-services",
      "two-reports-can-be-subtracted",
      "scores-depend-on-who-is-asked",
    ],
  };
}

/** Each person's last course, by the day of its last session; in the order given. */
function lastCourses(counted: readonly CountedCase[]): readonly CountedCase[] {
  const lastOf = new Map<string, CountedCase>();
  for (const one of counted) {
    const before = one.person === undefined ? undefined : lastOf.get(one.person);
    const isLater = before === undefined || (one.lastDay ?? "") >= (before.lastDay ?? "");
    if (one.person !== undefined && isLater) lastOf.set(one.person, one);
  }
  return counted.filter((one) => one.person === undefined || lastOf.get(one.person) === one);
}

function sectionKeys(people: readonly CountedCase[]): readonly (readonly [string, Rater])[] {
  const keys = new Map<string, readonly [string, Rater]>();
  for (const { series } of people) {
    for (const { instrument, rater } of series) {
      keys.set(`${instrument} ${rater}`, [instrument, rater]);
    }
  }
  return [...keys.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, key]) => key);
}

function otherRaters(series: CountedCase["series"]): number {
  const raters = series
    .filter(({ rater }) => rater !== "self")
    .map(({ rater, raterId = "" }) => `${rater} ${raterId}`);
  return new Set(raters).size;
}
