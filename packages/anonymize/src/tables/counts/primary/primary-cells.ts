import type { DisclosureProfile } from "../disclosure-profile.ts";
import { cellCountOf, membersOf, type CellSystem } from "../system/cell-system.ts";
import { dominanceBound } from "./dominance.ts";
import { fullCells } from "./full-cells.ts";
import { largestContributors } from "./largest-contributors.ts";
import { pPercentBound } from "./p-percent.ts";

/** A cell that may not be shown, and how high its upper bound must lie. */
export interface PrimaryCell {
  readonly cell: number;
  /** 0 where no rule asks for a certain height. */
  readonly leastUpper: number;
}

/**
 * Finds the cells that a profile forbids to show.
 *
 * @param system - the cells
 * @param dimensions - the names of the dimensions, in their order
 * @param profile - the rules
 * @returns the cells, in their order; none that has no inner cell at all
 * @internal
 */
export function primaryCells(
  system: CellSystem,
  dimensions: readonly string[],
  profile: DisclosureProfile,
): readonly PrimaryCell[] {
  const isFull = fullCells(system, dimensions, profile.fullCells ?? []);
  const found: PrimaryCell[] = [];
  for (let cell = 0; cell < cellCountOf(system); cell += 1) {
    if (membersOf(system, cell).length === 0) continue;
    const bound = upperBound(system, cell, profile);
    if (
      bound === undefined &&
      isFull[cell] !== 1 &&
      !isTooSmall(system.persons[cell] ?? 0, profile)
    )
      continue;
    found.push({ cell, leastUpper: bound ?? 0 });
  }
  return found;
}

function isTooSmall(persons: number, { minimum, zeros }: DisclosureProfile): boolean {
  return persons === 0 ? zeros === "suppressed" : persons < minimum;
}

function upperBound(
  system: CellSystem,
  cell: number,
  { dominance = [], pPercent }: DisclosureProfile,
): number | undefined {
  if (system.contributions.length === 0 || (dominance.length === 0 && pPercent === undefined)) {
    return undefined;
  }
  const sums = largestContributors(system, cell);
  const bounds = [
    ...dominance.map((rule) => dominanceBound(sums, rule)),
    ...(pPercent === undefined ? [] : [pPercentBound(sums, pPercent)]),
  ].filter((bound) => bound !== undefined);
  return bounds.length === 0 ? undefined : Math.max(...bounds);
}
