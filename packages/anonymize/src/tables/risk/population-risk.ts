import { individualRisk } from "./individual-risk.ts";
import { pitmanUniqueness } from "./pitman.ts";
import type { PopulationCounts } from "./population-counts.ts";
import type { LookalikeCount, PopulationRisk } from "./risk-report.ts";
import { zayatzUniqueness } from "./zayatz.ts";

/**
 * Gives the risk of each class to one who searches in the population.
 *
 * @param classSizes - the records of each class
 * @param population - counted or estimated; absent: the one who searches knows who is in the table
 * @returns a share for each class
 * @internal
 */
export function classRisks(
  classSizes: Uint32Array,
  population: PopulationCounts | undefined,
): Float64Array {
  return Float64Array.from(classSizes, (size, group) => {
    if (population === undefined) return 1 / size;
    const persons = population.ofClass[group] ?? size;
    return population.basis === "population" ? 1 / persons : individualRisk(size, persons);
  });
}

/**
 * Measures a table as part of a population.
 *
 * @param classSizes - the records of each class
 * @param sizes - the records by the number that they look like
 * @param population - counted or estimated
 * @returns the measures
 * @internal
 */
export function populationRisk(
  classSizes: Uint32Array,
  sizes: readonly LookalikeCount[],
  population: PopulationCounts,
): PopulationRisk {
  const { basis, persons, ofClass } = population;
  const records = classSizes.reduce((sum, size) => sum + size, 0);
  const risks = classRisks(classSizes, population);
  const found = risks.reduce((sum, risk, group) => sum + risk * (classSizes[group] ?? 0), 0);
  return {
    basis,
    persons,
    fewestLookalikes: ofClass.reduce((least, count) => Math.min(least, count), persons),
    journalistRisk: {
      highest: risks.reduce((most, risk) => Math.max(most, risk), 0),
      average: found / records,
    },
    uniqueness:
      basis === "population"
        ? null
        : {
            pitman: pitmanUniqueness(sizes, records, persons),
            zayatz: zayatzUniqueness(sizes, records, persons),
          },
  };
}
