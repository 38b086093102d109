/**
 * Moves labels apart that would overlap, each as little as it can, keeping their order.
 *
 * @param wanted - where each label would stand, in pixels from the top
 * @param gap - the least distance between two labels, in pixels
 * @param top - the highest place
 * @param bottom - the lowest place, where there is room for all
 * @returns where each label stands, in the order given
 * @internal
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = [...wanted.keys()].sort(
    (left, right) => (wanted[left] ?? 0) - (wanted[right] ?? 0) || left - right,
  );
  const placed = wanted.map(() => top);
  let lowest = top;
  for (const index of order) {
    placed[index] = Math.max(lowest, wanted[index] ?? top);
    lowest = (placed[index] ?? top) + gap;
  }
  let highest = Math.max(bottom, top + gap * (wanted.length - 1));
  for (const index of order.reverse()) {
    placed[index] = Math.min(highest, placed[index] ?? highest);
    highest = (placed[index] ?? highest) - gap;
  }
  return placed;
}
