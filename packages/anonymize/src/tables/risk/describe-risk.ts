import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { roleOf } from "../encode-table.ts";
import type { SensitiveColumn } from "../measures/sensitive-column.ts";
import type { Table } from "../table.ts";
import type { SensitiveCounts } from "./class-counts.ts";
import { recordsBelow } from "./count-lookalikes.ts";
import { modelOutcome } from "./model-outcome.ts";
import type { PopulationCounts } from "./population-counts.ts";
import { populationRisk } from "./population-risk.ts";
import { definitionsFor } from "./risk-definitions-for.ts";
import { riskNotes } from "./risk-notes.ts";
import type { LookalikeCount, RiskReport } from "./risk-report.ts";
import { sensitiveRisk } from "./sensitive-risk.ts";

/** What was counted in a table. */
export interface TableCounts {
  readonly classSizes: Uint32Array;
  /** The records by the number that they look like, the smallest first. */
  readonly sizes: readonly LookalikeCount[];
  readonly population: PopulationCounts | undefined;
  readonly sensitive: readonly SensitiveColumn[];
  /** For each of `sensitive`. */
  readonly counts: readonly SensitiveCounts[];
}

/**
 * Writes the report of a table.
 *
 * @param table - the table
 * @param config - checked
 * @param counted - what was counted in it
 * @returns the report, which holds no content of any row
 * @internal
 */
export function describeRisk(table: Table, config: TableConfig, counted: TableCounts): RiskReport {
  const { classSizes, sizes, sensitive, counts, population } = counted;
  const records = table.rowCount;
  const k = sizes[0]?.size ?? 0;
  const uniqueRecords = recordsBelow(sizes, 2);
  const names = (role: string): readonly string[] =>
    table.columns.map(({ name }) => name).filter((name) => roleOf(name, config) === role);
  const quasiIdentifiers = names("quasi-identifier");
  // Without wildcards each term is a whole number of classes, and the sum is exact.
  const average = sizes.reduce((sum, group) => sum + group.records / group.size, 0) / records;
  const inPopulation =
    population === undefined ? null : populationRisk(classSizes, sizes, population);
  const measured = {
    records,
    sizes,
    classSizes,
    population: population?.ofClass,
    sensitive,
    counts,
  };
  const report = {
    records,
    quasiIdentifiers,
    missing: config.missing,
    classes: classSizes.length,
    k,
    uniqueRecords,
    uniqueness: uniqueRecords / records,
    prosecutorRisk: { highest: 1 / k, average },
    marketerRisk: inPopulation?.journalistRisk.average ?? average,
    population: inPopulation,
    sensitive: sensitive.map((column, index) =>
      sensitiveRisk(column, counts[index] ?? noCounts(), classSizes),
    ),
    sizes,
    models: config.models.map((model) => modelOutcome(model, measured)),
  };
  return {
    ...report,
    definitions: definitionsFor(report),
    notes: riskNotes({
      identifiers: names("identifier"),
      quasiIdentifiers,
      uniqueRecords,
      unmeasured: names("sensitive").filter((name) => !sensitive.some((own) => own.name === name)),
      sensitive: names("sensitive").length,
      aloneWithValue: report.sensitive.filter(({ distinctL }) => distinctL === 1),
      isEstimated: inPopulation !== null && inPopulation.basis !== "population",
    }),
  };
}

function noCounts(): SensitiveCounts {
  const none = new Uint32Array(0);
  return { starts: none, values: none, counts: none };
}
