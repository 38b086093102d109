import type { Dimension } from "./dimension.ts";

/**
 * Orders cells as they are published: inner cells first, then totals over one dimension, over two;
 * values before their groups.
 *
 * @param dimensions - the dimensions with their groups
 * @param cells - for each cell the numbers of its groups
 * @returns by cell its position
 * @internal
 */
export function publishedOrder(
  dimensions: readonly Dimension[],
  cells: readonly (readonly number[])[],
): Uint32Array {
  const ranks = cells.map((groups) => {
    const levels = groups.map((group, at) => dimensions[at]?.groups[group]);
    const isTotal = levels.map((level) => level?.code === null);
    const layer = isTotal.reduce((bits, total, at) => bits + (total ? 2 ** at : 0), 0);
    const coarse = levels.reduce(
      (sum, level) => sum + (level === undefined || level.code === null ? 0 : level.level),
      0,
    );
    return [isTotal.filter(Boolean).length, layer, coarse] as const;
  });
  const sorted = Uint32Array.from(cells, (_, cell) => cell).sort((left, right) => {
    const [a, b] = [ranks[left] ?? [0, 0, 0], ranks[right] ?? [0, 0, 0]];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || left - right;
  });
  const position = new Uint32Array(cells.length);
  sorted.forEach((cell, at) => (position[cell] = at));
  return position;
}
