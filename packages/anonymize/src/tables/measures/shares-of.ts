import type { EncodedColumn } from "../encode-table.ts";

/**
 * Gives the share of each value of a column in the whole table.
 *
 * @param column - the column
 * @param recordCount - the records of the table; those of a population come after them
 * @returns shares, by code
 * @internal
 */
export function sharesOf({ codes, valueCount }: EncodedColumn, recordCount: number): Float64Array {
  const counts = new Float64Array(valueCount);
  for (let row = 0; row < recordCount; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts.map((count) => count / recordCount);
}
