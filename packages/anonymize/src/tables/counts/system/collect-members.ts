/**
 * Sorts pairs of cell and inner cell by the cells' positions, by counting.
 *
 * @param cellCount - how many cells there are
 * @param position - by cell its position
 * @param cellAt - by pair the cell
 * @param innerAt - by pair the inner cell
 * @returns the inner cells of each position, side by side, and where each starts
 * @internal
 */
export function collectMembers(
  cellCount: number,
  position: Uint32Array,
  cellAt: Uint32Array,
  innerAt: Uint32Array,
): { readonly starts: Uint32Array; readonly members: Uint32Array } {
  const starts = new Uint32Array(cellCount + 1);
  for (const cell of cellAt) {
    const next = (position[cell] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 0; at < cellCount; at += 1)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const free = starts.slice();
  const members = new Uint32Array(cellAt.length);
  cellAt.forEach((cell, pair) => {
    const at = position[cell] ?? 0;
    const place = free[at] ?? 0;
    members[place] = innerAt[pair] ?? 0;
    free[at] = place + 1;
  });
  return { starts, members };
}
