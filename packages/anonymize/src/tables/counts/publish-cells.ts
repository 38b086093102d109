import type { DisclosureProfile } from "./disclosure-profile.ts";
import type { HiddenCells } from "./hide-cells.ts";
import type { CountCell, SuppressedTable, SuppressionSummary } from "./suppressed-table.ts";
import { publishedDimension } from "./published-dimension.ts";
import { suppressionNotes } from "./suppression-notes.ts";
import type { ReadCells } from "./system/read-cell-system.ts";

/** What a published table says beside its cells. */
export interface PublishManner {
  readonly count: string;
  readonly totalLabel: string;
  readonly profile: DisclosureProfile;
  /** Whether a rule forbids to show the cell of that number. */
  readonly isPrimary: (cell: number) => boolean;
}

/**
 * Writes cells down without what is hidden.
 *
 * @param read - the cells and their dimensions
 * @param hiding - which are hidden, and what can be computed of them
 * @param manner - what the table says beside
 * @returns the table as it may leave the package
 * @internal
 */
export function publishCells(
  { dimensions, system }: ReadCells,
  { hidden, intervals }: HiddenCells,
  { count, totalLabel, profile, isPrimary }: PublishManner,
): SuppressedTable {
  const { places, values, unitsInOne } = system;
  const intervalOf = new Map(intervals?.map((interval) => [interval.cell, interval]));
  const cells = places.map((place, cell): CountCell => {
    if (hidden[cell] !== 1)
      return { place, state: "shown", count: (values[cell] ?? 0) / unitsInOne };
    const reason = isPrimary(cell) ? "primary" : "secondary";
    const found = intervalOf.get(cell);
    if (found === undefined) return { place, state: "suppressed", reason };
    const upper = found.upper === null ? null : found.upper / unitsInOne;
    const interval = { lower: found.lower / unitsInOne, upper };
    return { place, state: "suppressed", reason, interval };
  });
  const summary = summaryOf(cells);
  const audit: SuppressedTable["audit"] =
    intervals === undefined
      ? { state: "left-out" }
      : { state: "passed", cells: intervals.length, narrowest: narrowestOf(cells) };
  return {
    dimensions: dimensions.map(publishedDimension),
    count,
    totalLabel,
    profile,
    audit,
    cells,
    summary,
    notes: suppressionNotes(audit, profile, summary),
  };
}

function summaryOf(cells: readonly CountCell[]): SuppressionSummary {
  const shown = cells.filter(({ state }) => state === "shown").length;
  const primary = cells.filter(
    (cell) => cell.state === "suppressed" && cell.reason === "primary",
  ).length;
  return { cells: cells.length, shown, primary, secondary: cells.length - shown - primary };
}

function narrowestOf(cells: readonly CountCell[]): number | null {
  return cells.reduce<number | null>((least, cell) => {
    if (cell.state === "shown" || cell.interval === undefined) return least;
    const { lower, upper } = cell.interval;
    if (upper === null) return least;
    return least === null ? upper - lower : Math.min(least, upper - lower);
  }, null);
}
