import type { CodedColumn, RowGroups } from "../group-rows.ts";
import type { ClassValues } from "../measures/class-measure.ts";

/** How often each sensitive value stands in each class, without the zeros. */
export interface SensitiveCounts extends ClassValues {
  /** Class `c` has `values[starts[c]]` up to, not including, `values[starts[c + 1]]`. */
  readonly starts: Uint32Array;
}

/**
 * Counts the values of a column class by class; linear in rows.
 *
 * @param classes - the rows by class
 * @param column - the column
 * @returns the counts
 * @internal
 */
export function countByClass(
  { rows, starts }: RowGroups,
  { codes, valueCount }: CodedColumn,
): SensitiveCounts {
  const classStarts = new Uint32Array(starts.length);
  const values = new Uint32Array(rows.length);
  const counts = new Uint32Array(rows.length);
  // Where a value was last counted, plus one; below the start of the class it was in another one.
  const placeOf = new Uint32Array(valueCount);
  let end = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = end;
    const last = starts[group + 1] ?? 0;
    for (let index = starts[group] ?? 0; index < last; index += 1) {
      const code = codes[rows[index] ?? 0] ?? 0;
      let place = (placeOf[code] ?? 0) - 1;
      if (place < from) {
        place = end;
        end += 1;
        placeOf[code] = end;
        values[place] = code;
      }
      counts[place] = (counts[place] ?? 0) + 1;
    }
    classStarts[group + 1] = end;
  }
  return { starts: classStarts, values: values.slice(0, end), counts: counts.slice(0, end) };
}
