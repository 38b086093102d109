import type { GroupMoments, Pattern } from "./group-moments.ts";
import { at, cholesky, type SquareMatrix } from "./matrix.ts";

/** The likelihood at the best fixed effects and residual variance for given random effects. */
export interface Profile {
  /** −2 log likelihood, or the REML criterion. */
  readonly deviance: number;
  /** L of the weighted [X y]ᵀ[X y]: its last row holds what β and the residual come from. */
  readonly lower: SquareMatrix;
  readonly residualVariance: number;
}

/** ΛV⁻¹Λᵀ of a group, which turns its residual sums into its random effects; symmetric, 2 × 2. */
export interface GroupWeights {
  readonly zero: number;
  readonly cross: number;
  readonly one: number;
  /** |ΛᵀZᵀZΛ + I| */
  readonly determinant: number;
}

/**
 * Gives the profiled deviance at a relative covariance factor Λ = [a 0; b c].
 *
 * @param moments - of the rows
 * @param factor - a, b and c; a alone for a random intercept only
 * @param method - REML or ML
 * @returns the profile; `undefined` where the rows don't decide the fixed effects
 * @source Bates, Mächler, Bolker & Walker 2015, J Stat Softw 67(1), section 3.4, equations 34 and
 *   41; from memory. Written here for two random effects, so that every step has a closed form
 * @internal
 */
export function profileDeviance(
  moments: GroupMoments,
  factor: readonly number[],
  method: "reml" | "ml",
): Profile | undefined {
  const { patterns, products, rows, width } = moments;
  const values = products.slice();
  let logDeterminants = 0;
  for (const pattern of patterns) {
    const weights = groupWeights(pattern, factor);
    logDeterminants += pattern.groupCount * Math.log(weights.determinant);
    subtract(values, pattern.blocks, weights);
  }
  const lower = cholesky({ size: width, values });
  if (lower === undefined) return undefined;
  const columns = width - 1;
  const degreesOfFreedom = method === "reml" ? rows - columns : rows;
  const residualVariance = at(lower.values, width * width - 1) ** 2 / degreesOfFreedom;
  let deviance =
    logDeterminants + degreesOfFreedom * (1 + Math.log(2 * Math.PI * residualVariance));
  if (method === "reml") {
    for (let index = 0; index < columns; index += 1) {
      deviance += 2 * Math.log(at(lower.values, index * width + index));
    }
  }
  return { deviance, lower, residualVariance };
}

/**
 * Gives what a group's times and Λ make of its residual sums.
 *
 * @internal
 */
export function groupWeights(
  { n, squares, sum }: Pick<Pattern, "n" | "sum" | "squares">,
  factor: readonly number[],
): GroupWeights {
  const [a = 0, b = 0, c = 0] = factor;
  const v11 = a * a * n + 2 * a * b * sum + b * b * squares + 1;
  const v12 = c * (a * sum + b * squares);
  const v22 = c * c * squares + 1;
  const determinant = v11 * v22 - v12 * v12;
  return {
    zero: (a * a * v22) / determinant,
    cross: (a * (b * v22 - c * v12)) / determinant,
    one: (b * (b * v22 - c * v12) + c * (c * v11 - b * v12)) / determinant,
    determinant,
  };
}

function subtract(values: Float64Array, blocks: Float64Array, weights: GroupWeights): void {
  const size = values.length;
  for (let index = 0; index < size; index += 1) {
    values[index] =
      at(values, index) -
      weights.zero * at(blocks, index) -
      weights.cross * at(blocks, size + index) -
      weights.one * at(blocks, 2 * size + index);
  }
}
