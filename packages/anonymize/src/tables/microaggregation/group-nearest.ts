/** Records in groups: record `r` is in group `groupOf[r]`. */
export interface NearGroups {
  readonly groupOf: Uint32Array;
  readonly groupCount: number;
}

/**
 * Groups records so that each group has `k` to `2k - 1` records that lie near each other (MDAV).
 *
 * While at least three groups are left to make: one round the record farthest from the mean of those
 * that are left, one round the record farthest from that. Then one more where two are left, and the
 * rest. Of equals, the earlier record is taken.
 *
 * @param columns - coordinates by column
 * @param rowCount - the records
 * @param k - the fewest of a group
 * @returns the groups
 * @internal
 */
export function groupNearest(
  columns: readonly Float64Array[],
  rowCount: number,
  k: number,
): NearGroups {
  const groupOf = new Uint32Array(rowCount);
  let groupCount = 0;
  let left = Array.from({ length: rowCount }, (_, row) => row);
  const place = (members: readonly number[]): void => {
    for (const row of members) groupOf[row] = groupCount;
    groupCount += 1;
  };
  const takeRound = (centre: number): void => {
    const nearest = new Set(nearestTo(columns, left, centre, k));
    place([...nearest]);
    left = left.filter((row) => !nearest.has(row));
  };
  while (left.length >= 3 * k) {
    const far = farthest(columns, left, meanOf(columns, left));
    const opposite = farthest(columns, left, coordinates(columns, far));
    takeRound(far);
    takeRound(
      left.includes(opposite) ? opposite : farthest(columns, left, coordinates(columns, far)),
    );
  }
  if (left.length >= 2 * k) takeRound(farthest(columns, left, meanOf(columns, left)));
  if (left.length > 0) place(left);
  return { groupOf, groupCount };
}

function coordinates(columns: readonly Float64Array[], row: number): readonly number[] {
  return columns.map((column) => column[row] ?? 0);
}

function meanOf(columns: readonly Float64Array[], rows: readonly number[]): readonly number[] {
  return columns.map((column) => {
    let sum = 0;
    for (const row of rows) sum += column[row] ?? 0;
    return sum / rows.length;
  });
}

function squaredDistance(
  columns: readonly Float64Array[],
  row: number,
  point: readonly number[],
): number {
  let sum = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const step = (columns[index]?.[row] ?? 0) - (point[index] ?? 0);
    sum += step * step;
  }
  return sum;
}

function farthest(
  columns: readonly Float64Array[],
  rows: readonly number[],
  point: readonly number[],
): number {
  let found = rows[0] ?? 0;
  let most = -1;
  for (const row of rows) {
    const distance = squaredDistance(columns, row, point);
    if (distance > most) {
      most = distance;
      found = row;
    }
  }
  return found;
}

/** The `k` nearest, the centre first, kept in order by insertion: `k` is small. */
function nearestTo(
  columns: readonly Float64Array[],
  rows: readonly number[],
  centre: number,
  k: number,
): readonly number[] {
  const point = coordinates(columns, centre);
  const nearest: { readonly row: number; readonly distance: number }[] = [
    { row: centre, distance: -1 },
  ];
  for (const row of rows) {
    if (row === centre) continue;
    const distance = squaredDistance(columns, row, point);
    if (nearest.length === k && distance >= (nearest[k - 1]?.distance ?? 0)) continue;
    let position = nearest.length;
    while (position > 0 && (nearest[position - 1]?.distance ?? 0) > distance) position -= 1;
    nearest.splice(position, 0, { row, distance });
    if (nearest.length > k) nearest.pop();
  }
  return nearest.map(({ row }) => row);
}
