import { compareReadPositions } from "../placing/compare-readings.ts";
import type { ChangeOverTime, Reading, ReadingMoment } from "./profile.ts";
import { raterKey } from "./rater-key.ts";

const none: readonly ChangeOverTime[] = [];

/**
 * Follows each rater's readings of one decision over time.
 *
 * @param readings - the readings of one decision
 * @param oneEach - whether each is another rater's, so that nothing can have changed
 * @returns one change for each reading after a rater's first; a rater is compared with nobody else
 * @internal
 */
export function findChanges(
  readings: readonly Reading[],
  oneEach: boolean,
): readonly ChangeOverTime[] {
  if (oneEach) return none;
  const byRater = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = raterKey(reading.assessment.rater);
    const own = byRater.get(key);
    if (own === undefined) byRater.set(key, [reading]);
    else own.push(reading);
  }
  return [...byRater.values()].flatMap(followOne);
}

function followOne(readings: readonly Reading[]): readonly ChangeOverTime[] {
  const inTime = [...readings].sort((one, other) => order(dateOf(one), dateOf(other)));
  return inTime.slice(1).flatMap((to, index) => {
    const from = inTime[index];
    if (from === undefined) return [];
    return {
      rater: to.assessment.rater,
      from: momentOf(from),
      to: momentOf(to),
      ...compareReadPositions(from.position, to.position),
    };
  });
}

function momentOf({ assessment }: Reading): ReadingMoment {
  return { date: assessment.date, phase: assessment.phase };
}

function dateOf({ assessment }: Reading): string {
  return assessment.date;
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
