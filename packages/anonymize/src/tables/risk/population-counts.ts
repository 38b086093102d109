import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import {
  invalidWeight,
  tableOutsidePopulation,
  weightIsQuasiIdentifier,
} from "../../issues-risk.ts";
import { missingColumn } from "../../issues-tables.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { encodeTable, roleOf } from "../encode-table.ts";
import { allRows, groupRows, groupSizes, type RowGroups } from "../group-rows.ts";
import { joinPopulation } from "../recoding/join-population.ts";
import type { Table } from "../table.ts";

/** How many persons of a population look like the records of each class. */
export interface PopulationCounts {
  readonly basis: "population" | "fraction" | "weights";
  readonly persons: number;
  /** By class of the table; counted, or estimated from the sampling. */
  readonly ofClass: Float64Array;
}

/**
 * Counts or estimates the persons of the population that look like each class.
 *
 * @param table - the table
 * @param classes - its rows by class
 * @param config - checked but for its weights
 * @param population - the population, where the caller has it: it is then counted, not estimated
 * @returns the counts, absent where nothing is known of a population; or
 *   `anonymize.table-outside-population`, `anonymize.invalid-weight`,
 *   `anonymize.weight-is-quasi-identifier`, `anonymize.missing-column`
 * @internal
 */
export function populationCounts(
  table: Table,
  classes: RowGroups,
  config: TableConfig,
  population: Table | undefined,
): Result<PopulationCounts | undefined> {
  if (population !== undefined) return countIn(population, table, classes, config);
  const { sampling } = config;
  if (sampling === undefined) return succeed(undefined);
  if ("weight" in sampling) return addWeights(table, classes, sampling.weight, config);
  const { fraction } = sampling;
  return succeed({
    basis: "fraction",
    persons: Math.round(table.rowCount / fraction),
    ofClass: Float64Array.from(groupSizes(classes), (size) => size / fraction),
  });
}

function countIn(
  population: Table,
  table: Table,
  { rows, starts }: RowGroups,
  config: TableConfig,
): Result<PopulationCounts> {
  const joined = joinPopulation(table, population, config);
  if (!joined.ok) return joined;
  const both = groupRows(
    allRows(joined.value.rowCount),
    encodeTable(joined.value, config).quasiIdentifiers,
  );
  const personsOfRow = new Float64Array(table.rowCount);
  let outside = 0;
  for (let group = 0; group + 1 < both.starts.length; group += 1) {
    const members = both.rows.subarray(both.starts[group], both.starts[group + 1]);
    // Groups keep the order of the rows: those of the table come before those of the population.
    let own = 0;
    while (own < members.length && (members[own] ?? 0) < table.rowCount) own += 1;
    if (own > members.length - own) outside += own;
    for (const row of members.subarray(0, own)) personsOfRow[row] = members.length - own;
  }
  if (outside > 0)
    return fail(createIssue(tableOutsidePopulation, ["population"], { rows: outside }));
  return succeed({
    basis: "population",
    persons: population.rowCount,
    ofClass: Float64Array.from(
      { length: starts.length - 1 },
      (_, group) => personsOfRow[rows[starts[group] ?? 0] ?? 0] ?? 0,
    ),
  });
}

function addWeights(
  table: Table,
  { rows, starts }: RowGroups,
  name: string,
  config: TableConfig,
): Result<PopulationCounts> {
  const path = ["sampling", "weight"];
  const column = table.columns.find((own) => own.name === name);
  if (column === undefined) return fail(createIssue(missingColumn, path, { column: name }));
  if (roleOf(name, config) === "quasi-identifier") {
    return fail(createIssue(weightIsQuasiIdentifier, path, { column: name }));
  }
  const weights = Float64Array.from(column.values, (text) => weightOf(text ?? ""));
  const isBad = weights.map((weight) => (Number.isNaN(weight) ? 1 : 0));
  const bad = column.codes.reduce((sum, code) => sum + (isBad[code] ?? 0), 0);
  if (bad > 0) {
    const first = column.codes.findIndex((code) => isBad[code] === 1) + 1;
    return fail(createIssue(invalidWeight, path, { column: name, rows: bad, first }));
  }
  const ofClass = new Float64Array(starts.length - 1);
  for (let group = 0; group < ofClass.length; group += 1) {
    for (let index = starts[group] ?? 0; index < (starts[group + 1] ?? 0); index += 1) {
      const weight = weights[column.codes[rows[index] ?? 0] ?? 0] ?? 0;
      ofClass[group] = (ofClass[group] ?? 0) + weight;
    }
  }
  const persons = ofClass.reduce((sum, weight) => sum + weight, 0);
  return succeed({ basis: "weights", persons, ofClass });
}

function weightOf(text: string): number {
  const weight = text.trim() === "" ? Number.NaN : Number(text);
  return weight >= 1 && Number.isFinite(weight) ? weight : Number.NaN;
}
