import {
  createIssue,
  invalidDate,
  isPlainDate,
  resultOf,
  type Issue,
  type Result,
} from "@medvirk/core";
import { checkBounds, MOST_POINTS } from "../change/check-bounds.ts";
import { episodeSeries } from "../episode/episode-series.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { policyCitations } from "../policies/policy-citations.ts";
import type { ReportCase, ServiceReport } from "../schemas/report-types.ts";
import type { Rater } from "../schemas/types.ts";
import { checkTrajectoryModel } from "../trajectories/check-model.ts";
import { breakdown } from "./breakdown.ts";
import { meanFigure } from "./mean-figure.ts";
import type { ReportOptions } from "./report-options.ts";
import { reportPerson, type ReportPerson } from "./report-person.ts";
import { reportSection } from "./report-section.ts";

/**
 * Reports on a service's own courses: counts, means, changes and shares, each with numerator,
 * denominator and interval, and nothing that tells of a few.
 *
 * Small groups are hidden with as many more as it takes (`guardCounts` of core); a crossing of two
 * breakdowns is given whole or not at all; every variable is of one population only. How many are
 * left out of a figure is always said, also when they are few: it tells nothing of their scores. A case has no
 * place for a worker, and so no report can be about one. Two reports of almost the same persons can
 * still be subtracted: keep them apart in time, or publish one.
 *
 * @param cases - the service's own courses; of several of one person the last is counted
 * @param options - small-count profile, confidence level, and at most one policy, model and reference
 * @returns the report; or the issues of `episodeSeries` with paths from the list, of
 *   `checkTrajectoryModel`, `core.invalid-date`, `measures.number-out-of-bounds`
 * @throws MedvirkError `core.invalid-profile` for a profile that hides nothing
 * @source ICCE indices, OpenFIT KA-01016 and KA-01028 to KA-01031, read 2026-11-22; refusals:
 *   thesis-000, l. 3532-3540
 * @example
 * ```ts
 * import { serviceReport } from "@medvirk/measures";
 *
 * const total = (totalTenths) => ({ state: "total", mode: "paper", totalTenths });
 * const cases = Array.from({ length: 12 }, (_, index) => ({
 *   episode: {
 *     schemaVersion: "1.0",
 *     id: `synthetic-${index}`,
 *     ageGroup: "adult",
 *     sessions: [
 *       { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer: total(150 + 5 * index) }] },
 *       { date: "2026-02-09", readings: [{ instrument: "ors", rater: "self", answer: total(200 + 8 * index) }] },
 *     ],
 *   },
 *   help: { state: "going-on" },
 * }));
 * const profile = { id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false } };
 * const report = serviceReport(cases, { profile, confidenceLevel: "95" });
 * report.ok ? report.value.sections[0].change.mean : null; // => 66.5
 * ```
 */
export function serviceReport(
  cases: readonly ReportCase[],
  options: ReportOptions,
): Result<ServiceReport> {
  const read = cases.map((one, index) => readCase(one, index, options.ownInstruments));
  const issues = [...checkOptions(options), ...read.flatMap((one) => one.issues)];
  return resultOf(issues, () => {
    const counted = lastCourses(cases);
    const people = counted.flatMap((index) => read[index]?.person ?? []);
    return reportOn(people, cases.length, options);
  });
}

function reportOn(
  people: readonly ReportPerson[],
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
      ["going-on", "planned", "unplanned", "not-recorded"],
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

/** The index of each person's last course, by the day of its last session; in the order given. */
function lastCourses(cases: readonly ReportCase[]): readonly number[] {
  const lastDay = ({ episode }: ReportCase): string =>
    episode.sessions.reduce((last, { date }) => (date > last ? date : last), "");
  const byPerson = new Map<string, number>();
  cases.forEach((one, index) => {
    const key = one.person === undefined ? `#${String(index)}` : one.person;
    const before = byPerson.get(key);
    const earlier = before === undefined ? undefined : cases[before];
    if (earlier === undefined || lastDay(one) >= lastDay(earlier)) byPerson.set(key, index);
  });
  return [...byPerson.values()].sort((left, right) => left - right);
}

function sectionKeys(people: readonly ReportPerson[]): readonly (readonly [string, Rater])[] {
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

function otherRaters(series: ReportPerson["series"]): number {
  const raters = series
    .filter(({ rater }) => rater !== "self")
    .map(({ rater, raterId = "" }) => `${rater} ${raterId}`);
  return new Set(raters).size;
}

function readCase(
  reportCase: ReportCase,
  index: number,
  ownInstruments: readonly Instrument[] = [],
): { readonly issues: readonly Issue[]; readonly person?: ReportPerson } {
  const { episode, help } = reportCase;
  if (help.state === "over" && !isPlainDate(help.date)) {
    return { issues: [createIssue(invalidDate, [index, "help", "date"])] };
  }
  const series = episodeSeries(episode, ownInstruments);
  if (series.ok) return { issues: [], person: reportPerson(reportCase, series.value) };
  return {
    issues: series.issues.map((issue) => ({ ...issue, path: [index, "episode", ...issue.path] })),
  };
}

function checkOptions({ model, reference }: ReportOptions): readonly Issue[] {
  const found = model === undefined ? [] : checkTrajectoryModel(model);
  return [
    ...found.map((issue) => ({ ...issue, path: ["model", ...issue.path] })),
    ...(reference === undefined
      ? []
      : checkBounds(reference.standardDeviationTenths, 0, MOST_POINTS, [
          "reference",
          "standardDeviationTenths",
        ])),
  ];
}
