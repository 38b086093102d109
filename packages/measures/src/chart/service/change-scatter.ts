import {
  createIssue,
  fail,
  formatCitation,
  guardCounts,
  pickText,
  succeed,
  type Result,
} from "@medvirk/core";
import { instrumentOf } from "../../instruments/find-instrument.ts";
import * as issues from "../../issues.ts";
import type { ChangeCategory } from "../../policies/classification.ts";
import { policyCitations } from "../../policies/policy-citations.ts";
import type { Episode } from "../../schemas/types.ts";
import { raterTexts, reasonTexts } from "../../texts/labels.ts";
import type { ChartRange } from "../chart-range.ts";
import { formatTenths } from "../format-score.ts";
import { classifiedCourses, type ClassifiedCourses } from "./classified-courses.ts";
import { sayService } from "./say-service.ts";
import type { ServiceChartOptions } from "./service-options.ts";

/** One or more courses with the same first and last score. It names nobody. */
export interface ScatterMark {
  readonly firstTenths: number;
  readonly lastTenths: number;
  readonly category: ChangeCategory;
  readonly courses: number;
}

/** A category, how many courses it holds, and its name. */
export interface ScatterCategory {
  readonly category: ChangeCategory;
  readonly courses: number;
  readonly label: string;
}

/** First and last scores of a service's courses, as Jacobson and Truax draw them, as data. */
export interface ChangeScatter {
  readonly language: string;
  readonly title: string;
  /** The text alternative: all that the chart shows, in words. */
  readonly description: string;
  readonly firstLabel: string;
  readonly lastLabel: string;
  readonly range: ChartRange;
  readonly marks: readonly ScatterMark[];
  /** Every category of the policy, empty ones too. */
  readonly categories: readonly ScatterCategory[];
  /** What each line is, in words. */
  readonly lines: {
    readonly noChange: { readonly label: string };
    readonly reliableChange?: { readonly tenths: number; readonly label: string };
    readonly cutoff?: { readonly tenths: number; readonly label: string };
  };
  readonly notes: readonly string[];
}

/**
 * Turns a service's episodes into the scatter of Jacobson and Truax as data: first against last
 * score, with the lines of no change, of reliable change and of the cut-off.
 *
 * @param episodes - one for each course, each with an id of its own
 * @param options - language, policy, rater, and the rule of how few may be shown
 * @returns the scatter, to be drawn by `renderScatterSvg` or by any other renderer; or
 *   `measures.too-few-to-show`, `measures.repeated-episode` and the issues of `assessEpisode`
 * @source Jacobson & Truax (1991), J Consult Clin Psychol 59:12–19; layout as in the R packages
 *   rciplot and clinicalsignificance, read 2026-11-22
 * @example
 * ```ts
 * import { betterOutcomesNow2023Adult } from "@medvirk/measures";
 * import { changeScatter } from "@medvirk/measures/chart";
 *
 * const scatter = changeScatter([], {
 *   language: "en",
 *   policy: betterOutcomesNow2023Adult,
 *   rater: "self",
 *   profile: {
 *     id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false },
 *   },
 * });
 * scatter.ok ? "" : scatter.issues[0].code; // => "measures.too-few-to-show"
 * ```
 */
export function changeScatter(
  episodes: readonly Episode[],
  options: ServiceChartOptions,
): Result<ChangeScatter> {
  const read = classifiedCourses(episodes, options);
  if (!read.ok) return read;
  const { profile } = options;
  const guarded = guardCounts([{ group: "all", count: read.value.courses.length }], profile);
  if (!guarded.ok) return guarded;
  if (read.value.courses.length === 0 || guarded.value.groups[0]?.state !== "shown") {
    const { minimum } = profile;
    return fail(createIssue(issues.tooFewToShow, ["episodes"], { minimum }));
  }
  return succeed(scatterOf(read.value, options));
}

function scatterOf(read: ClassifiedCourses, options: ServiceChartOptions): ChangeScatter {
  const { instruments, language, policy, rater } = options;
  const { shortName, totalRange } = instrumentOf(policy.instrument, instruments);
  const categories = categoriesOf(read, options);
  const { cutoff, reliableChange } = policy;
  const lines = {
    noChange: { label: sayService("noChange", language) },
    ...(reliableChange && {
      reliableChange: {
        tenths: reliableChange.tenths,
        label: sayService("reliable", language, {
          change: formatTenths(reliableChange.tenths, language),
        }),
      },
    }),
    ...(cutoff && {
      cutoff: {
        tenths: cutoff.tenths,
        label: sayService("cutoff", language, { cutoff: formatTenths(cutoff.tenths, language) }),
      },
    }),
  };
  const notes = [
    ...leftOutLines(read, language),
    sayService("oneMark", language),
    sayService("noVerdict", language),
    sourceLine(options),
  ];
  const told = [
    sayService("scatterCourse", language, { count: read.courses.length, policy: policy.id }),
    ...categories.map(({ courses, label }) =>
      sayService("category", language, { category: label, count: courses }),
    ),
    ...notes,
  ];
  return {
    language,
    title: sayService("scatterTitle", language, {
      instrument: shortName,
      rater: pickText(raterTexts[rater], language),
    }),
    description: told.join("\n"),
    firstLabel: sayService("first", language),
    lastLabel: sayService("last", language),
    range: totalRange,
    marks: marksOf(read),
    categories,
    lines,
    notes,
  };
}

/** Whose rule it is. @internal */
export function sourceLine({ language, policy }: ServiceChartOptions): string {
  const citations = policyCitations(policy).map((citation) => formatCitation(citation, language));
  const citation = [...new Set(citations)].join("; ");
  return sayService("source", language, { policy: policy.id, citation });
}

/** Why courses are left out, and how many. @internal */
export function leftOutLines({ leftOut }: ClassifiedCourses, language: string): readonly string[] {
  return [...leftOut].map(([reason, count]) =>
    sayService("leftOut", language, {
      count,
      reason:
        reason === "no-series"
          ? sayService("noSeries", language)
          : pickText(reasonTexts[reason], language),
    }),
  );
}

function categoriesOf(
  { courses }: ClassifiedCourses,
  { language, policy }: ServiceChartOptions,
): readonly ScatterCategory[] {
  const all = ["recovered", "improved", "unchanged", "deteriorated"] as const;
  return all
    .filter((category) => category !== "recovered" || policy.cutoff !== undefined)
    .map((category) => ({
      category,
      courses: courses.filter((course) => course.category === category).length,
      label: sayService(category, language),
    }));
}

function marksOf({ courses }: ClassifiedCourses): readonly ScatterMark[] {
  const marks = new Map<string, ScatterMark>();
  for (const { category, firstTenths, lastTenths } of courses) {
    const key = `${String(firstTenths)} ${String(lastTenths)}`;
    const before = marks.get(key)?.courses ?? 0;
    marks.set(key, { firstTenths, lastTenths, category, courses: before + 1 });
  }
  return [...marks.values()];
}
