/** A first and a last score of one course, in tenths. */
export interface TenthsPair {
  readonly intakeTenths: number;
  readonly lastTenths: number;
}

/** What effect sizes need of the pairs, in tenths. */
export interface PairMoments {
  readonly pairs: number;
  readonly meanIntake: number;
  readonly meanLast: number;
  readonly meanChange: number;
  /** Standard deviations with n − 1. */
  readonly intakeDeviation: number;
  readonly lastDeviation: number;
  readonly changeDeviation: number;
  /** Correlation of first and last score; `NaN` where one of them doesn't vary. */
  readonly correlation: number;
}

/**
 * Sums pairs up.
 *
 * @param pairs - at least two
 * @internal
 */
export function pairMoments(pairs: readonly TenthsPair[]): PairMoments {
  const intakes = pairs.map(({ intakeTenths }) => intakeTenths);
  const lasts = pairs.map(({ lastTenths }) => lastTenths);
  const changes = pairs.map(({ intakeTenths, lastTenths }) => lastTenths - intakeTenths);
  const [meanIntake, meanLast] = [meanOf(intakes), meanOf(lasts)];
  const [intakeDeviation, lastDeviation] = [deviationOf(intakes), deviationOf(lasts)];
  const products = pairs.reduce(
    (sum, { intakeTenths, lastTenths }) =>
      sum + (intakeTenths - meanIntake) * (lastTenths - meanLast),
    0,
  );
  return {
    pairs: pairs.length,
    meanIntake,
    meanLast,
    meanChange: meanOf(changes),
    intakeDeviation,
    lastDeviation,
    changeDeviation: deviationOf(changes),
    correlation: products / (pairs.length - 1) / (intakeDeviation * lastDeviation),
  };
}

/**
 * Gives the arithmetic mean.
 *
 * @internal
 */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Gives the standard deviation with n − 1.
 *
 * @internal
 */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
