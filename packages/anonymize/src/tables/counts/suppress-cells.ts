import { hasIssues, succeed, type Result } from "@medvirk/core";
import type { CountConfig, Totals } from "../../schemas/tables/count-config-schema.ts";
import type { Table } from "../table.ts";
import { chooseProfile } from "./choose-profile.ts";
import { findConfigIssues } from "./find-config-issues.ts";
import { hideCells } from "./hide-cells.ts";
import { oneWayHidden } from "./one-way-hidden.ts";
import { cellStatuses } from "./primary/cell-statuses.ts";
import { primaryCells } from "./primary/primary-cells.ts";
import { publishCells } from "./publish-cells.ts";
import type { SuppressedTable } from "./suppressed-table.ts";
import { readCellSystem } from "./system/read-cell-system.ts";

/**
 * Hides the counts of a table that must not be shown, and as many more as it takes that none of
 * them can be computed; then proves it.
 *
 * All cells of all tables are protected at once: inner cells, groups, totals, and tables that share
 * some. What is hidden is chosen by Gaussian elimination. The audit then finds, by linear programs
 * in whole numbers, the lowest and the highest value of each hidden cell that a reader can't rule
 * out who has every shown cell, knows that no count is negative, and knows that a hidden cell isn't
 * zero where zeros are shown. Nothing is returned that fails it, or is too large for it.
 *
 * @param table - a table of `createTable`: one row a cell where the config names a count, one row a
 *   contribution where it names a magnitude, else one row a person
 * @param config - the dimensions and their groups, what is counted, the named profile, the tables
 *   to publish. A combination without a row is no cell, unless rows are persons and zeros hidden.
 * @returns the cells, each hidden one with its interval, and what a reader must know; or
 *   `anonymize.no-declared-column`, `anonymize.missing-column`, `anonymize.undeclared-column`,
 *   `anonymize.column-used-twice`, `anonymize.invalid-dimensions`, `anonymize.unknown-dimension`,
 *   `anonymize.count-and-magnitude`, `anonymize.unknown-profile`,
 *   `anonymize.profile-reveals-counts`, `anonymize.invalid-count`, `anonymize.invalid-amount`,
 *   `anonymize.amounts-too-large`, `anonymize.missing-dimension-value`, `anonymize.repeated-cell`,
 *   `anonymize.too-many-cells`, `anonymize.two-parents`, `anonymize.ambiguous-group`, the issues of
 *   hierarchies, `anonymize.total-label-taken`, `anonymize.only-totals`, `anonymize.no-totals`,
 *   `anonymize.totals-do-not-add-up`, `anonymize.given-totals-of-columns`,
 *   `anonymize.given-totals-of-persons`, `anonymize.unknown-cell`,
 *   `anonymize.contradictory-cells`, `anonymize.audit-too-large`, `anonymize.not-protected`
 * @source Statistisk sentralbyrå, Personopplysninger i statistikken, ssb.no (read 2026-11-22)
 * @source statisticsnorway/ssb-gausssuppression (method by its documentation, no code taken)
 * @example
 * ```ts
 * import { createTable, suppressCells } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["district", "help", "persons"], [
 *   ["North", "work", "2"], ["North", "money", "14"], ["North", "debt", "9"], // made up
 *   ["South", "work", "8"], ["South", "money", "21"], ["South", "debt", "5"],
 * ]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const suppressed = suppressCells(table.value, {
 *   dimensions: ["district", "help"],
 *   count: "persons",
 *   profile: "ssb3",
 * });
 * if (!suppressed.ok) throw new Error(suppressed.issues[0].message);
 * suppressed.value.summary; // => { cells: 12, shown: 8, primary: 1, secondary: 3 }
 * suppressed.value.audit; // => { state: "passed", cells: 4, narrowest: 8 }
 * suppressed.value.cells[0]; // => { place: ["North", "work"], state: "suppressed", reason: "primary", interval: { lower: 1, upper: 9 } }
 * ```
 */
export function suppressCells(table: Table, config: CountConfig): Result<SuppressedTable> {
  const issues = findConfigIssues(table, config);
  if (hasIssues(issues)) return { ok: false, issues };
  const profile = chooseProfile(config.profile);
  if (!profile.ok) return profile;
  const totals: Totals = config.totals ?? { source: "derived", label: "Total" };
  const zerosHidden = profile.value.zeros === "suppressed";
  const read = readCellSystem(table, config, totals, zerosHidden);
  if (!read.ok) return read;
  const { system } = read.value;
  const rules = primaryCells(system, config.dimensions, profile.value);
  const statuses = cellStatuses(system, config, rules);
  if (!statuses.ok) return statuses;
  const isOneWay = isPlainOneWay(config);
  const guarded = isOneWay ? oneWayHidden(system, profile.value) : succeed([]);
  if (!guarded.ok) return guarded;
  const hiding = hideCells(system, {
    ...statuses.value,
    profile: profile.value,
    alsoHidden: guarded.value,
    withAudit: config.audit === undefined,
  });
  if (!hiding.ok) return hiding;
  const isPrimary = new Set(statuses.value.primary.map(({ cell }) => cell));
  return succeed(
    publishCells(read.value, hiding.value, {
      count: config.count ?? config.magnitude?.value ?? "persons",
      totalLabel: totals.label,
      profile: profile.value,
      isPrimary: (cell) => isPrimary.has(cell) && !(isOneWay && system.places[cell]?.[0] === null),
    }),
  );
}

/** One dimension without groups, held against a threshold alone: the guard of `core` knows it. */
function isPlainOneWay({
  dimensions,
  hierarchies,
  magnitude,
  cells,
  profile,
}: CountConfig): boolean {
  return (
    dimensions.length === 1 &&
    hierarchies === undefined &&
    magnitude === undefined &&
    cells === undefined &&
    (typeof profile === "string" || profile.fullCells === undefined)
  );
}
