/** A fraction as numerator and denominator, the latter above 0. It is never shortened. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/**
 * Gives a number as the fraction that a person wrote: 0.1 is one tenth.
 *
 * @param value - a finite number
 * @internal
 */
export function fraction(value: number): Fraction {
  // Nearly every number of a scale or a sample; the way by text takes far longer.
  for (let scale = 1; scale <= 1000; scale *= 10) {
    const scaled = Math.round(value * scale);
    const isSame = Math.abs(scaled) < 1e15 && scaled / scale === value;
    if (isSame) return [BigInt(scaled), BigInt(scale)];
  }
  const [written = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = written.split(".");
  const places = decimals.length - Number(exponent);
  const power = 10n ** BigInt(Math.abs(places));
  const digits = BigInt(whole + decimals);
  return places < 0 ? [digits * power, 1n] : [digits, power];
}

/** Adds two fractions. @internal */
export function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d];
}

/** Takes the second fraction from the first. @internal */
export function minus(left: Fraction, [c, d]: Fraction): Fraction {
  return plus(left, [-c, d]);
}

/** Multiplies fractions. @internal */
export function times(...factors: readonly Fraction[]): Fraction {
  return factors.reduce(([a, b], [c, d]) => [a * c, b * d]);
}

/** Divides by a fraction above 0. @internal */
export function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d, b * c];
}

/** Says whether the first fraction is the larger one. @internal */
export function isAbove([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d > c * b;
}

/** Gives a fraction as a number for showing, to thirty decimals. @internal */
export function toNumber([numerator, denominator]: Fraction): number {
  const [top, under] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(under)) return top / under;
  return Number(`${String((numerator * 10n ** 30n) / denominator)}e-30`);
}
