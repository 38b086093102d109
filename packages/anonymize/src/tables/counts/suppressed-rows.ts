import type { PublishedTable } from "./suppressed-table.ts";

/** What is written for a count that isn't shown. */
const HIDDEN = ":";

/**
 * Writes a published table as rows of text, for CSV or HTML.
 *
 * Only here does a hidden count become a text, `:`; to compute with cells, use `cells`.
 *
 * @param suppressed - of `suppressCells` or `roundCells`
 * @returns the header, then one row a cell: the dimensions, with the label of the config where the
 *   cell is a total, and the count
 * @source Statistisk sentralbyrå, Personopplysninger i statistikken, ssb.no (read 2026-11-22): `:`
 * @example
 * ```ts
 * import { createTable, suppressCells, suppressedRows } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["district", "persons"], [["North", "14"], ["South", "2"], ["West", "8"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const suppressed = suppressCells(table.value, {
 *   dimensions: ["district"],
 *   count: "persons",
 *   profile: "ssb3",
 *   totals: { source: "derived", label: "Total" },
 * });
 * if (!suppressed.ok) throw new Error(suppressed.issues[0].message);
 * suppressedRows(suppressed.value)[2]; // => ["South", ":"]
 * suppressedRows(suppressed.value)[4]; // => ["Total", "24"]
 * ```
 */
export function suppressedRows(suppressed: PublishedTable): readonly (readonly string[])[] {
  const { dimensions, count, totalLabel, cells } = suppressed;
  return [
    [...dimensions.map(({ name }) => name), count],
    ...cells.map((cell) => [
      ...cell.place.map((value) => value ?? totalLabel),
      cell.state === "shown" ? String(cell.count) : HIDDEN,
    ]),
  ];
}
