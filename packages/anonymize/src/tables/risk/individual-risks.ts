import { createIssue, hasIssues, succeed, type Result } from "@medvirk/core";
import { wildcardNotMeasured } from "../../issues-risk.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { encodeTable } from "../encode-table.ts";
import { allRows, groupRows, groupSizes } from "../group-rows.ts";
import type { Table } from "../table.ts";
import { populationCounts } from "./population-counts.ts";
import { classRisks } from "./population-risk.ts";
import { riskIssues } from "./risk-issues.ts";
import type { RiskOptions } from "./risk-report.ts";

/**
 * Gives the risk of each record to be found, to see which ones need protection.
 *
 * @param table - a table of `createTable`, one row a person
 * @param config - as for `assessRisk`; `missing` must be `own-value`, and `sampling` says what is known
 *   of the population
 * @param options - a population, where the caller has one
 * @returns a share a record, 0–1, in the order of the table: `individualRisk` where the table is a
 *   sample, 1 / persons alike where the population is counted, 1 / records alike where nothing is
 *   known of one; or the issues of `assessRisk`
 * @example
 * ```ts
 * import { createTable, individualRisks } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["place", "weight"], [["Alta", "1"], ["Alta", "1"], ["Vadsø", "100"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const risks = individualRisks(table.value, {
 *   columns: { place: { role: "quasi-identifier" }, weight: { role: "insensitive" } },
 *   models: [],
 *   missing: "own-value",
 *   sampling: { weight: "weight" },
 * });
 * risks.ok && [...risks.value].map((risk) => Math.round(risk * 1000)); // => [500, 500, 47]
 * ```
 */
export function individualRisks(
  table: Table,
  config: TableConfig,
  options: RiskOptions = {},
): Result<Float64Array> {
  const issues = [
    ...riskIssues(table, config, options.population !== undefined),
    ...(config.missing === "wildcard" ? [createIssue(wildcardNotMeasured, ["missing"])] : []),
  ];
  if (hasIssues(issues)) return { ok: false, issues };
  const classes = groupRows(allRows(table.rowCount), encodeTable(table, config).quasiIdentifiers);
  const population = populationCounts(table, classes, config, options.population);
  if (!population.ok) return population;
  const ofClass = classRisks(groupSizes(classes), population.value);
  const risks = new Float64Array(table.rowCount);
  for (const [group, risk] of ofClass.entries()) {
    for (const row of classes.rows.subarray(classes.starts[group], classes.starts[group + 1])) {
      risks[row] = risk;
    }
  }
  return succeed(risks);
}
