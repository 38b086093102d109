import type { ClassValues } from "../measures/class-measure.ts";

/**
 * Whether a class passes a model, from how often each sensitive value stands in it.
 *
 * @param content - counts of many classes side by side
 * @param from - where those of the class start
 * @param to - where they end
 * @param size - the records of the class
 */
type PassesTest = (content: ClassValues, from: number, to: number, size: number) => boolean;

/**
 * A model of the sensitive values of a class, in the form that the search needs.
 *
 * `merging`: a union of classes that each pass passes too. Suppression breaks this order (a class
 * that passes may be joined by one that doesn't), so that only `minimumDistinct`, which a coarser
 * class never loses, may rule out nodes when records may be suppressed.
 */
export interface ClassTest {
  /** Which sensitive column, by its position among those of the encoded table. */
  readonly column: number;
  readonly passes: PassesTest;
  readonly merging: boolean;
  /** A class with fewer different sensitive values can't pass. */
  readonly minimumDistinct: number;
}

/** How far two computed shares may differ and still count as equal: doubles lose the last digits. */
export const TOLERANCE = 1e-12;
