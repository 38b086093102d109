import type { SmallCountProfile } from "@medvirk/core";

/** The rules for which cells may not be shown. */
export interface DisclosureProfile extends SmallCountProfile {
  /** Dimensions in which a cell is hidden when it holds everyone of the group above it. */
  readonly fullCells?: readonly string[];
  /** n-k rules: hidden when the n largest contributors have more than k percent. */
  readonly dominance?: readonly { readonly contributors: number; readonly percent: number }[];
  /** Hidden when the second largest contributor could estimate the largest within p percent. */
  readonly pPercent?: number;
  /** Whether one who is alone in a hidden inner cell may know so. */
  readonly knownAlone?: boolean;
  /** How far apart the ends of a hidden cell's interval must lie, at least 1. */
  readonly leastWidth?: number;
}
