import {
  createIssue,
  fail,
  hasIssues,
  type Issue,
  type IssuePath,
  type Result,
  succeed,
} from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import {
  addAt,
  at,
  cholesky,
  inverseDiagonal,
  solveLower,
  solveUpper,
  type Numbers,
} from "./matrix.ts";

/** Rows for a regression, column by column. */
export interface RegressionRows {
  /** What is explained; one number a row. */
  readonly response: Numbers;
  /** What explains it; every column as long as the response. An intercept is a column of ones. */
  readonly columns: readonly Numbers[];
}

/** A regression by ordinary least squares. */
export interface LeastSquaresFit {
  /** One for each column, in their order. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Square root of the residual sum of squares by its degrees of freedom. */
  readonly residualStandardDeviation: number;
  readonly rows: number;
  /** Rows less columns. */
  readonly degreesOfFreedom: number;
}

/**
 * Fits a regression by ordinary least squares in one pass over the rows.
 *
 * @param rows - response and columns, finite numbers, more rows than columns
 * @returns coefficients, standard errors and residual standard deviation; or
 *   `measures.number-not-finite`, `measures.columns-differ`, `measures.not-estimable` when there
 *   are too few rows or a column follows from the others
 * @source β = (XᵀX)⁻¹Xᵀy, var β = σ²(XᵀX)⁻¹, as in any book of regression
 * @example
 * ```ts
 * import { fitLeastSquares } from "@medvirk/measures";
 *
 * const fit = fitLeastSquares({ response: [1, 3, 5, 7], columns: [[1, 1, 1, 1], [0, 1, 2, 3]] });
 * fit.ok ? fit.value.coefficients.map((value) => value.toFixed(3)) : []; // => ["1.000", "2.000"]
 * ```
 */
export function fitLeastSquares({ columns, response }: RegressionRows): Result<LeastSquaresFit> {
  const found = checkRows({ columns, response });
  if (hasIssues(found)) return { ok: false, issues: found };
  const size = columns.length;
  const rows = response.length;
  const products = new Float64Array(size * size);
  const right = new Float64Array(size);
  const row = new Float64Array(size);
  let squares = 0;
  for (let index = 0; index < rows; index += 1) {
    const y = at(response, index);
    squares += y * y;
    for (let column = 0; column < size; column += 1) {
      const x = at(columns[column] ?? [], index);
      row[column] = x;
      addAt(right, column, x * y);
      for (let other = 0; other <= column; other += 1) {
        addAt(products, column * size + other, x * at(row, other));
      }
    }
  }
  const degreesOfFreedom = rows - size;
  const lower = cholesky({ size, values: products });
  if (lower === undefined || degreesOfFreedom < 1 || !Number.isFinite(squares)) {
    return fail(createIssue(issues.notEstimable));
  }
  const coefficients = [...solveUpper(lower, solveLower(lower, right))];
  let residualSquares = 0;
  for (let index = 0; index < rows; index += 1) {
    let fitted = 0;
    for (let column = 0; column < size; column += 1) {
      fitted += at(coefficients, column) * at(columns[column] ?? [], index);
    }
    residualSquares += (at(response, index) - fitted) ** 2;
  }
  const residualStandardDeviation = Math.sqrt(residualSquares / degreesOfFreedom);
  return succeed({
    coefficients,
    standardErrors: [...inverseDiagonal(lower)].map(
      (value) => residualStandardDeviation * Math.sqrt(value),
    ),
    residualStandardDeviation,
    rows,
    degreesOfFreedom,
  });
}

/**
 * Checks that columns are equally long and finite.
 *
 * @internal
 */
export function checkRows({ columns, response }: RegressionRows): readonly Issue[] {
  return [
    ...checkColumn(response, response.length, ["response"]),
    ...columns.flatMap((column, index) => checkColumn(column, response.length, ["columns", index])),
  ];
}

/**
 * Checks the length and the numbers of one column.
 *
 * @internal
 */
export function checkColumn(column: Numbers, length: number, path: IssuePath): readonly Issue[] {
  if (column.length !== length) return [createIssue(issues.columnsDiffer, path)];
  for (let index = 0; index < length; index += 1) {
    if (!Number.isFinite(column[index])) return [createIssue(issues.numberNotFinite, path)];
  }
  return [];
}
