import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createTable } from "../table.ts";
import { suppressCells } from "./suppress-cells.ts";
import type { SuppressedTable } from "./suppressed-table.ts";

const names = ["a", "b", "c"];
const places = Array.from({ length: 8 }, (_, index) => [index >> 2, (index >> 1) & 1, index & 1]);
const counts = fc.array(fc.nat({ max: 6 }), { minLength: 8, maxLength: 8 });
const tables = fc.constantFrom<string[][] | undefined>(
  undefined,
  [
    ["a", "b"],
    ["b", "c"],
  ],
  [["a", "b"], ["c"]],
);

/** For each cell the inner cells of the cube that it adds up. */
function membersOf({ cells }: SuppressedTable): readonly (readonly number[])[] {
  return cells.map(({ place }) =>
    places.flatMap((values, index) =>
      place.every((code, at) => code === null || code === String(values[at])) ? [index] : [],
    ),
  );
}

/** Whether another cube near the true one, equal in all that is shown, differs in the cell. */
function canDiffer(
  truth: readonly number[],
  table: SuppressedTable,
  members: readonly (readonly number[])[],
  sought: number,
): boolean {
  const sumOf = (cube: readonly number[], cell: number): number =>
    (members[cell] ?? []).reduce((sum, inner) => sum + (cube[inner] ?? 0), 0);
  const fits = (cube: readonly number[]): boolean =>
    table.cells.every((cell, index) => {
      // A cell is known as soon as its last inner cell is set.
      if ((members[index] ?? []).at(-1) !== cube.length - 1) return true;
      const sum = sumOf(cube, index);
      return cell.state === "shown" ? sum === cell.count : sum > 0;
    });
  const search = (cube: readonly number[]): boolean => {
    if (!fits(cube)) return false;
    if (cube.length === truth.length) return sumOf(cube, sought) !== sumOf(truth, sought);
    const count = truth[cube.length] ?? 0;
    return [0, 1, -1, 2, -2].some((step) => count + step >= 0 && search([...cube, count + step]));
  };
  return search([]);
}

// Enumeration knows nothing of elimination or of linear programs.
test.prop([counts, tables, fc.constantFrom(3, 4)], { numRuns: 60 })(
  "another table of three dimensions fits all that is shown, for each hidden cell",
  (truth, published, minimum) => {
    const rows = truth.map((count, index) => [...(places[index] ?? []).map(String), String(count)]);
    const table = createTable([...names, "n"], rows);
    const result = table.ok
      ? suppressCells(table.value, {
          dimensions: names,
          count: "n",
          profile: { id: "custom", minimum, zeros: "shown" },
          ...(published && { tables: published }),
        })
      : table;
    if (!result.ok) throw new Error(result.issues[0].code);
    const members = membersOf(result.value);
    result.value.cells.forEach((cell, index) => {
      const sum = (members[index] ?? []).reduce((all, inner) => all + (truth[inner] ?? 0), 0);
      if (cell.state === "shown") {
        expect([cell.count, sum === 0 || sum >= minimum]).toEqual([sum, true]);
        return;
      }
      expect(canDiffer(truth, result.value, members, index)).toBe(true);
      expect(cell.interval?.lower).toBeLessThanOrEqual(sum);
      expect(cell.interval?.upper ?? Infinity).toBeGreaterThanOrEqual(sum);
    });
  },
  60_000,
);
