import type { Issue } from "@medvirk/core";
import { checkBounds, MOST_POINTS } from "./check-bounds.ts";

/**
 * Checks the numbers that a method of change rests on, by what they are.
 *
 * @param values - those the method uses, by name; the names end in what they are: a spread must be
 *   above 0, a reliability lie between 0 and 1, and all else be a number of points
 * @returns `measures.number-out-of-bounds` for each that is missing or can't be
 * @internal
 */
export function checkChangeInputs(values: Readonly<Record<string, number>>): readonly Issue[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (/eliability$/.test(name)) return checkBounds(value, 0, 1, [name]);
    return checkBounds(value, /eviation$/.test(name) ? 1e-6 : -MOST_POINTS, MOST_POINTS, [name]);
  });
}
