import { logGamma } from "./log-gamma.ts";

/**
 * Gives the value that Student's t exceeds, in either direction, with the probability that is
 * left outside an interval.
 *
 * @param confidence - of the two-sided interval, between 0 and 1, such as 0.95
 * @param degreesOfFreedom - at least 1
 * @returns the critical value, such as 1.96 for many degrees of freedom
 * @internal
 */
export function criticalT(confidence: number, degreesOfFreedom: number): number {
  const outside = 1 - confidence;
  let low = 0;
  let high = 1;
  while (twoSidedTail(high, degreesOfFreedom) > outside && high < 1e12) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedTail(middle, degreesOfFreedom) > outside) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|t| > value) = I(ν/(ν + value²); ν/2, ½), the regularised incomplete beta function. */
function twoSidedTail(value: number, degreesOfFreedom: number): number {
  const share = degreesOfFreedom / (degreesOfFreedom + value * value);
  return incompleteBeta(share, degreesOfFreedom / 2, 0.5);
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const logFront =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const front = Math.exp(logFront);
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The continued fraction of the incomplete beta function, evaluated from the front by Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const safe = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}
