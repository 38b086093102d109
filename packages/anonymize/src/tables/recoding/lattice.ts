import type { EncodedColumn } from "../encode-table.ts";
import type { Hierarchy } from "../hierarchies/hierarchy.ts";

/** One level of a quasi-identifier, over the labels that occur in the table. */
interface LatticeLevel {
  /** `null` is what is missing and has no place in the hierarchy. */
  readonly labels: readonly (string | null)[];
  /** For each code of the column its label on this level. */
  readonly labelOf: Uint32Array;
  /** For each label the records of the table that have it. */
  readonly records: Float64Array;
  /** For each label the values under it, of all values of the hierarchy; 0–1. */
  readonly shares: Float64Array;
}

/** A quasi-identifier with its levels, from the value itself to the coarsest. */
export interface LatticeAttribute {
  readonly name: string;
  readonly codes: Uint32Array;
  /** Values in the hierarchy, with a place for what is missing where the table needs one. */
  readonly leaves: number;
  readonly levels: readonly LatticeLevel[];
}

/**
 * The generalisation lattice of a table: a node gives each quasi-identifier a level, and is coarser
 * than another when no level of it is lower.
 */
export interface Lattice {
  /** Records of the table; those of a population come after them. */
  readonly recordCount: number;
  /** Records of the table and of the population. */
  readonly rowCount: number;
  readonly attributes: readonly LatticeAttribute[];
}

/**
 * Lays the levels of a hierarchy over a column.
 *
 * A missing value that the hierarchy doesn't list stays missing on every level, save where all
 * values share one label.
 *
 * @param column - a quasi-identifier whose every value but the missing one stands in the hierarchy
 * @param hierarchy - its hierarchy
 * @param recordCount - the records of the table; those of a population come after them
 * @returns the attribute, each label of each level numbered in the order of first appearance
 * @internal
 */
export function latticeAttribute(
  column: EncodedColumn,
  hierarchy: Hierarchy,
  recordCount: number,
): LatticeAttribute {
  const leafOfValue = new Map(hierarchy.values.map((value, leaf) => [value, leaf]));
  const rowsOfCode = countCodes(column, column.codes.length);
  const recordsOfCode = countCodes(column, recordCount);
  const leafOfCode = column.values.map((value) =>
    value === null ? undefined : leafOfValue.get(value),
  );
  const hasMissing = leafOfCode.some(
    (leaf, code) => leaf === undefined && (rowsOfCode[code] ?? 0) > 0,
  );
  const leaves = hierarchy.values.length + (hasMissing ? 1 : 0);
  const levels = hierarchy.levels.map(({ labels, labelOf }) => {
    const missing = labels.length === 1 ? 0 : labels.length;
    const leavesUnder = new Float64Array(labels.length + 1);
    for (const label of labelOf) leavesUnder[label] = (leavesUnder[label] ?? 0) + 1;
    if (hasMissing) leavesUnder[missing] = (leavesUnder[missing] ?? 0) + 1;
    const occurring = new Map<number, number>();
    const labelOfCode = Uint32Array.from(leafOfCode, (leaf, code) => {
      if ((rowsOfCode[code] ?? 0) === 0) return 0;
      const label = leaf === undefined ? missing : (labelOf[leaf] ?? 0);
      const known = occurring.get(label) ?? occurring.size;
      occurring.set(label, known);
      return known;
    });
    const records = new Float64Array(occurring.size);
    labelOfCode.forEach((label, code) => {
      records[label] = (records[label] ?? 0) + (recordsOfCode[code] ?? 0);
    });
    return {
      labels: [...occurring.keys()].map((label) => labels[label] ?? null),
      labelOf: labelOfCode,
      records,
      shares: Float64Array.from(occurring.keys(), (label) => (leavesUnder[label] ?? 0) / leaves),
    };
  });
  return { name: column.name, codes: column.codes, leaves, levels };
}

function countCodes({ codes, valueCount }: EncodedColumn, rows: number): Float64Array {
  const counts = new Float64Array(valueCount);
  for (let row = 0; row < rows; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
