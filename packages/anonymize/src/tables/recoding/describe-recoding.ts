import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { roleOf } from "../encode-table.ts";
import { KEPT } from "./fates.ts";
import type { Lattice } from "./lattice.ts";
import { namedMetric } from "./metrics/metric-of.ts";
import { recodingDefinitions } from "./recoding-definitions.ts";
import { recodingNotes } from "./recoding-notes.ts";
import type { RecodingProof, RecodingReport } from "./recoding-report.ts";
import type { FoundNode, SearchState } from "./search-lattice.ts";

/**
 * Writes the report of a recoding.
 *
 * @param config - what was asked
 * @param lattice - the quasi-identifiers
 * @param found - the recoding
 * @param state - how far the search came
 * @returns the report, which holds no content of any row
 * @internal
 */
export function describeRecoding(
  config: TableConfig,
  lattice: Lattice,
  { node, score }: FoundNode,
  state: SearchState,
): RecodingReport {
  const { attributes, recordCount } = lattice;
  const metric = namedMetric(config.metric ?? "loss");
  const named = new Set<string>([metric.name, ...config.models.map(({ model }) => model)]);
  const { sizes } = node.list;
  const kept = sizes.filter((size, place) => size > 0 && node.fates[place] === KEPT);
  const proof = proofOf(state, score);
  return {
    records: recordCount,
    suppressedRecords: node.suppressedRecords,
    suppressionLimit: config.suppressionLimit ?? 0,
    transformation: attributes.map(({ name, levels }, index) => ({
      column: name,
      level: node.list.levels[index] ?? 0,
      highestLevel: levels.length - 1,
    })),
    classes: kept.length,
    smallestClass: kept.reduce((least, size) => Math.min(least, size), kept[0] ?? 0),
    metric,
    score,
    proof,
    latticeNodes: attributes.reduce((product, { levels }) => product * levels.length, 1),
    evaluatedNodes: state.evaluatedNodes,
    models: config.models,
    missing: config.missing,
    definitions: recodingDefinitions.filter(({ id }) => named.has(id)),
    notes: recodingNotes({
      suppressedRecords: node.suppressedRecords,
      isProven: proof.state === "proven",
      identifiers: columnsWith(config, "identifier"),
      unguarded: unguardedColumns(config),
      insensitive: columnsWith(config, "insensitive"),
    }),
  };
}

function proofOf({ openNodes, openBound }: SearchState, score: number): RecodingProof {
  return openNodes === 0
    ? { state: "proven" }
    : { state: "open", lowestPossible: Math.min(openBound, score), openNodes };
}

function columnsWith(config: TableConfig, role: string): readonly string[] {
  return Object.keys(config.columns).filter((name) => roleOf(name, config) === role);
}

/** k-anonymity and its like look at no sensitive value. */
function unguardedColumns(config: TableConfig): readonly string[] {
  const blind: readonly string[] = [
    "k-anonymity",
    "k-map",
    "sample-uniqueness",
    "average-reidentification-risk",
  ];
  const guarding = config.models.filter(({ model }) => !blind.includes(model));
  return columnsWith(config, "sensitive").filter(
    (name) =>
      !guarding.some(
        (model) => !("column" in model) || model.column === undefined || model.column === name,
      ),
  );
}
