import { membersOf, type CellSystem } from "../system/cell-system.ts";

/**
 * Adds up what each contributor put into a cell.
 *
 * @param system - the cells
 * @param cell - its number
 * @returns the sums, the largest first
 * @internal
 */
export function largestContributors(system: CellSystem, cell: number): readonly number[] {
  const sumOf = new Map<number, number>();
  for (const inner of membersOf(system, cell)) {
    for (const { contributor, amount } of system.contributions[inner] ?? []) {
      sumOf.set(contributor, (sumOf.get(contributor) ?? 0) + amount);
    }
  }
  return [...sumOf.values()].sort((left, right) => right - left);
}
