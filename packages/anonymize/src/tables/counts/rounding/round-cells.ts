import { createIssue, fail, hasIssues, succeed, type Result } from "@medvirk/core";
import { invalidBase } from "../../../issues-counts.ts";
import type { CountConfig, Totals } from "../../../schemas/tables/count-config-schema.ts";
import type { Table } from "../../table.ts";
import { findConfigIssues } from "../find-config-issues.ts";
import { publishedDimension } from "../published-dimension.ts";
import { cellCountOf, membersOf, type CellSystem } from "../system/cell-system.ts";
import { readCellSystem } from "../system/read-cell-system.ts";
import type { RoundedTable, RoundingSummary } from "./rounded-table.ts";
import { roundingNotes } from "./rounding-notes.ts";
import { roundingSearch } from "./rounding-search.ts";

/** Which counts are rounded, and to what. */
export interface RoundingConfig extends Pick<
  CountConfig,
  "dimensions" | "count" | "hierarchies" | "tables" | "totals" | "ignored"
> {
  /** Counts become multiples of it; a whole number from 2 to 1000. */
  readonly base: number;
  /**
   * `all`: every count. `small`: only inner cells that are part of a published count below the
   * base, as in SmallCountRounding; all else changes no more than that makes it.
   */
  readonly rounded: "all" | "small";
}

/**
 * Rounds the counts of a table so that every total is still the sum of what it adds up, in all
 * tables at once; each count goes to a multiple next to it wherever that can be.
 *
 * Only inner cells are rounded; everything else is added up from them. A search without chance
 * looks for the choice that leaves every cell closest: it need not be the best there is, and how
 * far off it is stands in the summary.
 *
 * @param table - a table of `createTable`, one row a cell; one row a person without `count`
 * @param config - dimensions and groups as for `suppressCells`, the base, and what is rounded
 * @returns the rounded table; or `anonymize.invalid-base` and the issues of `suppressCells` that
 *   concern columns, rows, hierarchies and totals
 * @source statisticsnorway/ssb-smallcountrounding, PLSrounding (method by its documentation, no
 *   code taken)
 * @example
 * ```ts
 * import { createTable, roundCells } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["district", "persons"], [["North", "2"], ["South", "14"], ["West", "1"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const rounded = roundCells(table.value, { dimensions: ["district"], count: "persons", base: 3, rounded: "small" });
 * if (!rounded.ok) throw new Error(rounded.issues[0].message);
 * rounded.value.cells.map(({ count }) => count); // => [3, 14, 0, 17]
 * ```
 */
export function roundCells(table: Table, config: RoundingConfig): Result<RoundedTable> {
  const { base, rounded } = config;
  if (!Number.isSafeInteger(base) || base < 2 || base > 1000) {
    return fail(createIssue(invalidBase, ["base"]));
  }
  const { dimensions, count, hierarchies, tables, ignored } = config;
  const counts: Omit<CountConfig, "profile"> = {
    dimensions,
    ...(count !== undefined && { count }),
    ...(hierarchies && { hierarchies }),
    ...(tables && { tables }),
    ...(ignored && { ignored }),
  };
  const issues = findConfigIssues(table, counts);
  if (hasIssues(issues)) return { ok: false, issues };
  const totals: Totals = config.totals ?? { source: "derived", label: "Total" };
  const read = readCellSystem(table, counts, totals, false);
  if (!read.ok) return read;
  const { system } = read.value;
  const rests = restsOf(system, base, rounded);
  const up = roundingSearch({ sums: system, base, rests });
  const inner = system.innerValues.map(
    (value, at) => value - (rests[at] ?? 0) + (up[at] === 1 ? base : 0),
  );
  const values = system.values.map((_, cell) =>
    membersOf(system, cell).reduce((sum, at) => sum + (inner[at] ?? 0), 0),
  );
  const cells = system.places.map((place, cell) => ({
    place,
    state: "shown" as const,
    count: values[cell] ?? 0,
  }));
  return succeed({
    dimensions: read.value.dimensions.map(publishedDimension),
    count: count ?? "persons",
    totalLabel: totals.label,
    base,
    cells,
    summary: summaryOf(system, values, base, rounded),
    notes: roundingNotes(base, rounded),
  });
}

/** What of each inner cell is above the multiple below it, where it may be rounded at all. */
function restsOf(system: CellSystem, base: number, rounded: "all" | "small"): Float64Array {
  if (rounded === "all") return system.innerValues.map((value) => value % base);
  const rests = new Float64Array(system.innerCount);
  for (let cell = 0; cell < cellCountOf(system); cell += 1) {
    if ((system.values[cell] ?? 0) >= base) continue;
    for (const inner of membersOf(system, cell)) rests[inner] = system.innerValues[inner] ?? 0;
  }
  return rests;
}

function summaryOf(
  system: CellSystem,
  values: Float64Array,
  base: number,
  rounded: "all" | "small",
): RoundingSummary {
  let [changed, largestDifference, notNearest, distance, sum] = [0, 0, 0, 0, 0];
  values.forEach((value, cell) => {
    const before = system.values[cell] ?? 0;
    const difference = Math.abs(value - before);
    if (difference > 0) changed += 1;
    largestDifference = Math.max(largestDifference, difference);
    const isMultiple = rounded === "all" && before % base === 0;
    if (difference >= base || (isMultiple && difference > 0)) notNearest += 1;
    distance += (Math.sqrt(value) - Math.sqrt(before)) ** 2 / 2;
    sum += before;
  });
  const utility = sum === 0 ? 1 : 1 - Math.sqrt(distance / sum);
  return { cells: values.length, changed, largestDifference, notNearest, utility };
}
