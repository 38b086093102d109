import { hasIssues, succeed, type Result } from "@medvirk/core";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { allRows, groupRows } from "../group-rows.ts";
import type { Table } from "../table.ts";
import { countLookalikes } from "./count-lookalikes.ts";
import { encodeTable, roleOf } from "../encode-table.ts";
import { riskDefinitions } from "./risk-definitions.ts";
import { riskIssues } from "./risk-issues.ts";
import { riskNotes } from "./risk-notes.ts";
import type { LookalikeCount, ModelOutcome, RiskReport } from "./risk-report.ts";

/**
 * Says how many records of a table look alike in what others may know of a person.
 *
 * @param table - a table of `createTable`, one row a person
 * @param config - the role of every column, the models to hold the table against, and what a
 *   missing value looks like; there are no defaults
 * @returns the report, which holds no content of any row and never says that a table is anonymous;
 *   or `anonymize.no-declared-column`, `anonymize.missing-column`, `anonymize.undeclared-column`,
 *   `anonymize.unknown-role`, `anonymize.no-quasi-identifier`, `anonymize.invalid-k`,
 *   `anonymize.k-above-records`, `anonymize.too-many-missing-patterns`
 * @source ARX 3.9.2, TestRiskMetrics, and pyCANON 1.3.5, k-anonymity (read 2026-11-22); sdcMicro,
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
 * report.ok && report.value.models[0]?.recordsBelow; // => 1
 * ```
 */
export function assessRisk(table: Table, config: TableConfig): Result<RiskReport> {
  const issues = riskIssues(table, config);
  if (hasIssues(issues)) return { ok: false, issues };
  const columns = encodeTable(table, config).quasiIdentifiers;
  const classes = groupRows(allRows(table.rowCount), columns);
  const sizes = countLookalikes(columns, classes, config.missing);
  if (!sizes.ok) return sizes;
  return succeed(reportOf(table, config, classes.starts.length - 1, sizes.value));
}

function reportOf(
  table: Table,
  config: TableConfig,
  classes: number,
  sizes: readonly LookalikeCount[],
): RiskReport {
  const records = table.rowCount;
  const k = sizes[0]?.size ?? 0;
  const uniqueRecords = recordsBelow(sizes, 2);
  const names = (role: string): readonly string[] =>
    table.columns.map(({ name }) => name).filter((name) => roleOf(name, config) === role);
  const quasiIdentifiers = names("quasi-identifier");
  return {
    records,
    quasiIdentifiers,
    missing: config.missing,
    classes,
    k,
    uniqueRecords,
    uniqueness: uniqueRecords / records,
    prosecutorRisk: {
      highest: 1 / k,
      // Without wildcards each term is a whole number of classes, and the sum is exact.
      average: sizes.reduce((sum, group) => sum + group.records / group.size, 0) / records,
    },
    sizes,
    models: config.models.flatMap((model) => outcomeOf(model, sizes)),
    definitions: riskDefinitions.filter(
      ({ id }) => (id !== "own-value" && id !== "wildcard") || id === config.missing,
    ),
    notes: riskNotes({
      identifiers: names("identifier"),
      quasiIdentifiers,
      uniqueRecords,
    }),
  };
}

function outcomeOf(model: PrivacyModel, sizes: readonly LookalikeCount[]): readonly ModelOutcome[] {
  if (model.model !== "k-anonymity") return [];
  const below = recordsBelow(sizes, model.k);
  return [{ model: model.model, k: model.k, met: below === 0, recordsBelow: below }];
}

function recordsBelow(sizes: readonly LookalikeCount[], limit: number): number {
  return sizes.reduce((sum, { size, records }) => (size < limit ? sum + records : sum), 0);
}
