import { createIssue, fail, hasIssues, type Issue, type Result, succeed } from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import { groupMoments } from "./group-moments.ts";
import { randomEffects, type GroupEffect, type RandomCovariance } from "./random-effects.ts";
import { checkColumn, checkRows, type RegressionRows } from "./least-squares.ts";
import { at, inverseDiagonal, solveUpper, type SquareMatrix } from "./matrix.ts";
import { minimize } from "./minimize.ts";
import { profileDeviance } from "./profile-deviance.ts";

/** Rows for a mixed model: those of a regression, each in a group. */
export interface MixedModelRows extends RegressionRows {
  /** The group of each row, such as its episode: whole numbers from 0. */
  readonly group: ArrayLike<number>;
  /** The column whose slope differs from group to group; absent: only the intercept does. */
  readonly slope?: ArrayLike<number>;
}

/** A linear mixed model with a random intercept, or with random intercept and slope. */
export interface MixedModelFit {
  readonly method: "reml" | "ml";
  /** Fixed effects, one for each column. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly random: RandomCovariance;
  readonly residualVariance: number;
  /** −2 log likelihood (ML), or the REML criterion. */
  readonly deviance: number;
  /** A random effect doesn't vary, or two vary as one: the model is too rich for these rows. */
  readonly isSingular: boolean;
  readonly rows: number;
  readonly groupCount: number;
  /** What each group adds to the fixed effects, by empirical Bayes; by group number. */
  readonly groups: readonly GroupEffect[];
}

/**
 * Fits a linear mixed model with correlated random intercept and slope, or random intercept only.
 *
 * The rows are summed up once, group by group; the likelihood is then profiled from these sums.
 *
 * @param rows - finite numbers; groups as whole numbers from 0
 * @param method - `reml` for variances, `ml` for comparing models with other fixed effects
 * @returns fixed effects, variances, deviance and each group's own effects; or
 *   `measures.number-not-finite`, `measures.columns-differ`, `measures.invalid-group`,
 *   `measures.not-estimable`
 * @source Bates, Mächler, Bolker & Walker 2015, J Stat Softw 67(1); from memory, and checked
 *   against lme4 1.1-31
 * @example
 * ```ts
 * import { fitMixedModel } from "@medvirk/measures";
 *
 * const response = [1, 2, 3, 5, 6, 7, 3, 4, 6, 8, 8, 10];
 * const fit = fitMixedModel(
 *   { response, columns: [response.map(() => 1)], group: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3] },
 *   "reml",
 * );
 * fit.ok ? fit.value.coefficients[0]?.toFixed(2) : ""; // => "5.25"
 * ```
 */
export function fitMixedModel(rows: MixedModelRows, method: "reml" | "ml"): Result<MixedModelFit> {
  const found = checkMixedRows(rows);
  if (hasIssues(found)) return { ok: false, issues: found };
  const moments = groupMoments(rows);
  const start = rows.slope === undefined ? [1] : [1, 0, 1];
  const factor = minimize(
    (point) => profileDeviance(moments, point, method)?.deviance ?? Number.POSITIVE_INFINITY,
    start,
  );
  const profile = profileDeviance(moments, factor, method);
  const size = rows.columns.length;
  const randomCount = start.length === 1 ? 1 : 2;
  if (
    profile === undefined ||
    !Number.isFinite(profile.deviance) ||
    moments.groupCount <= randomCount ||
    moments.rows <= size + randomCount
  ) {
    return fail(createIssue(issues.notEstimable));
  }
  const { deviance, lower, residualVariance } = profile;
  const block = leadingBlock(lower, size);
  const lastRow = lower.values.slice(size * lower.size, size * lower.size + size);
  const coefficients = [...solveUpper(block, lastRow)];
  const [a = 0, , c = a] = factor;
  return succeed({
    method,
    coefficients,
    standardErrors: [...inverseDiagonal(block)].map((value) => Math.sqrt(residualVariance * value)),
    ...randomEffects(moments, factor, coefficients, residualVariance),
    residualVariance,
    deviance,
    isSingular: Math.min(Math.abs(a), Math.abs(c)) < 1e-4,
    rows: moments.rows,
    groupCount: moments.groupCount,
  });
}

function leadingBlock({ size, values }: SquareMatrix, block: number): SquareMatrix {
  const kept = new Float64Array(block * block);
  for (let row = 0; row < block; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      kept[row * block + column] = at(values, row * size + column);
    }
  }
  return { size: block, values: kept };
}

function checkMixedRows({ group, slope, ...rows }: MixedModelRows): readonly Issue[] {
  const { length } = rows.response;
  const found = [
    ...checkRows(rows),
    ...checkColumn(group, length, ["group"]),
    ...(slope === undefined ? [] : checkColumn(slope, length, ["slope"])),
  ];
  if (found.length > 0) return found;
  for (let index = 0; index < length; index += 1) {
    const value = at(group, index);
    if (!Number.isInteger(value) || value < 0 || value >= length) {
      return [createIssue(issues.invalidGroup, ["group", index])];
    }
  }
  return [];
}
