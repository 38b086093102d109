import { normalCriticalValues } from "../../estimators/confidence.ts";

/**
 * Gives the 95 % interval of a share by Wilson's score method.
 *
 * @param count - how many, a whole number
 * @param of - of how many, at least 1
 * @returns both ends, from 0 to 1
 * @source Wilson (1927), J Am Stat Assoc 22:209–212
 * @internal
 */
export function wilsonInterval(count: number, of: number): readonly [low: number, high: number] {
  const z = normalCriticalValues["95"];
  const share = count / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
