import type { ReliabilityInputs } from "../schemas/types.ts";

/** Two-sided confidence in per cent. */
export type ConfidenceLevel = ReliabilityInputs["confidenceLevel"];

/** Two-sided critical values of the normal distribution by confidence in per cent, unrounded. */
export const normalCriticalValues: Readonly<Record<ConfidenceLevel, number>> = {
  "80": 1.2815515655446004,
  "90": 1.6448536269514722,
  "95": 1.959963984540054,
};
