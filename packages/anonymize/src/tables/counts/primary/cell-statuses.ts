import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { contradictoryCells, unknownCell, unknownDimension } from "../../../issues-counts.ts";
import type { CountConfig } from "../../../schemas/tables/count-config-schema.ts";
import type { CellSystem } from "../system/cell-system.ts";
import { placeKey } from "../system/place-key.ts";
import type { PrimaryCell } from "./primary-cells.ts";

/** Which cells must be hidden, and which must be shown. */
export interface CellStatuses {
  readonly primary: readonly PrimaryCell[];
  readonly forced: readonly number[];
}

/**
 * Lets the publisher's word on single cells hold against the rules.
 *
 * @param system - the cells
 * @param config - the dimensions and what is said of cells
 * @param primary - the cells that the profile forbids to show
 * @returns the cells; or `anonymize.unknown-dimension`, `anonymize.unknown-cell`,
 *   `anonymize.contradictory-cells`
 * @internal
 */
export function cellStatuses(
  { places }: CellSystem,
  { dimensions, cells = [] }: CountConfig,
  primary: readonly PrimaryCell[],
): Result<CellStatuses> {
  if (cells.length === 0) return succeed({ primary, forced: [] });
  const cellAt = new Map(places.map((place, cell) => [placeKey(place), cell]));
  const hidden = new Map(primary.map((found) => [found.cell, found]));
  const seen = new Set<number>();
  const forced: number[] = [];
  for (const [index, { place, status }] of cells.entries()) {
    if (Object.keys(place).some((name) => !dimensions.includes(name))) {
      return fail(createIssue(unknownDimension, ["cells", index, "place"]));
    }
    const at = dimensions.map((name) =>
      Object.hasOwn(place, name) ? (place[name] ?? null) : null,
    );
    const cell = cellAt.get(placeKey(at));
    if (cell === undefined) return fail(createIssue(unknownCell, ["cells", index, "place"]));
    const isTwice = seen.has(cell);
    seen.add(cell);
    if (isTwice || (status === "forced" && hidden.has(cell))) {
      return fail(createIssue(contradictoryCells, ["cells", index]));
    }
    if (status === "forced") forced.push(cell);
    else if (status === "safe") hidden.delete(cell);
    else if (!hidden.has(cell)) hidden.set(cell, { cell, leastUpper: 0 });
  }
  const inOrder = [...hidden.values()].sort((left, right) => left.cell - right.cell);
  return succeed({ primary: inOrder, forced });
}
