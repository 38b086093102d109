import { createIssue, type Issue } from "@medvirk/core";
import {
  invalidSuppressionLimit,
  missingHierarchy,
  missingMetric,
  noModel,
  wildcardNotRecoded,
} from "../../issues-recoding.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { roleOf } from "../encode-table.ts";
import { modelIssues } from "../models/model-issues.ts";
import { roleIssues } from "../role-issues.ts";
import type { Table } from "../table.ts";

const metrics = "loss, aecs, discernibility, entropy, height, precision";

/**
 * Finds what stands in the way of recoding a table under a config, save its hierarchies.
 *
 * @param table - the table
 * @param config - the config
 * @param hasPopulation - whether the caller gave a population
 * @returns the issues; empty where there are none
 * @internal
 */
export function recodingIssues(
  table: Table,
  config: TableConfig,
  hasPopulation: boolean,
): readonly Issue[] {
  const { models, metric, suppressionLimit = Number.NaN, missing } = config;
  const isLimit = suppressionLimit >= 0 && suppressionLimit <= 1;
  return [
    ...roleIssues(table, config),
    ...hierarchyIssues(config),
    ...(models.length === 0 ? [createIssue(noModel, ["models"])] : []),
    ...models.flatMap((model, index) => modelIssues(model, index, table, config, hasPopulation)),
    ...(metric === undefined ? [createIssue(missingMetric, ["metric"], { allowed: metrics })] : []),
    ...(isLimit ? [] : [createIssue(invalidSuppressionLimit, ["suppressionLimit"])]),
    ...(missing === "own-value" ? [] : [createIssue(wildcardNotRecoded, ["missing"])]),
  ];
}

function hierarchyIssues(config: TableConfig): readonly Issue[] {
  return Object.keys(config.columns)
    .filter((name) => roleOf(name, config) === "quasi-identifier")
    .filter((name) => config.columns[name]?.hierarchy === undefined)
    .map((column) => createIssue(missingHierarchy, ["columns", column], { column }));
}
