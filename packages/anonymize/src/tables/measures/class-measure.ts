/** The sensitive values of one class: `values[from]` up to, not including, `values[to]`. */
export interface ClassValues {
  readonly values: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * A measure of one class, from how often each sensitive value stands in it. Each value that stands
 * there is listed once.
 *
 * @param content - counts of many classes side by side
 * @param from - where those of the class start
 * @param to - where they end
 * @param size - the records of the class
 */
export type ClassMeasure = (content: ClassValues, from: number, to: number, size: number) => number;
