import type { LookalikeCount } from "./risk-report.ts";

/** The two parameters of Pitman's model. */
interface PitmanParameters {
  readonly theta: number;
  readonly alpha: number;
}

const MOST_STEPS = 200;
const ACCURACY = 1e-10;

/**
 * Estimates which share of a population looks like nobody else, after Pitman: the two parameters
 * are those under which the sizes of the classes are likeliest.
 *
 * @param sizes - the records by the number that they look like
 * @param records - of the table, drawn with equal chances
 * @param population - persons of the population
 * @returns a share, 0–1; `null` where the search for the parameters finds none
 * @source Hoshino, Applying Pitman's sampling formula to microdata disclosure risk assessment (2001),
 *   as ARX 3.9.2 has it (read 2026-11-23)
 * @internal
 */
export function pitmanUniqueness(
  sizes: readonly LookalikeCount[],
  records: number,
  population: number,
): number | null {
  const unique = sizes[0]?.size === 1 ? sizes[0].records : 0;
  if (unique === 0) return 0;
  const found = likeliest(sizes, records, unique);
  if (found === undefined) return null;
  const { theta, alpha } = found;
  const logUnique = logGamma(theta + 1) - logGamma(theta + alpha) + alpha * Math.log(population);
  const share = Math.exp(logUnique - Math.log(population));
  return share >= 0 && share <= 1 ? share : null;
}

/** Newton's method on both derivatives of the logarithm of the likelihood. */
function likeliest(
  sizes: readonly LookalikeCount[],
  records: number,
  unique: number,
): PitmanParameters | undefined {
  const classes = sizes.reduce((sum, { size, records: ofSize }) => sum + ofSize / size, 0);
  let { theta, alpha } = firstGuess(sizes, records, classes, unique);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { byTheta, byAlpha, thetaTheta, thetaAlpha, alphaAlpha } = derivatives(
      sizes,
      records,
      classes,
      { theta, alpha },
    );
    const determinant = thetaTheta * alphaAlpha - thetaAlpha * thetaAlpha;
    const thetaStep = (byTheta * alphaAlpha - byAlpha * thetaAlpha) / determinant;
    const alphaStep = (byAlpha * thetaTheta - byTheta * thetaAlpha) / determinant;
    if (!Number.isFinite(thetaStep) || !Number.isFinite(alphaStep)) return undefined;
    let scale = 1;
    // Only there do all terms have a logarithm.
    while (
      alpha - scale * alphaStep >= 1 ||
      theta - scale * thetaStep <= -(alpha - scale * alphaStep)
    )
      scale /= 2;
    theta -= scale * thetaStep;
    alpha -= scale * alphaStep;
    if (
      Math.abs(thetaStep) <= ACCURACY * Math.max(1, Math.abs(theta)) &&
      Math.abs(alphaStep) <= ACCURACY
    ) {
      return { theta, alpha };
    }
  }
  return undefined;
}

/** Hoshino's guess from the classes of one and of two records, kept where the model is defined. */
function firstGuess(
  sizes: readonly LookalikeCount[],
  records: number,
  classes: number,
  unique: number,
): PitmanParameters {
  const pairs = sizes.find(({ size }) => size === 2);
  const c = (unique * (unique - 1)) / Math.max(1, (pairs?.records ?? 0) / 2);
  const guess =
    (records * classes * c - unique * (records - 1) * (2 * classes + c)) /
    (2 * unique * classes + unique * c - records * c);
  const theta = Number.isFinite(guess) ? Math.max(1e-3, guess) : 1;
  const alpha = (theta * (unique - records) + (records - 1) * unique) / (records * classes);
  return { theta, alpha: Math.min(0.99, Math.max(0.01, alpha)) };
}

function derivatives(
  sizes: readonly LookalikeCount[],
  records: number,
  classes: number,
  { theta, alpha }: PitmanParameters,
): Readonly<Record<"byTheta" | "byAlpha" | "thetaTheta" | "thetaAlpha" | "alphaAlpha", number>> {
  let [byTheta, byAlpha, thetaTheta, thetaAlpha, alphaAlpha] = [0, 0, 0, 0, 0];
  for (let index = 1; index < classes; index += 1) {
    const inverse = 1 / (theta + index * alpha);
    byTheta += inverse;
    byAlpha += index * inverse;
    thetaTheta -= inverse * inverse;
    thetaAlpha -= index * inverse * inverse;
    alphaAlpha -= index * index * inverse * inverse;
  }
  for (let index = 1; index < records; index += 1) {
    const inverse = 1 / (theta + index);
    byTheta -= inverse;
    thetaTheta += inverse * inverse;
  }
  let [sum, squares, reached] = [0, 0, 1];
  for (const { size, records: ofSize } of sizes) {
    for (; reached < size; reached += 1) {
      const inverse = 1 / (reached - alpha);
      sum += inverse;
      squares += inverse * inverse;
    }
    byAlpha -= (ofSize / size) * sum;
    alphaAlpha -= (ofSize / size) * squares;
  }
  return { byTheta, byAlpha, thetaTheta, thetaAlpha, alphaAlpha };
}

/** Stirling's series, from 10 on; below it by Γ(x + 1) = x Γ(x). */
function logGamma(x: number): number {
  let shift = 0;
  let large = x;
  for (; large < 10; large += 1) shift += Math.log(large);
  const inverse = 1 / (large * large);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / large;
  return (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2 + series - shift;
}
