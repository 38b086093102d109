import { createIssue, type Issue } from "@medvirk/core";
import { missingHierarchy, missingPopulation, noSensitiveColumn } from "../../issues-recoding.ts";
import { invalidK, kAboveRecords } from "../../issues-tables.ts";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { roleOf } from "../encode-table.ts";
import type { Table } from "../table.ts";
import { parameterIssue } from "./parameter-issue.ts";

/**
 * Finds what stands in the way of holding a table against a model.
 *
 * @param model - the model
 * @param index - its place in the config
 * @param table - the table
 * @param config - the config
 * @param hasPopulation - whether the caller gave a population
 * @returns the issues; empty where there are none
 * @internal
 */
export function modelIssues(
  model: PrivacyModel,
  index: number,
  { rowCount }: Table,
  config: TableConfig,
  hasPopulation: boolean,
): readonly Issue[] {
  const path = ["models", index];
  const { model: name } = model;
  const parameter = parameterIssue(model, path);
  if (parameter !== undefined) return [parameter];
  if ("k" in model && (!Number.isSafeInteger(model.k) || model.k < 2)) {
    return [createIssue(invalidK, [...path, "k"])];
  }
  if (name === "k-map") return hasPopulation ? [] : [createIssue(missingPopulation, path)];
  if ("k" in model && model.k > rowCount) {
    return [createIssue(kAboveRecords, [...path, "k"], { k: model.k, records: rowCount })];
  }
  if (!isAboutSensitive(model)) return [];
  const sensitive = Object.keys(config.columns).filter(
    (own) => roleOf(own, config) === "sensitive",
  );
  const named = "column" in model ? model.column : undefined;
  const isThere = named === undefined ? sensitive.length > 0 : sensitive.includes(named);
  if (!isThere) return [createIssue(noSensitiveColumn, path, { model: name })];
  if (name !== "t-closeness" || model.distance !== "hierarchical") return [];
  return (named === undefined ? sensitive : [named])
    .filter((column) => config.columns[column]?.hierarchy === undefined)
    .map((column) => createIssue(missingHierarchy, ["columns", column], { column }));
}

/**
 * Whether a model looks at sensitive values.
 *
 * @param model - the model
 * @returns false where it looks at nothing but the sizes of classes
 * @internal
 */
export function isAboutSensitive({ model }: PrivacyModel): boolean {
  const others: readonly string[] = [
    "k-anonymity",
    "k-map",
    "sample-uniqueness",
    "average-reidentification-risk",
  ];
  return !others.includes(model);
}
