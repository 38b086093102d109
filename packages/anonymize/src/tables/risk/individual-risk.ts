/**
 * The chance of finding a person who is one of `records` alike in a table, and one of an unknown
 * number alike in the population: the mean of 1 / that number, when each person of the population is
 * in the table with the chance `records / population`.
 *
 * The mean is exact for every number of records. sdcMicro takes 0.0001 from the share first, and
 * from three records on a value near the mean.
 *
 * @param records - records that look alike, a whole number from 1
 * @param population - the estimated number of such persons: the sum of their weights; from `records` on
 * @returns a share: above 0, at most 1 / `records`
 * @source Franconi & Polettini, Individual risk estimation in μ-Argus (2004), unverified; sdcMicro,
 *   src/Measure_Risk.h (read 2026-11-23): the same for one and two records
 * @example
 * ```ts
 * import { individualRisk } from "@medvirk/anonymize/tables";
 *
 * individualRisk(1, 1); // => 1
 * Math.round(individualRisk(1, 100) * 1000); // => 47
 * ```
 */
export function individualRisk(records: number, population: number): number {
  const share = Math.min(1, records / population);
  const odds = share / (1 - share);
  return odds <= 1 ? byRecurrence(records, odds) : bySeries(records, share);
}

/** The mean is the integral of odds · u^(records - 1) / (odds + u) over 0–1, by parts. */
function byRecurrence(records: number, odds: number): number {
  let integral = Math.log1p(1 / odds);
  for (let power = 1; power < records; power += 1) integral = 1 / power - odds * integral;
  return odds * integral;
}

/** Each term is the one before times (1 - share) · j / (records + j), so at most half of it. */
function bySeries(records: number, share: number): number {
  let term = 1 / records;
  let sum = term;
  for (let index = 1; term > sum * Number.EPSILON; index += 1) {
    term *= ((1 - share) * index) / (records + index);
    sum += term;
  }
  return share * sum;
}
