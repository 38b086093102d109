import type { CategoryCount, MedianDegree } from "./aggregate.ts";

/**
 * Finds the middle of an ordinal distribution, where every count that it rests on is shown.
 *
 * @param distribution - the persons in each degree, in the order of the model
 * @param minimum - the least number of persons that may be told about
 * @returns the degree in the middle, or the two around it
 * @internal
 */
export function medianDegree(
  distribution: readonly CategoryCount[],
  minimum: number,
): MedianDegree {
  let persons = 0;
  for (const cell of distribution) {
    if (cell.state === "suppressed") return { state: "suppressed" };
    persons += cell.count;
  }
  if (persons === 0) return { state: "none" };
  if (persons < minimum) return { state: "suppressed" };
  const lower = degreeAt(distribution, Math.ceil(persons / 2));
  const upper = degreeAt(distribution, Math.floor(persons / 2) + 1);
  return { state: "shown", lower, upper };
}

/** The degree of the person who stands at a place when all stand in order. */
function degreeAt(distribution: readonly CategoryCount[], place: number): string {
  let passed = 0;
  for (const cell of distribution) {
    if (cell.state === "shown") passed += cell.count;
    if (passed >= place) return cell.category;
  }
  return "";
}
