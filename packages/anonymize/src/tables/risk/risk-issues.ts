import { createIssue, type Issue } from "@medvirk/core";
import * as issues from "../../issues-tables.ts";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { roleIssues } from "../role-issues.ts";
import type { Table } from "../table.ts";

/**
 * Finds what stands in the way of measuring a table under a config.
 *
 * @param table - the table
 * @param config - the config
 * @returns the issues of `assessRisk` that concern roles and models; empty where there are none
 * @internal
 */
export function riskIssues(table: Table, config: TableConfig): readonly Issue[] {
  return [
    ...roleIssues(table, config),
    ...config.models.flatMap((model, index) => modelIssues(model, index, table.rowCount)),
  ];
}

function modelIssues(model: PrivacyModel, index: number, records: number): readonly Issue[] {
  if (model.model !== "k-anonymity") {
    return [createIssue(issues.modelNotMeasured, ["models", index], { model: model.model })];
  }
  const { k } = model;
  const path = ["models", index, "k"];
  if (!Number.isSafeInteger(k) || k < 2) return [createIssue(issues.invalidK, path)];
  return k > records ? [createIssue(issues.kAboveRecords, path, { k, records })] : [];
}
