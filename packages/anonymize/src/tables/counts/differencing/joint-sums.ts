import type { CellPlace, PublishedDimension, PublishedTable } from "../suppressed-table.ts";
import { placeKey } from "../system/place-key.ts";

/** The cells of two tables over the same inner cells. */
export interface JointSums {
  /** By table, by cell: the inner cells that it adds up. */
  readonly members: readonly (readonly (readonly number[])[])[];
}

/** The most inner cells of two tables together. */
const MOST_INNER = 100_000;

/**
 * Writes the cells of tables as sums of the same inner cells: those that any of them has, or every
 * combination of values where none goes that deep.
 *
 * @param tables - tables with the same dimensions
 * @returns the sums; `undefined` when there would be too many inner cells
 * @internal
 */
export function jointSums(tables: readonly PublishedTable[]): JointSums | undefined {
  const values = valuesOf(tables);
  const inner = innerPlaces(tables, values);
  if (inner === undefined) return undefined;
  const members = tables.map(({ cells, dimensions }) => {
    const lists: number[][] = cells.map(() => []);
    const cellOf = new Map(cells.map(({ place }, cell) => [placeKey(place), cell]));
    const above = dimensions.map(codesAbove);
    for (const [index, place] of inner.entries()) {
      for (const reached of crossed(place.map((code, at) => above[at]?.get(code ?? "") ?? []))) {
        const cell = cellOf.get(placeKey(reached));
        if (cell !== undefined) lists[cell]?.push(index);
      }
    }
    return lists;
  });
  return { members };
}

/** By dimension the values of any table; a name that is a group somewhere is no value. */
function valuesOf(tables: readonly PublishedTable[]): readonly (readonly string[])[] {
  return (tables[0]?.dimensions ?? []).map((_, at) => {
    const dimensions = tables.flatMap((table) => table.dimensions[at] ?? []);
    const groups = new Set(dimensions.flatMap((one) => one.groups.map(({ code }) => code)));
    const all = new Set(dimensions.flatMap((one) => one.values));
    return [...all].filter((value) => !groups.has(value));
  });
}

function innerPlaces(
  tables: readonly PublishedTable[],
  values: readonly (readonly string[])[],
): readonly CellPlace[] | undefined {
  const isValue = values.map((codes) => new Set<string | null>(codes));
  const found = new Map<string, CellPlace>();
  for (const { place } of tables.flatMap(({ cells }) => cells)) {
    if (place.every((code, at) => isValue[at]?.has(code) === true)) {
      found.set(placeKey(place), place);
    }
  }
  const all = values.reduce((product, { length }) => product * length, 1);
  if ((found.size > 0 ? found.size : all) > MOST_INNER) return undefined;
  return found.size > 0 ? [...found.values()] : [...crossed(values)];
}

/** For each value of a dimension the codes of the cells that it is part of. */
function codesAbove({
  values,
  groups,
}: PublishedDimension): ReadonlyMap<string, readonly (string | null)[]> {
  const above = new Map<string, (string | null)[]>();
  const reach = (value: string, code: string | null): void => {
    const codes = above.get(value) ?? [];
    codes.push(code);
    above.set(value, codes);
  };
  const inGroups = new Set(groups.flatMap((group) => group.values));
  for (const value of new Set([...values, ...inGroups])) reach(value, value);
  for (const group of groups) for (const value of group.values) reach(value, group.code);
  for (const value of above.keys()) reach(value, null);
  return above;
}

function* crossed(choices: readonly (readonly (string | null)[])[]): Generator<CellPlace> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const tail of crossed(rest)) for (const code of first) yield [code, ...tail];
}
