import type { z } from "zod";
import type { Immutable } from "@medvirk/core";
import type { ReportCaseSchema, ServiceReportSchema } from "./report-schema.ts";

/** One course in a service report. It has no place for a worker. */
export type ReportCase = Immutable<z.infer<typeof ReportCaseSchema>>;
/** A service's report on its own courses. */
export type ServiceReport = Immutable<z.infer<typeof ServiceReportSchema>>;
/** One instrument by one kind of rater in a report. */
export type ReportSection = ServiceReport["sections"][number];
/** Persons by group, small groups and what could betray them hidden. */
export type Breakdown = ServiceReport["ageGroups"];
/** A mean that may be shown, or nothing. */
export type MeanFigure = ServiceReport["sessions"];
/** A share with numerator, denominator and Wilson's interval. */
export type Share = NonNullable<ReportSection["reliablyImproved"]>;
