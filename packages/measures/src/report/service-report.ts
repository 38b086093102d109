import { hasIssues, type Issue, type Result } from "@medvirk/core";
import type { ReportCase, ServiceReport } from "../schemas/report-types.ts";
import { checkOptions } from "./check-options.ts";
import { countCase, type CountedCase } from "./count-case.ts";
import { reportCounted } from "./report-counted.ts";
import type { ReportOptions } from "./report-options.ts";

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
 * import { serviceReport, type ReportCase } from "@medvirk/measures";
 *
 * const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
 * const cases = Array.from({ length: 12 }, (_, index): ReportCase => ({
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
 * const profile = { id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false } } as const;
 * const report = serviceReport(cases, { profile, confidenceLevel: "95" });
 * const change = report.ok ? report.value.sections[0]?.change : undefined;
 * change?.state === "shown" ? change.mean : null; // => 66.5
 * ```
 */
export function serviceReport(
  cases: readonly ReportCase[],
  options: ReportOptions,
): Result<ServiceReport> {
  const counted: CountedCase[] = [];
  const issues: Issue[] = [];
  cases.forEach((one, index) => {
    const read = countCase(one, options.ownInstruments);
    if (read.ok) counted.push(read.value);
    else for (const issue of read.issues) issues.push({ ...issue, path: [index, ...issue.path] });
  });
  const found = [...checkOptions(options), ...issues];
  if (hasIssues(found)) return { ok: false, issues: found };
  return reportCounted(counted, options);
}
