import type { Instrument } from "../instruments/instrument.ts";
import type { CutoffRule } from "./classify-change.ts";

/**
 * Says whether a score lies on the better side of a cut-off.
 *
 * @param tenths - the score
 * @param cutoff - in tenths; its boundary says whether the cut-off itself counts as past
 * @param direction - which way is better on the instrument
 * @internal
 */
export function isPast(
  tenths: number,
  cutoff: CutoffRule,
  direction: Instrument["direction"],
): boolean {
  if (tenths === cutoff.tenths) return cutoff.boundary === ">=";
  return tenths > cutoff.tenths === (direction === "higher-is-better");
}
