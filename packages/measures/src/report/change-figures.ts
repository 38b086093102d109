import { effectSizes } from "../effect-sizes/effect-sizes.ts";
import { regressionToTheMean } from "../effect-sizes/regression-to-the-mean.ts";
import { classifySeries } from "../policies/classify-series.ts";
import type { Breakdown, ReportSection, Share } from "../schemas/report-types.ts";
import { breakdown, shareOf, shownCount } from "./breakdown.ts";
import { meanFigure } from "./mean-figure.ts";
import type { ReportOptions } from "./report-options.ts";
import { ageGroupOf, pairOf, type PersonWithPair, type SectionPerson } from "./section-person.ts";
import { clinicalFigure, severityFigure } from "./severity-figure.ts";
import { zoneFigures } from "./zone-figures.ts";

/** The figures of a section that are made of changes. */
export type ChangeFigures = Pick<
  ReportSection,
  | "categories"
  | "change"
  | "clinicalOnly"
  | "dropOut"
  | "dropOutRate"
  | "effectSizes"
  | "regressionToTheMean"
  | "reliablyImproved"
  | "severityAdjusted"
  | "zones"
>;

/**
 * Gives what is said of outcomes only: SRS has no effect, no category and no target.
 *
 * @param people - all persons of the report
 * @param pairs - those of them with a first and a last score
 * @internal
 */
export function changeFigures(
  people: readonly SectionPerson[],
  pairs: readonly PersonWithPair[],
  options: ReportOptions,
): ChangeFigures {
  const changes = pairs.map(pairOf).map((pair) => pair.lastTenths - pair.intakeTenths);
  const change = meanFigure(changes, "tenths", options);
  const categories = categoryBreakdown(pairs, options);
  const isShown = change.state === "shown";
  return {
    change,
    effectSizes: isShown ? sizesOf(pairs, options) : [],
    regressionToTheMean: isShown ? regressionOf(pairs) : { state: "suppressed" },
    severityAdjusted: severityFigure(pairs, options),
    clinicalOnly: clinicalFigure(pairs, options),
    categories,
    reliablyImproved: categories === null ? null : improvedShare(categories, options),
    ...zoneFigures(people, pairs, options),
  };
}

function sizesOf(
  pairs: readonly PersonWithPair[],
  { confidenceLevel, reference }: ReportOptions,
): ReportSection["effectSizes"] {
  const deviation = reference?.standardDeviationTenths;
  const sizes = effectSizes(pairs.map(pairOf), {
    confidenceLevel,
    ...(deviation === undefined ? {} : { referenceDeviationTenths: deviation }),
  });
  return sizes.ok ? sizes.value : [];
}

function regressionOf(pairs: readonly PersonWithPair[]): ReportSection["regressionToTheMean"] {
  const found = regressionToTheMean(pairs.map(pairOf));
  if (!found.ok) return { state: "suppressed" };
  // The mean stays out: beside that of all with a score, it would tell of those with one score.
  const { correlation, pairs: count, share } = found.value;
  return { state: "shown", pairs: count, correlation, share };
}

function categoryBreakdown(
  pairs: readonly PersonWithPair[],
  options: ReportOptions,
): Breakdown | null {
  const { policy } = options;
  if (policy === undefined) return null;
  const categories = pairs.map((one) => {
    if (policy.instrument !== one.series.instrument) return "not-classified";
    const found = classifySeries(one.series, policy, ageGroupOf(one), options.ownInstruments);
    return found.state === "classified" ? found.category : "not-classified";
  });
  const groups = ["recovered", "improved", "unchanged", "deteriorated", "not-classified"] as const;
  return breakdown(categories, groups, options);
}

function improvedShare(categories: Breakdown, { confidenceLevel }: ReportOptions): Share | null {
  const recovered = shownCount(categories, "recovered");
  const improved = shownCount(categories, "improved");
  const { total } = categories;
  if (recovered === undefined || improved === undefined || total.state !== "shown") return null;
  return total.count === 0 ? null : shareOf(recovered + improved, total.count, confidenceLevel);
}
