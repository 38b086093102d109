/**
 * Gives the natural logarithm of the gamma function, to about twelve digits.
 *
 * @param value - above 0
 * @source Stirling's series, after moving the value above 10 by Γ(x + 1) = x·Γ(x)
 * @internal
 */
export function logGamma(value: number): number {
  let moved = value;
  let shift = 0;
  while (moved < 10) {
    shift += Math.log(moved);
    moved += 1;
  }
  const inverse = 1 / moved;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (moved - 0.5) * Math.log(moved) - moved + Math.log(2 * Math.PI) / 2 + series - shift;
}
