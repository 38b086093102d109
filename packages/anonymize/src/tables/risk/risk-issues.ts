import { createIssue, type Issue } from "@medvirk/core";
import { invalidSamplingFraction, wildcardNotMeasured } from "../../issues-risk.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { isAboutSensitive, modelIssues } from "../models/model-issues.ts";
import { roleIssues } from "../role-issues.ts";
import type { Table } from "../table.ts";

/**
 * Finds what stands in the way of measuring a table under a config.
 *
 * @param table - the table
 * @param config - the config
 * @param hasPopulation - whether the caller gave a population
 * @returns the issues of `assessRisk` that concern roles, models and sampling; empty where there are
 *   none
 * @internal
 */
export function riskIssues(
  table: Table,
  config: TableConfig,
  hasPopulation: boolean,
): readonly Issue[] {
  const { models, sampling } = config;
  return [
    ...roleIssues(table, config),
    ...models.flatMap((model, index) => modelIssues(model, index, table, config, hasPopulation)),
    ...(config.missing === "wildcard" ? wildcardIssues(config, hasPopulation) : []),
    ...(sampling === undefined || !("fraction" in sampling) || isShare(sampling.fraction)
      ? []
      : [createIssue(invalidSamplingFraction, ["sampling", "fraction"])]),
  ];
}

/** Where a missing value looks like everything, records belong to many groups at once. */
function wildcardIssues(
  { models, sampling }: TableConfig,
  hasPopulation: boolean,
): readonly Issue[] {
  const needsClasses = models.flatMap((model, index) =>
    isAboutSensitive(model) || model.model === "k-map"
      ? [createIssue(wildcardNotMeasured, ["models", index])]
      : [],
  );
  const needsPopulation = sampling !== undefined || (hasPopulation && needsClasses.length === 0);
  return [
    ...needsClasses,
    ...(needsPopulation ? [createIssue(wildcardNotMeasured, ["missing"])] : []),
  ];
}

function isShare(fraction: number): boolean {
  return fraction > 0 && fraction <= 1;
}
