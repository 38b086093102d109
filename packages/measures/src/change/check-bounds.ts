import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import { numberOutOfBounds } from "../issues.ts";

/** More points than any scale has; keeps exact arithmetic small. */
export const MOST_POINTS = 1_000_000;

/**
 * Checks that a number lies between two others, which it may not equal.
 *
 * @param value - the number; `NaN` lies nowhere
 * @param above - what it must exceed
 * @param below - what it must stay under
 * @param path - where it stands
 * @returns one issue, or none
 * @internal
 */
export function checkBounds(
  value: number,
  above: number,
  below: number,
  path: IssuePath,
): readonly Issue[] {
  return value > above && value < below
    ? []
    : [createIssue(numberOutOfBounds, path, { above, below })];
}
