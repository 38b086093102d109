import { createIssue, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { columnUsedTwice, invalidDimensions } from "../../issues-tables.ts";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import { checkColumns } from "../check-columns.ts";
import type { Table } from "../table.ts";
import { chooseProfile } from "./choose-profile.ts";
import { countCells } from "./count-cells.ts";
import { hideOneWay, hidePrimary } from "./hide-cells.ts";
import type { CountCell, SuppressedTable, SuppressionSummary } from "./suppressed-table.ts";
import { suppressionNotes } from "./suppression-notes.ts";

const MOST_DIMENSIONS = 8;

/**
 * Hides the counts of a table that are too small to be shown, in inner cells and totals alike.
 *
 * A table of one dimension also gets as many more counts hidden as it takes that none can be
 * computed. With more dimensions only the small ones are hidden: the report says that they can
 * still be computed, and that the table must not be published as it is.
 *
 * @param table - a table of `createTable`, one row a cell
 * @param config - the dimensions, the count column, the named profile and where totals come from;
 *   there are no defaults. A combination that has no row is no cell.
 * @returns the cells and what a reader must know; or `anonymize.no-declared-column`,
 *   `anonymize.missing-column`, `anonymize.undeclared-column`, `anonymize.column-used-twice`,
 *   `anonymize.invalid-dimensions`, `anonymize.unknown-profile`,
 *   `anonymize.profile-reveals-counts`, `anonymize.invalid-count`,
 *   `anonymize.missing-dimension-value`, `anonymize.repeated-cell`, `anonymize.too-many-cells`,
 *   `anonymize.total-label-taken`, `anonymize.only-totals`, `anonymize.no-totals`,
 *   `anonymize.totals-do-not-add-up`
 * @source Statistisk sentralbyrå, Personopplysninger i statistikken, ssb.no (read 2026-11-22)
 * @example
 * ```ts
 * import { createTable, suppressCells } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["district", "persons"], [["North", "2"], ["South", "14"], ["West", "8"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const suppressed = suppressCells(table.value, {
 *   dimensions: ["district"],
 *   count: "persons",
 *   profile: "ssb3",
 *   totals: { source: "derived", label: "Total" },
 * });
 * if (!suppressed.ok) throw new Error(suppressed.issues[0].message);
 * suppressed.value.cells.map((cell) => cell.state); // => ["suppressed", "shown", "suppressed", "shown"]
 * suppressed.value.summary; // => { cells: 4, shown: 2, primary: 1, secondary: 1 }
 * ```
 */
export function suppressCells(table: Table, config: CountConfig): Result<SuppressedTable> {
  const issues = findConfigIssues(table, config);
  if (hasIssues(issues)) return { ok: false, issues };
  const profile = chooseProfile(config.profile);
  if (!profile.ok) return profile;
  const open = countCells(table, config);
  if (!open.ok) return open;
  const isOneWay = config.dimensions.length === 1;
  const hidden = isOneWay
    ? hideOneWay(open.value, profile.value)
    : succeed(hidePrimary(open.value, profile.value));
  if (!hidden.ok) return hidden;
  const cells = hidden.value;
  const secondarySuppression = isOneWay ? "one-way" : "not-done";
  const summary = summaryOf(cells);
  return succeed({
    dimensions: config.dimensions,
    count: config.count,
    totals: config.totals,
    profile: profile.value,
    secondarySuppression,
    cells,
    summary,
    notes: suppressionNotes(secondarySuppression, profile.value, summary.cells - summary.shown),
  });
}

function findConfigIssues(table: Table, config: CountConfig): readonly Issue[] {
  const { dimensions, count, ignored = [] } = config;
  const used = [...dimensions, count, ...ignored];
  const seen = new Set<string>();
  const twice = used.filter((column) => {
    const repeated = seen.has(column);
    seen.add(column);
    return repeated;
  });
  const dimensionsFit = dimensions.length >= 1 && dimensions.length <= MOST_DIMENSIONS;
  return [
    ...checkColumns(table, used),
    ...twice.map((column) => createIssue(columnUsedTwice, [], { column })),
    ...(dimensionsFit
      ? []
      : [createIssue(invalidDimensions, ["dimensions"], { most: MOST_DIMENSIONS })]),
  ];
}

function summaryOf(cells: readonly CountCell[]): SuppressionSummary {
  const shown = cells.filter(({ state }) => state === "shown").length;
  const primary = cells.filter(
    (cell) => cell.state === "suppressed" && cell.reason === "primary",
  ).length;
  return { cells: cells.length, shown, primary, secondary: cells.length - shown - primary };
}
