import type { Assessment } from "../schemas/assessment-schema.ts";

/**
 * Puts the assessments of each decision together.
 *
 * @param assessments - assessments of any number of decisions, in any order
 * @returns one list a decision, none empty, in the order of first appearance; the lists are cut
 *   from one, since a hundred thousand that grow one by one would take several times the memory
 * @internal
 */
export function groupByDecision(
  assessments: readonly Assessment[],
): readonly (readonly Assessment[])[] {
  const ordinals = new Map<string, number>();
  const sizes: number[] = [];
  const own = assessments.map(({ decision }) => {
    const ordinal = ordinals.get(decision) ?? sizes.length;
    if (ordinal === sizes.length) {
      ordinals.set(decision, ordinal);
      sizes.push(0);
    }
    sizes[ordinal] = (sizes[ordinal] ?? 0) + 1;
    return ordinal;
  });
  let end = 0;
  const starts = sizes.map((size) => (end += size) - size);
  const next = [...starts];
  const inGroups = [...assessments];
  assessments.forEach((assessment, index) => {
    const ordinal = own[index] ?? 0;
    const place = next[ordinal] ?? 0;
    inGroups[place] = assessment;
    next[ordinal] = place + 1;
  });
  return starts.map((start, ordinal) => inGroups.slice(start, next[ordinal]));
}
