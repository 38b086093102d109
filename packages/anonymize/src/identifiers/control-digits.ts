import { weightedRest } from "./weighted-rest.ts";
import type { ControlDigitRule } from "./identity-number-types.ts";

/**
 * Names the rules that the control digits of an eleven-digit number fit.
 *
 * The weights include the control digit itself. 1964: both rests are 0. 2032: the first is 0–3.
 *
 * @param digits - eleven ASCII digits
 * @returns 1964 and 2032, 2032 alone, or none
 * @source Skatteetaten's published validator, and statisticsnorway/kostra-kontrollprogram
 *   `SsnValidationUtils.kt`, read 2026-11-22
 * @internal
 */
export function fittingRules(digits: string): readonly ControlDigitRule[] {
  if (weightedRest(digits, "54327654321") !== 0) return [];
  const first = weightedRest(digits, "3761894521");
  if (first === 0) return [1964, 2032];
  return first <= 3 ? [2032] : [];
}
