import {
  guardCounts,
  succeed,
  type GuardedCount,
  type Result,
  type SmallCountProfile,
} from "@medvirk/core";
import type { OpenCell } from "./open-cell.ts";
import type { CountCell, SuppressedCell } from "./suppressed-table.ts";

/**
 * Hides the small counts of one dimension, and what else it takes that none can be computed.
 *
 * A total that the guard of `core` hides is never called primary: two counts of 1 beside a total
 * known to be small would be known too.
 *
 * @param cells - the groups, and their total if the table has it
 * @param profile - which counts are small
 * @returns the cells in their order
 * @internal
 */
export function hideOneWay(
  cells: readonly OpenCell[],
  profile: SmallCountProfile,
): Result<readonly CountCell[]> {
  const groups = cells.filter(({ place: [value] }) => value !== null);
  const counts = groups.map(({ place: [value], count }) => ({ group: value ?? "", count }));
  const guarded = guardCounts(counts, profile);
  if (!guarded.ok) return guarded;
  const guardedOf = new Map<string | null, GuardedCount>(
    guarded.value.groups.map((group) => [group.group, group]),
  );
  guardedOf.set(null, guarded.value.total);
  return succeed(
    cells.map((cell) => {
      const guard = guardedOf.get(cell.place[0] ?? null);
      if (guard?.state === "shown") return show(cell);
      return hide(cell, guard?.reason === "small" ? "primary" : "secondary");
    }),
  );
}

/**
 * Hides the small counts, and nothing else.
 *
 * @param cells - inner cells and totals
 * @param profile - which counts are small
 * @returns the cells in their order
 * @internal
 */
export function hidePrimary(
  cells: readonly OpenCell[],
  profile: SmallCountProfile,
): readonly CountCell[] {
  return cells.map((cell) => (isSmall(cell, profile) ? hide(cell, "primary") : show(cell)));
}

function isSmall({ count }: OpenCell, { minimum, zeros }: SmallCountProfile): boolean {
  return count === 0 ? zeros === "suppressed" : count < minimum;
}

function show({ place, count }: OpenCell): CountCell {
  return { place, state: "shown", count };
}

function hide({ place }: OpenCell, reason: SuppressedCell["reason"]): CountCell {
  return { place, state: "suppressed", reason };
}
