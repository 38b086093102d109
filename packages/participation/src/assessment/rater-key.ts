import type { Assessment, Rater } from "../schemas/assessment-schema.ts";

/** Up to this many are compared two and two, which is faster than a set of texts. */
const few = 8;

/**
 * Tells raters apart.
 *
 * @param rater - the rater
 * @returns the same text for the same role and key only
 * @internal
 */
export function raterKey({ role, key }: Rater): string {
  return key === undefined ? role : `${role} ${key}`;
}

/**
 * Says whether every assessment is another rater's, as it is in most decisions.
 *
 * @param assessments - the assessments of one decision
 * @returns false when one rater has several
 * @internal
 */
export function areOfOneEach(assessments: readonly Assessment[]): boolean {
  if (assessments.length > few) {
    return new Set(assessments.map(({ rater }) => raterKey(rater))).size === assessments.length;
  }
  return assessments.every(({ rater }, index) => {
    for (let before = 0; before < index; before += 1) {
      const other = assessments[before]?.rater;
      if (other?.role === rater.role && other.key === rater.key) return false;
    }
    return true;
  });
}
