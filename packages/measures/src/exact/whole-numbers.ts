/**
 * Gives the largest whole number that isn't above a fraction.
 *
 * @param numerator - any whole number
 * @param denominator - above 0
 * @internal
 */
export function floorOf(numerator: bigint, denominator: bigint): bigint {
  const rest = ((numerator % denominator) + denominator) % denominator;
  return (numerator - rest) / denominator;
}

/**
 * Gives the largest whole number whose square isn't above a whole number, by Newton's method.
 *
 * @param square - at least 0
 * @internal
 */
export function wholeRootOf(square: bigint): bigint {
  let root = square;
  while (root * root > square) root = (root + square / root) / 2n;
  return root;
}
