import type { ScorePair } from "../change/change-estimate.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { ChangeFlag } from "./classification.ts";
import type { ClassifiedChange, CutoffRule } from "./classify-change.ts";
import { isPast } from "./is-past.ts";

/**
 * Puts a pair into its category, once it is decided whether the change is reliable.
 *
 * @param reliableSign - 1 reliably up, −1 reliably down, 0 not reliable
 * @param pair - first and last score in tenths
 * @param cutoff - in tenths, with its boundary; absent: nothing is ever passed
 * @param direction - which way is better on the instrument
 * @returns exactly one category, and flags
 * @internal
 */
export function categoryOf(
  reliableSign: number,
  { intakeTenths, lastTenths }: ScorePair,
  cutoff: CutoffRule | undefined,
  direction: Instrument["direction"],
): ClassifiedChange {
  const before = cutoff && isPast(intakeTenths, cutoff, direction);
  const after = cutoff && isPast(lastTenths, cutoff, direction);
  const hasCrossed = before === false && after === true;
  const bothEnds: ChangeFlag[] =
    before === true && after === true ? ["functional-at-both-ends"] : [];
  if (reliableSign === 0) {
    return { category: "unchanged", flags: hasCrossed ? ["crossed-only"] : bothEnds };
  }
  if (reliableSign > 0 === (direction === "higher-is-better")) {
    return { category: hasCrossed ? "recovered" : "improved", flags: bothEnds };
  }
  const isHarmed = before === true && after === false;
  return { category: "deteriorated", flags: isHarmed ? ["harmed"] : bothEnds };
}
