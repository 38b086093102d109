/** An exact fraction. The denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Gives the decimal that a person wrote as an exact fraction: 0.1 is one tenth, not its double.
 *
 * @param value - a finite number
 * @returns the fraction of the shortest decimal that names the number
 * @internal
 */
export function rationalOf(value: number): Rational {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const places = decimals.length - Number(exponent);
  const numerator = BigInt(whole + decimals);
  return places >= 0
    ? { numerator, denominator: 10n ** BigInt(places) }
    : { numerator: numerator * 10n ** BigInt(-places), denominator: 1n };
}

/** @internal */
export function add(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

/** @internal */
export function multiply(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

/**
 * Divides by a positive fraction.
 *
 * @internal
 */
export function divide(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.denominator,
    denominator: left.denominator * right.numerator,
  };
}

/**
 * Gives the largest whole number that isn't above the fraction.
 *
 * @internal
 */
export function floorOf({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/**
 * Gives the smallest whole number that isn't below the fraction.
 *
 * @internal
 */
export function ceilingOf({ numerator, denominator }: Rational): bigint {
  return -floorOf({ numerator: -numerator, denominator });
}

/**
 * Gives the largest whole number whose square isn't above a whole number, by Newton's method.
 *
 * @param square - at least 0
 * @internal
 */
export function wholeRootOf(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
