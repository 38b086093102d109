import type { LookalikeCount } from "./risk-report.ts";

/**
 * Estimates which share of a population looks like nobody else, after Zayatz: a unique record of the
 * table is unique in the population with the chance that the sizes of the classes give it, were
 * those of the population distributed like those of the table.
 *
 * @param sizes - the records by the number that they look like
 * @param records - of the table, drawn with equal chances
 * @param population - persons of the population
 * @returns a share, 0–1
 * @source Zayatz, Estimation of the number of unique population elements using a sample (1991), as
 *   ARX 3.9.2 has it (read 2026-11-23)
 * @internal
 */
export function zayatzUniqueness(
  sizes: readonly LookalikeCount[],
  records: number,
  population: number,
): number {
  let seenOnce = 0;
  let uniqueSeenOnce = 0;
  for (const { size, records: ofSize } of sizes) {
    const seen = (ofSize / size) * chanceOfOne(size, records, population);
    seenOnce += seen;
    if (size === 1) uniqueSeenOnce = seen;
  }
  const uniqueRecords = sizes[0]?.size === 1 ? sizes[0].records : 0;
  return seenOnce === 0 ? 0 : ((uniqueSeenOnce / seenOnce) * uniqueRecords) / records;
}

/** Exactly one of `size` persons is among the records drawn (hypergeometric). */
function chanceOfOne(size: number, records: number, population: number): number {
  let chance = (size * records) / population;
  for (let other = 0; other + 1 < size && chance > 0; other += 1) {
    chance *= Math.max(0, population - records - other) / (population - 1 - other);
  }
  return chance;
}
