import type { ReliabilityInputs } from "../schemas/types.ts";

/** Two-sided critical values of the normal distribution by confidence in per cent; 1.96 as printed. */
export const criticalValues: Readonly<Record<ReliabilityInputs["confidenceLevel"], number>> = {
  "80": 1.282,
  "90": 1.645,
  "95": 1.96,
};
