/**
 * A prime below 2^26, so that a product of two rests is exact in a double.
 *
 * Ranks of sums of cells are taken modulo this prime: unlike floating point it never mistakes a
 * tiny rest for zero. A determinant that happened to be a multiple of the prime would only make
 * the choice of cells poorer: the audit, in whole numbers, is what proves them.
 */
export const PRIME = 67_108_859;

/** A sparse vector over inner cells, modulo the prime; it holds no zero. */
export type ModularVector = Map<number, number>;

/**
 * Adds a multiple of one vector to another, in place.
 *
 * @param target - is changed
 * @param factor - a rest, not 0
 * @param source - stays as it is
 * @internal
 */
export function addMultiple(
  target: ModularVector,
  factor: number,
  source: Iterable<readonly [number, number]>,
): void {
  for (const [row, value] of source) {
    const sum = ((target.get(row) ?? 0) + factor * value) % PRIME;
    if (sum === 0) target.delete(row);
    else target.set(row, sum);
  }
}

/**
 * Finds the rest that times `value` gives 1.
 *
 * @param value - a rest, not 0
 * @returns its inverse
 * @internal
 */
export function inverse(value: number): number {
  let [left, right] = [PRIME, value];
  let [leftFactor, rightFactor] = [0, 1];
  while (right !== 0) {
    const quotient = Math.floor(left / right);
    [left, right] = [right, left - quotient * right];
    [leftFactor, rightFactor] = [rightFactor, leftFactor - quotient * rightFactor];
  }
  return leftFactor < 0 ? leftFactor + PRIME : leftFactor;
}

/**
 * Tells whether two vectors, neither of them zero, are multiples of each other.
 *
 * @param left - a vector
 * @param right - another
 * @returns true when they are
 * @internal
 */
export function areParallel(left: ModularVector, right: ModularVector): boolean {
  if (left.size !== right.size) return false;
  const [first] = left;
  if (first === undefined) return false;
  const [row, value] = first;
  const other = right.get(row);
  if (other === undefined) return false;
  const factor = (other * inverse(value)) % PRIME;
  for (const [index, entry] of left) {
    if (right.get(index) !== (entry * factor) % PRIME) return false;
  }
  return true;
}
