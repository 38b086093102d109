/** A list of numbers, plain or typed. */
export type Numbers = ArrayLike<number>;

/** A square matrix, row after row. */
export interface SquareMatrix {
  readonly size: number;
  readonly values: Float64Array;
}

/**
 * Reads one number; `NaN` outside the list, so that a wrong index can't pass for a zero.
 *
 * @internal
 */
export function at(values: Numbers, index: number): number {
  return values[index] ?? Number.NaN;
}

/**
 * Adds to one number of a list.
 *
 * @internal
 */
export function addAt(values: Float64Array, index: number, amount: number): void {
  values[index] = at(values, index) + amount;
}

/** A pivot this much smaller than its diagonal is nothing but rounding. */
const SMALLEST_PIVOT = 1e-11;

/**
 * Splits a symmetric positive definite matrix A into L·Lᵀ with L lower triangular.
 *
 * @param matrix - the matrix; only its lower triangle is read
 * @returns L, with zeros above its diagonal; `undefined` when A is singular or not finite
 * @source Cholesky's method, as in any book of numerical linear algebra
 * @internal
 */
export function cholesky({ size, values }: SquareMatrix): SquareMatrix | undefined {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(values, row * size + column);
      for (let inner = 0; inner < column; inner += 1) {
        rest -= at(lower, row * size + inner) * at(lower, column * size + inner);
      }
      if (row !== column) {
        lower[row * size + column] = rest / at(lower, column * size + column);
      } else if (rest > SMALLEST_PIVOT * at(values, row * size + row)) {
        lower[row * size + row] = Math.sqrt(rest);
      } else {
        return undefined;
      }
    }
  }
  return { size, values: lower };
}

/**
 * Solves L·x = b.
 *
 * @internal
 */
export function solveLower({ size, values }: SquareMatrix, right: Numbers): Float64Array {
  const solution = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let rest = at(right, row);
    for (let column = 0; column < row; column += 1) {
      rest -= at(values, row * size + column) * at(solution, column);
    }
    solution[row] = rest / at(values, row * size + row);
  }
  return solution;
}

/**
 * Solves Lᵀ·x = b.
 *
 * @internal
 */
export function solveUpper({ size, values }: SquareMatrix, right: Numbers): Float64Array {
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(right, row);
    for (let below = row + 1; below < size; below += 1) {
      rest -= at(values, below * size + row) * at(solution, below);
    }
    solution[row] = rest / at(values, row * size + row);
  }
  return solution;
}

/**
 * Gives the diagonal of A⁻¹ from L of A = L·Lᵀ.
 *
 * @internal
 */
export function inverseDiagonal(lower: SquareMatrix): Float64Array {
  const diagonal = new Float64Array(lower.size);
  for (let index = 0; index < lower.size; index += 1) {
    const unit = new Float64Array(lower.size);
    unit[index] = 1;
    diagonal[index] = sumOfSquares(solveLower(lower, unit));
  }
  return diagonal;
}

/**
 * Adds up the squares.
 *
 * @internal
 */
export function sumOfSquares(values: Numbers): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += at(values, index) ** 2;
  return sum;
}

/**
 * Gives log |A| from L of A = L·Lᵀ.
 *
 * @internal
 */
export function logDeterminant({ size, values }: SquareMatrix): number {
  let sum = 0;
  for (let index = 0; index < size; index += 1) sum += Math.log(at(values, index * size + index));
  return 2 * sum;
}
