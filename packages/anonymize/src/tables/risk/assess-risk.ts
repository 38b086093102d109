import { createIssue, fail, succeed, type Issue, type Result } from "@medvirk/core";
import * as issues from "../../issues-tables.ts";
import type {
  MissingTreatment,
  PrivacyModel,
  TableConfig,
} from "../../schemas/tables/table-config-schema.ts";
import { checkColumns } from "../check-columns.ts";
import { allRows, groupRows, groupSizes, type RowGroups } from "../group-rows.ts";
import type { Table } from "../table.ts";
import {
  countMatchingRecords,
  missingPatterns,
  MOST_MISSING_PATTERNS,
} from "./matching-records.ts";
import { quasiIdentifiersOf, roleOf, type QuasiIdentifier } from "./quasi-identifiers.ts";
import { riskDefinitions } from "./risk-definitions.ts";
import { riskNotes } from "./risk-notes.ts";
import type { LookalikeCount, ModelOutcome, RiskReport } from "./risk-report.ts";

const roles: readonly string[] = ["identifier", "quasi-identifier", "sensitive", "insensitive"];

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
 * const report = assessRisk(table.value, {
 *   columns: { born: { role: "quasi-identifier" }, place: { role: "quasi-identifier" } },
 *   models: [{ model: "k-anonymity", k: 2 }],
 *   missing: "own-value",
 * });
 * report.value.k; // => 1
 * report.value.models[0].recordsBelow; // => 1
 * ```
 */
export function assessRisk(table: Table, config: TableConfig): Result<RiskReport> {
  const [first, ...rest] = findIssues(table, config);
  if (first !== undefined) return fail(first, ...rest);
  const columns = quasiIdentifiersOf(table, config);
  const classes = groupRows(allRows(table.rowCount), columns);
  const lookalikes = countLookalikes(columns, classes, config.missing);
  if (!lookalikes.ok) return lookalikes;
  const sizes = countSizes(groupSizes(classes), lookalikes.value);
  return succeed(reportOf(table, config, classes.starts.length - 1, sizes));
}

function findIssues(table: Table, config: TableConfig): readonly Issue[] {
  const declared = Object.keys(config.columns);
  const unknownRoles = declared
    .filter((name) => !roles.includes(roleOf(name, config) ?? ""))
    .map((column) =>
      createIssue(issues.unknownRole, ["columns", column, "role"], {
        column,
        allowed: roles.join(", "),
      }),
    );
  const quasi = declared.some((name) => roleOf(name, config) === "quasi-identifier");
  return [
    ...checkColumns(table, declared),
    ...unknownRoles,
    ...(quasi ? [] : [createIssue(issues.noQuasiIdentifier, ["columns"])]),
    ...config.models.flatMap((model, index) => modelIssues(model, index, table.rowCount)),
  ];
}

function modelIssues({ k }: PrivacyModel, index: number, records: number): readonly Issue[] {
  const path = ["models", index, "k"];
  if (!Number.isSafeInteger(k) || k < 2) return [createIssue(issues.invalidK, path)];
  return k > records ? [createIssue(issues.kAboveRecords, path, { k, records })] : [];
}

/** For each class the records that each of its records looks like. */
function countLookalikes(
  columns: readonly QuasiIdentifier[],
  classes: RowGroups,
  missing: MissingTreatment,
): Result<Uint32Array> {
  const classSizes = groupSizes(classes);
  if (missing === "own-value") return succeed(classSizes);
  const representatives = columns.map((column) => representativesOf(column, classes));
  const patterns = missingPatterns(representatives);
  const patternCount = patterns.starts.length - 1;
  if (patternCount > MOST_MISSING_PATTERNS) {
    const params = { patterns: patternCount, most: MOST_MISSING_PATTERNS };
    return fail(createIssue(issues.tooManyMissingPatterns, ["missing"], params));
  }
  return succeed(countMatchingRecords(representatives, classSizes, patterns));
}

/** The column for the first row of each class: the others of the class are alike. */
function representativesOf(
  { codes, ...column }: QuasiIdentifier,
  { rows, starts }: RowGroups,
): QuasiIdentifier {
  const firstRows = starts.subarray(0, -1).map((start) => rows[start] ?? 0);
  return { ...column, codes: firstRows.map((row) => codes[row] ?? 0) };
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
    models: config.models.map((model) => outcomeOf(model, sizes)),
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

function countSizes(classSizes: Uint32Array, lookalikes: Uint32Array): readonly LookalikeCount[] {
  const recordsOfSize = new Map<number, number>();
  lookalikes.forEach((size, index) => {
    recordsOfSize.set(size, (recordsOfSize.get(size) ?? 0) + (classSizes[index] ?? 0));
  });
  return [...recordsOfSize]
    .map(([size, records]) => ({ size, records }))
    .sort((left, right) => left.size - right.size);
}

function outcomeOf(model: PrivacyModel, sizes: readonly LookalikeCount[]): ModelOutcome {
  const below = recordsBelow(sizes, model.k);
  return { model: model.model, k: model.k, met: below === 0, recordsBelow: below };
}

function recordsBelow(sizes: readonly LookalikeCount[], limit: number): number {
  return sizes.reduce((sum, { size, records }) => (size < limit ? sum + records : sum), 0);
}
