import type { Norms } from "../schemas/types.ts";

/**
 * Narrows norms to true scores, as Hageman and Arrindell do before they compute a cut-off: each
 * standard deviation times the square root of the reliability.
 *
 * @param norms - means and standard deviations in points
 * @param reliability - of the measure, between 0 and 1, exclusive
 * @returns norms for `clinicalCutoff`, standard deviations rounded to nine decimals; where the
 *   reliability can't be, that function says so of the standard deviation
 * @source Hageman & Arrindell 1999, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { clinicalCutoff, trueScoreNorms } from "@medvirk/measures";
 *
 * const norms = trueScoreNorms({ functional: { mean: 28, standardDeviation: 6.8 } }, 0.81);
 * const cutoff = clinicalCutoff("b", norms, "higher-is-better");
 * cutoff.ok ? cutoff.value.points : null; // => 15.76
 * ```
 */
export function trueScoreNorms({ clinical, functional }: Norms, reliability: number): Norms {
  return {
    ...(clinical && { clinical: narrowed(clinical, reliability) }),
    ...(functional && { functional: narrowed(functional, reliability) }),
  };
}

type Group = NonNullable<Norms["clinical"]>;

function narrowed(group: Group, reliability: number): Group {
  const spread = group.standardDeviation * Math.sqrt(reliability);
  return { ...group, standardDeviation: Number(spread.toFixed(9)) };
}
