/** Rows in groups: group `g` holds `rows[starts[g]]` up to, not including, `rows[starts[g + 1]]`. */
export interface RowGroups {
  /** Row numbers, those of one group side by side, each group in the order of the table. */
  readonly rows: Uint32Array;
  /** Where each group starts in `rows`, and at last the number of rows. */
  readonly starts: Uint32Array;
}

/** A column by codes alone; every code lies below `valueCount`. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  readonly valueCount: number;
}

/**
 * Groups rows that hold the same codes in every column.
 *
 * Groups are split by one column after another through counting, so that the time is linear in
 * rows times columns whatever the values are: no keys are joined and nothing is hashed.
 *
 * @param rows - numbers of the rows to group
 * @param columns - the columns to group by; none leaves all rows in one group
 * @param scratch - zeros, as many as the highest `valueCount`; zeros again afterwards
 * @returns the groups
 * @internal
 */
export function groupRows(
  rows: Uint32Array,
  columns: readonly CodedColumn[],
  scratch: Uint32Array = scratchFor(columns),
): RowGroups {
  let groups: RowGroups = {
    rows,
    starts: rows.length === 0 ? Uint32Array.of(0) : Uint32Array.of(0, rows.length),
  };
  for (const column of columns) groups = splitGroups(groups, column, scratch);
  return groups;
}

/**
 * Numbers the rows of a table, all of them.
 *
 * @param rowCount - how many there are
 * @returns 0, 1, 2 …
 * @internal
 */
export function allRows(rowCount: number): Uint32Array {
  // A plain loop: `Uint32Array.from` takes ten times as long, and tables have a million rows.
  const rows = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) rows[row] = row;
  return rows;
}

/**
 * Counts the rows of each group.
 *
 * @param groups - of `groupRows`
 * @returns the sizes, in the order of the groups
 * @internal
 */
export function groupSizes({ starts }: RowGroups): Uint32Array {
  const sizes = new Uint32Array(starts.length - 1);
  for (let group = 0; group < sizes.length; group += 1) {
    sizes[group] = (starts[group + 1] ?? 0) - (starts[group] ?? 0);
  }
  return sizes;
}

/**
 * Makes the working memory that `groupRows` needs, for callers that group often.
 *
 * @param columns - every column that will be grouped by
 * @returns zeros, as many as the highest `valueCount`
 * @internal
 */
export function scratchFor(columns: readonly CodedColumn[]): Uint32Array {
  return new Uint32Array(columns.reduce((most, { valueCount }) => Math.max(most, valueCount), 0));
}

/**
 * Splits each group by one more column.
 *
 * @param groups - the groups
 * @param column - the column
 * @param places - zeros, as many as its `valueCount`; zeros again afterwards
 * @returns the groups, those of one earlier group side by side
 * @internal
 */
export function splitGroups(
  { rows, starts }: RowGroups,
  { codes }: CodedColumn,
  places: Uint32Array,
): RowGroups {
  const splitRows = new Uint32Array(rows.length);
  const splitStarts = new Uint32Array(rows.length + 1);
  const codesInGroup = new Uint32Array(Math.min(rows.length, places.length));
  let groupCount = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    if (to - from === 1) {
      splitRows[from] = rows[from] ?? 0;
      splitStarts[groupCount] = from;
      groupCount += 1;
      continue;
    }
    let codeCount = 0;
    for (let index = from; index < to; index += 1) {
      const code = codes[rows[index] ?? 0] ?? 0;
      const seen = places[code] ?? 0;
      if (seen === 0) {
        codesInGroup[codeCount] = code;
        codeCount += 1;
      }
      places[code] = seen + 1;
    }
    let place = from;
    for (let index = 0; index < codeCount; index += 1) {
      const code = codesInGroup[index] ?? 0;
      const size = places[code] ?? 0;
      places[code] = place;
      splitStarts[groupCount] = place;
      groupCount += 1;
      place += size;
    }
    for (let index = from; index < to; index += 1) {
      const row = rows[index] ?? 0;
      const code = codes[row] ?? 0;
      const target = places[code] ?? 0;
      splitRows[target] = row;
      places[code] = target + 1;
    }
    for (let index = 0; index < codeCount; index += 1) places[codesInGroup[index] ?? 0] = 0;
  }
  splitStarts[groupCount] = rows.length;
  return { rows: splitRows, starts: splitStarts.slice(0, groupCount + 1) };
}
