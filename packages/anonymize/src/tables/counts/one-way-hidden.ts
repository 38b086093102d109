import { guardCounts, succeed, type Result } from "@medvirk/core";
import type { DisclosureProfile } from "./disclosure-profile.ts";
import type { CellSystem } from "./system/cell-system.ts";

/**
 * Hides cells of a table of one dimension by the guard of `core`, which also withstands a reader
 * who knows which counts were hidden for being small.
 *
 * @param system - the groups and their total
 * @param profile - which counts are small
 * @returns the numbers of the hidden cells; or the issues of the guard
 * @internal
 */
export function oneWayHidden(
  { places, persons }: CellSystem,
  profile: DisclosureProfile,
): Result<readonly number[]> {
  const cells = [...places.keys()];
  const groups = cells.filter((cell) => places[cell]?.[0] !== null);
  const guarded = guardCounts(
    groups.map((cell) => ({ group: places[cell]?.[0] ?? "", count: persons[cell] ?? 0 })),
    profile,
  );
  if (!guarded.ok) return guarded;
  const hidden = groups.filter((_, index) => guarded.value.groups[index]?.state !== "shown");
  const totals = cells.filter((cell) => places[cell]?.[0] === null);
  return succeed(guarded.value.total.state === "shown" ? hidden : [...hidden, ...totals]);
}
