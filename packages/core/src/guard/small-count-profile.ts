import type { Citation } from "../citations/citation.ts";

/** A named rule for which counts of persons are too small to be shown. */
export interface SmallCountProfile {
  /** Stable id of the profile, to be named in every result. */
  readonly id: string;
  /** The smallest count that may be shown, in persons; a whole number, at least 2. */
  readonly minimum: number;
  /** Whether a count of zero is shown or treated as too small. */
  readonly zeros: "shown" | "suppressed";
  /** Whose rule it is. */
  readonly citation: Citation;
}
