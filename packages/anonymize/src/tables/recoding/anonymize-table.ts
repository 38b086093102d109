import { createIssue, fail, hasIssues, succeed, type Result } from "@medvirk/core";
import { nothingReleasable, searchStopped } from "../../issues-recoding.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import type { Table } from "../table.ts";
import { finestOfEquals } from "./finest-of-equals.ts";
import { finestClasses } from "./class-list.ts";
import { joinPopulation } from "./join-population.ts";
import { keyFields } from "./key-fields.ts";
import { metricOf, namedMetric } from "./metrics/metric-of.ts";
import { modelPlan } from "../models/model-plan.ts";
import { nextTurn } from "./next-turn.ts";
import { prepareRecoding } from "./prepare-recoding.ts";
import { recodingIssues } from "./recoding-issues.ts";
import { describeRecoding } from "./describe-recoding.ts";
import type { AnonymizedTable, RecodingOptions } from "./recoding-report.ts";
import { releaseRecords } from "./release-records.ts";
import { suppressedRecords } from "./suppressed-records.ts";
import {
  searchLattice,
  type LatticeSearch,
  type LatticeWalk,
  type SearchState,
} from "./search-lattice.ts";

/** Steps of the search between two looks at the signal. */
const STEPS_A_TURN = 32;

/**
 * Makes a table of persons shareable: each quasi-identifier is brought to one level of its
 * hierarchy, and records that still fail a model are left out, so that the models hold and the
 * metric is as low as it can be.
 *
 * The search is exact: it stops when no other recoding can score less. Stopped before that, by
 * `maximumNodes` or `signal`, it gives the best it found and says how much lower the score could be.
 * Two scores that differ in the last digits of a double count as equal, and of equals a finer recoding
 * is taken.
 *
 * @param table - a table of `createTable`, one row a person
 * @param config - the role of every column, a hierarchy for each quasi-identifier, the models, the
 *   metric, the largest share of records that may be left out; `missing` must be `own-value`
 * @param options - what belongs to this run: a population for k-map, limits, progress
 * @returns the table to release, without identifiers, and the report; or an issue for each thing
 *   that is wrong with config or hierarchies, `anonymize.nothing-releasable` when no recoding meets
 *   the models, `anonymize.search-stopped` when none was found before the search was stopped
 * @source ARX 3.9.2 (read 2026-11-22): models, metrics and suppression as it defines them; see
 *   `recodingDefinitions` for each
 * @example
 * ```ts
 * import { anonymizeTable, createTable, releasedRows } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(
 *   ["age", "support"],
 *   [["31", "housing"], ["38", "economy"], ["52", "housing"], ["55", "economy"]], // synthetic
 * );
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const result = await anonymizeTable(table.value, {
 *   columns: {
 *     age: { role: "quasi-identifier", hierarchy: { kind: "intervals", origin: 0, widths: [5, 10] } },
 *     support: { role: "sensitive" },
 *   },
 *   models: [{ model: "k-anonymity", k: 2 }],
 *   metric: "loss",
 *   suppressionLimit: 0,
 *   missing: "own-value",
 * });
 * if (!result.ok) throw new Error(result.issues[0].message);
 * result.value.report.transformation; // => [{ column: "age", level: 2, highestLevel: 3 }]
 * result.value.report.proof; // => { state: "proven" }
 * [...releasedRows(result.value.table, { suppressed: "*", missing: "" })][1]; // => ["30-39", "housing"]
 * ```
 */
export async function anonymizeTable(
  table: Table,
  config: TableConfig,
  options: RecodingOptions = {},
): Promise<Result<AnonymizedTable>> {
  const { population } = options;
  const issues = recodingIssues(table, config, population !== undefined);
  if (hasIssues(issues)) return { ok: false, issues };
  const all = population === undefined ? succeed(table) : joinPopulation(table, population, config);
  if (!all.ok) return all;
  const prepared = prepareRecoding(all.value, table.rowCount, config);
  if (!prepared.ok) return prepared;
  const { lattice, sensitive } = prepared.value;
  const { metric = "loss", suppressionLimit = 0 } = config;
  const fields = keyFields(lattice);
  const plan = modelPlan(config.models, sensitive);
  const asked = plan.tests.length > 0 ? sensitive : [];
  const finest = finestClasses(lattice, fields, asked);
  const search: LatticeSearch = {
    finest: finest.list,
    coarsest: lattice.attributes.map(({ levels }) => levels.length - 1),
    fields,
    plan,
    metric: metricOf(namedMetric(metric), lattice, fields, plan.minimumSize),
    mostSuppressed: Math.floor(suppressionLimit * table.rowCount + 1e-9),
  };
  const state = await walkOn(searchLattice(search), options);
  if (state.best === undefined) {
    return fail(createIssue(state.openNodes > 0 ? searchStopped : nothingReleasable));
  }
  const best = finestOfEquals(search, state.best);
  const { node } = best;
  const isSuppressed = suppressedRecords(finest, fields, node, table.rowCount);
  return succeed({
    table: releaseRecords(table, config, lattice, node.list.levels, isSuppressed),
    report: describeRecoding(config, lattice, best, state),
  });
}

async function walkOn(walk: LatticeWalk, options: RecodingOptions): Promise<SearchState> {
  const { signal, onProgress, maximumNodes = Number.POSITIVE_INFINITY } = options;
  const isWatched = signal !== undefined || onProgress !== undefined;
  for (let step = 0; walk.evaluatedNodes() < maximumNodes && walk.advance(); step += 1) {
    if (!isWatched || step % STEPS_A_TURN !== 0) continue;
    const { evaluatedNodes, openNodes, best } = walk.state();
    onProgress?.({ evaluatedNodes, openNodes, score: best?.score });
    await nextTurn();
    if (signal?.aborted === true) break;
  }
  return walk.state();
}
