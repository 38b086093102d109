import { severityAdjusted } from "../effect-sizes/severity-adjusted.ts";
import type { ReportSection } from "../schemas/report-types.ts";
import { expectedScore } from "../trajectories/expected-score.ts";
import { isSafeWhole } from "./breakdown.ts";
import type { ReportOptions } from "./report-options.ts";
import type { SectionPerson } from "./report-section.ts";

/**
 * Gives severity-adjusted and relative effect sizes, where those without an expectation are none
 * or enough: the mean change of the others stands in the report too.
 *
 * @param pairs - persons with a first and a last score
 * @internal
 */
export function severityFigure(
  pairs: readonly SectionPerson[],
  { model, profile, reference }: ReportOptions,
): ReportSection["severityAdjusted"] {
  if (model === undefined || reference === undefined) return null;
  const expected = pairs.flatMap(({ intake, last, series }) => {
    if (intake === undefined || last === undefined || series?.instrument !== model.instrument) {
      return [];
    }
    if (model.raters !== undefined && !model.raters.includes(series.rater)) return [];
    const session = last.session - intake.session + 1;
    const { expectedTenths } = expectedScore(model, intake.totalTenths, session);
    if (expectedTenths === null) return [];
    return [{ intakeTenths: intake.totalTenths, lastTenths: last.totalTenths, expectedTenths }];
  });
  const without = Array.from({ length: pairs.length - expected.length }, () => "without");
  const isSafe = expected.length >= profile.minimum && isSafeWhole(without, ["without"], profile);
  if (!isSafe) return { state: "suppressed" };
  return { state: "shown", ...severityAdjusted(expected, reference) };
}
