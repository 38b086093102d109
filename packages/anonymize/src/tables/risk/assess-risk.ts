import { hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { encodeTable, type EncodedColumn } from "../encode-table.ts";
import { allRows, groupRows, groupSizes } from "../group-rows.ts";
import { placedHierarchy } from "../hierarchies/placed-hierarchy.ts";
import type { SensitiveColumn } from "../measures/sensitive-column.ts";
import { sharesOf } from "../measures/shares-of.ts";
import type { Table } from "../table.ts";
import { countByClass } from "./class-counts.ts";
import { countLookalikes } from "./count-lookalikes.ts";
import { describeRisk } from "./describe-risk.ts";
import { populationCounts } from "./population-counts.ts";
import { riskIssues } from "./risk-issues.ts";
import type { RiskOptions, RiskReport } from "./risk-report.ts";

/**
 * Measures how easily a person is found in a table, and what it gives away of a person who isn't:
 * how many records look alike in what others may know, and what the sensitive columns hold where they
 * do. Each measure has its definition and source in the report.
 *
 * @param table - a table of `createTable`, one row a person
 * @param config - the role of every column, the models to hold the table against, and what a
 *   missing value looks like; there are no defaults
 * @param options - a population, where the caller has one
 * @returns the report, which holds no content of any row and never says that a table is anonymous;
 *   or `anonymize.no-declared-column`, `anonymize.missing-column`, `anonymize.undeclared-column`,
 *   `anonymize.unknown-role`, `anonymize.no-quasi-identifier`, `anonymize.invalid-k`,
 *   `anonymize.k-above-records`, `anonymize.invalid-model-parameter`,
 *   `anonymize.no-sensitive-column`, `anonymize.missing-hierarchy`, `anonymize.missing-population`,
 *   `anonymize.table-outside-population`, `anonymize.invalid-sampling-fraction`,
 *   `anonymize.invalid-weight`, `anonymize.weight-is-quasi-identifier`,
 *   `anonymize.wildcard-not-measured`, `anonymize.too-many-missing-patterns`, and the issues of
 *   `createHierarchy` for sensitive columns
 * @source ARX 3.9.2, TestRiskMetrics, and pyCANON 1.3.5 (read 2026-11-22); sdcMicro,
 *   test_freqCalc.R (read 2026-11-22) for `wildcard`
 * @example
 * ```ts
 * import { assessRisk, createTable } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["born", "place"], [["1991", "Alta"], ["1991", "Alta"], ["1958", "Bodø"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const report = assessRisk(table.value, {
 *   columns: { born: { role: "quasi-identifier" }, place: { role: "quasi-identifier" } },
 *   models: [{ model: "k-anonymity", k: 2 }],
 *   missing: "own-value",
 * });
 * report.ok && report.value.k; // => 1
 * report.ok && report.value.models[0]?.failingRecords; // => 1
 * ```
 */
export function assessRisk(
  table: Table,
  config: TableConfig,
  options: RiskOptions = {},
): Result<RiskReport> {
  const issues = riskIssues(table, config, options.population !== undefined);
  if (hasIssues(issues)) return { ok: false, issues };
  const { quasiIdentifiers, sensitive } = encodeTable(table, config);
  const columns = sensitiveColumns(sensitive, table.rowCount, config);
  if (!columns.ok) return columns;
  const classes = groupRows(allRows(table.rowCount), quasiIdentifiers);
  const population = populationCounts(table, classes, config, options.population);
  if (!population.ok) return population;
  const sizes = countLookalikes(quasiIdentifiers, classes, config.missing);
  if (!sizes.ok) return sizes;
  return succeed(
    describeRisk(table, config, {
      classSizes: groupSizes(classes),
      sizes: sizes.value,
      population: population.value,
      sensitive: columns.value,
      counts: columns.value.map((column) => countByClass(classes, column)),
    }),
  );
}

/** None where records have no separate classes that values could be counted in. */
function sensitiveColumns(
  columns: readonly EncodedColumn[],
  records: number,
  config: TableConfig,
): Result<readonly SensitiveColumn[]> {
  const issues: Issue[] = [];
  const own = config.missing === "wildcard" ? [] : columns;
  const measured = own.map((column) => {
    const hierarchy = placedHierarchy(column, config);
    if (hierarchy?.ok === false) issues.push(...hierarchy.issues);
    return {
      ...column,
      shares: sharesOf(column, records),
      hierarchy: hierarchy?.ok === true ? hierarchy.value : undefined,
    };
  });
  return hasIssues(issues) ? { ok: false, issues } : succeed(measured);
}
