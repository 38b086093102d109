import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import { distanceOf } from "../measures/distance-of.ts";
import type { SensitiveColumn } from "../measures/sensitive-column.ts";
import { TOLERANCE, type ClassTest } from "./class-test.ts";
import { closenessTest } from "./closeness-test.ts";
import { alphaTest, distinctTest, entropyTest, recursiveTest } from "./diversity-tests.ts";
import { betaTest, deltaTest, fewestReaching } from "./likeness-tests.ts";

/** Every model of a config, in the form that the search needs. */
export interface ModelPlan {
  /** The fewest records of a class. */
  readonly minimumSize: number;
  /** The fewest records of the population in a class; 0 where no model asks. */
  readonly minimumPopulation: number;
  readonly tests: readonly ClassTest[];
  /** The largest share of records that look like no other; absent where no model asks. */
  readonly uniqueness: number | undefined;
  /** The largest number of classes by records; absent where no model asks. */
  readonly averageRisk: number | undefined;
}

/**
 * Brings the models of a config together: what all of them ask is asked once.
 *
 * @param models - checked
 * @param sensitive - the sensitive columns, in the order in which class lists hold them
 * @returns the plan
 * @internal
 */
export function modelPlan(
  models: readonly PrivacyModel[],
  sensitive: readonly SensitiveColumn[],
): ModelPlan {
  const tests = models.flatMap((model) => testsOf(model, sensitive));
  const sizes = models.flatMap((model) =>
    model.model === "k-anonymity" || model.model === "alpha-k-anonymity" ? [model.k] : [],
  );
  const populations = models.flatMap((model) => (model.model === "k-map" ? [model.k] : []));
  const thresholds = (name: string): readonly number[] =>
    models.flatMap((model) =>
      model.model === name && "threshold" in model ? [model.threshold] : [],
    );
  return {
    minimumSize: Math.max(1, ...sizes, ...tests.map(({ minimumDistinct }) => minimumDistinct)),
    minimumPopulation: Math.max(0, ...populations),
    tests,
    uniqueness: least(thresholds("sample-uniqueness")),
    averageRisk: least(thresholds("average-reidentification-risk")),
  };
}

function least(thresholds: readonly number[]): number | undefined {
  return thresholds.length === 0 ? undefined : Math.min(...thresholds);
}

function testsOf(model: PrivacyModel, sensitive: readonly SensitiveColumn[]): readonly ClassTest[] {
  const named = "column" in model ? model.column : undefined;
  return sensitive.flatMap((column, position) => {
    if (named !== undefined && named !== column.name) return [];
    const test = testOf(model, column);
    return test === undefined ? [] : [{ ...test, column: position }];
  });
}

function testOf(
  model: PrivacyModel,
  column: SensitiveColumn,
): Omit<ClassTest, "column"> | undefined {
  switch (model.model) {
    case "alpha-k-anonymity":
      return alphaTest(model.alpha);
    case "distinct-l-diversity":
      return distinctTest(model.l);
    case "entropy-l-diversity":
      return entropyTest(model.l);
    case "recursive-cl-diversity":
      return recursiveTest(model.c, model.l);
    case "basic-beta-likeness":
      return betaTest(model.beta, false, column.shares);
    case "enhanced-beta-likeness":
      return betaTest(model.beta, true, column.shares);
    case "delta-disclosure":
      return deltaTest(model.delta, column.shares);
    case "t-closeness":
      return closenessTest(
        model.t,
        distanceOf(model.distance, column),
        fewestValues(model, column),
      );
    case "k-anonymity":
    case "k-map":
    case "sample-uniqueness":
    case "average-reidentification-risk":
      return undefined;
  }
}

/** The share of what a class lacks is a part of its equal distance: it can't lack much. */
function fewestValues(
  { t, distance }: Extract<PrivacyModel, { model: "t-closeness" }>,
  { shares }: SensitiveColumn,
): number {
  return distance === "equal" ? Math.max(1, fewestReaching(1 - t - TOLERANCE, shares)) : 1;
}
