import { createIssue, fail, hasIssues, succeed, type Result } from "@medvirk/core";
import { invalidTransformation } from "../../issues-risk.ts";
import type { UtilityMetric } from "../../schemas/tables/metric-schema.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { modelPlan } from "../models/model-plan.ts";
import { finestClasses } from "../recoding/class-list.ts";
import { coarserClasses } from "../recoding/coarser-classes.ts";
import { evaluateNode } from "../recoding/evaluate-node.ts";
import { keyFields } from "../recoding/key-fields.ts";
import { metricOf, namedMetric } from "../recoding/metrics/metric-of.ts";
import { prepareRecoding } from "../recoding/prepare-recoding.ts";
import { recodingIssues } from "../recoding/recoding-issues.ts";
import type { Table } from "../table.ts";

/** What a recoding costs, by each metric; the lower, the better. */
export interface UtilityReport {
  /** Records that the models ask to be left out. */
  readonly suppressedRecords: number;
  /** A share, 0–1. */
  readonly loss: number;
  /** Records by class. */
  readonly averageClassSize: number;
  readonly discernibility: number;
  /** In bits. */
  readonly entropy: number;
  /** Sum of levels. */
  readonly height: number;
  /** Mean share of the levels, 0–1. */
  readonly precision: number;
}

/**
 * Measures what a recoding would cost, by every metric that `anonymizeTable` can search by, with the
 * same definitions (`recodingDefinitions`).
 *
 * @param table - the table
 * @param config - as for `anonymizeTable`: its models say which records are left out; its metric and
 *   its limit are not looked at. k-map isn't known here
 * @param transformation - the level of each quasi-identifier, in the order of the table
 * @param monotonic - whether discernibility and entropy take a suppressed record to cost no more than
 *   its class; `false` counts it apart
 * @returns the costs; or the issues of roles, models and hierarchies, and
 *   `anonymize.invalid-transformation`
 * @source ARX 3.9.2 (read 2026-11-22): the metrics as it defines them
 * @example
 * ```ts
 * import { assessUtility, createTable, type TableConfig } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["age"], [["31"], ["38"], ["52"], ["55"]]); // synthetic
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const config: TableConfig = {
 *   columns: {
 *     age: { role: "quasi-identifier", hierarchy: { kind: "intervals", origin: 0, widths: [10] } },
 *   },
 *   models: [{ model: "k-anonymity", k: 2 }],
 *   missing: "own-value",
 * };
 * const utility = assessUtility(table.value, config, [1], false);
 * utility.ok && utility.value.averageClassSize; // => 2
 * utility.ok && utility.value.precision; // => 0.5
 * ```
 */
export function assessUtility(
  table: Table,
  config: TableConfig,
  transformation: readonly number[],
  monotonic: boolean,
): Result<UtilityReport> {
  const issues = recodingIssues(table, { metric: "loss", ...config, suppressionLimit: 1 }, false);
  if (hasIssues(issues)) return { ok: false, issues };
  const prepared = prepareRecoding(table, table.rowCount, config);
  if (!prepared.ok) return prepared;
  const { lattice, sensitive } = prepared.value;
  const { attributes } = lattice;
  const fits =
    transformation.length === attributes.length &&
    attributes.every(({ levels }, index) => levels[transformation[index] ?? -1] !== undefined);
  if (!fits) {
    return fail(createIssue(invalidTransformation, [], { columns: attributes.length }));
  }
  const fields = keyFields(lattice);
  const plan = modelPlan(config.models, sensitive);
  const finest = finestClasses(lattice, fields, plan.tests.length > 0 ? sensitive : []).list;
  const { list } = coarserClasses(finest, fields, transformation);
  const node = evaluateNode(list, plan, table.rowCount);
  const score = (metric: UtilityMetric): number =>
    metricOf(namedMetric(metric), lattice, fields, plan.minimumSize)(node).score;
  return succeed({
    suppressedRecords: node.suppressedRecords,
    loss: score("loss"),
    averageClassSize: score("aecs"),
    discernibility: score({ name: "discernibility", monotonic }),
    entropy: score({ name: "entropy", monotonic }),
    height: score("height"),
    precision: score("precision"),
  });
}
