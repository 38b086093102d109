import { createIssue, type Issue } from "@medvirk/core";
import * as issues from "../../issues-tables.ts";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { checkColumns } from "../check-columns.ts";
import type { Table } from "../table.ts";
import { roleOf } from "../encode-table.ts";

const roles: readonly string[] = ["identifier", "quasi-identifier", "sensitive", "insensitive"];

/**
 * Finds what stands in the way of measuring a table under a config.
 *
 * @param table - the table
 * @param config - the config
 * @returns the issues of `assessRisk` that concern roles and models; empty where there are none
 * @internal
 */
export function riskIssues(table: Table, config: TableConfig): readonly Issue[] {
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

function modelIssues(model: PrivacyModel, index: number, records: number): readonly Issue[] {
  if (model.model !== "k-anonymity") {
    return [createIssue(issues.modelNotMeasured, ["models", index], { model: model.model })];
  }
  const { k } = model;
  const path = ["models", index, "k"];
  if (!Number.isSafeInteger(k) || k < 2) return [createIssue(issues.invalidK, path)];
  return k > records ? [createIssue(issues.kAboveRecords, path, { k, records })] : [];
}
