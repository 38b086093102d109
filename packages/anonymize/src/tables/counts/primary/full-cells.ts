import { placeKey } from "../system/place-key.ts";
import type { CellSystem } from "../system/cell-system.ts";

/**
 * Finds cells that hold everyone of the group above them, so that to know of somebody's place in
 * that group is to know the rest.
 *
 * @param system - the cells
 * @param dimensions - the names of the dimensions, in their order
 * @param sensitive - the dimensions in which a full cell discloses something
 * @returns by cell, 1 where it is full
 * @source statisticsnorway/ssb-gausssuppression, direct disclosure (named in its documentation)
 * @internal
 */
export function fullCells(
  { places, persons }: CellSystem,
  dimensions: readonly string[],
  sensitive: readonly string[],
): Uint8Array {
  const personsAt = new Map(places.map((place, cell) => [placeKey(place), persons[cell] ?? 0]));
  const isFull = new Uint8Array(places.length);
  places.forEach((place, cell) => {
    for (const name of sensitive) {
      const at = dimensions.indexOf(name);
      if (at < 0 || place[at] === null || persons[cell] === 0) continue;
      const above = place.map((code, index) => (index === at ? null : code));
      if (personsAt.get(placeKey(above)) === persons[cell]) isFull[cell] = 1;
    }
  });
  return isFull;
}
