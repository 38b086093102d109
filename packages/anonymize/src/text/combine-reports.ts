import type { DeidentificationReport } from "../schemas/text/report-schema.ts";
import { createReport, sumReplaced } from "./create-report.ts";

/**
 * Makes one report of the reports of several texts.
 *
 * @param reports - the reports; none gives a report of no text
 * @returns the counts added up; what must be read and what stays at risk as in each of them
 * @example
 * ```ts
 * import { combineReports, createPlaceholderSession, deidentifyText } from "@medvirk/anonymize/text";
 *
 * const session = createPlaceholderSession("nb");
 * const reports = ["Ring 22 12 34 56.", "Ring 22123456."].map( // made up
 *   (text) => deidentifyText(text, session).report,
 * );
 * combineReports(reports).replaced.map((row) => row.count); // => [2]
 * ```
 */
export function combineReports(reports: readonly DeidentificationReport[]): DeidentificationReport {
  const total = (key: "documents" | "doubtful" | "unreadable" | "placeholdersBefore"): number =>
    reports.reduce((sum, report) => sum + report[key], 0);
  return createReport({
    documents: total("documents"),
    replaced: [...sumReplaced(reports.flatMap((report) => report.replaced))],
    doubtful: total("doubtful"),
    unreadable: total("unreadable"),
    placeholdersBefore: total("placeholdersBefore"),
  });
}
