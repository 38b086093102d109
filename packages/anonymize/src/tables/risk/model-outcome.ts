import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { SensitiveColumn } from "../measures/sensitive-column.ts";
import { TOLERANCE } from "../models/class-test.ts";
import { modelPlan } from "../models/model-plan.ts";
import type { SensitiveCounts } from "./class-counts.ts";
import { recordsBelow } from "./count-lookalikes.ts";
import type { LookalikeCount, ModelOutcome } from "./risk-report.ts";

/** A table in the form in which models look at it. */
export interface MeasuredTable {
  readonly records: number;
  readonly sizes: readonly LookalikeCount[];
  readonly classSizes: Uint32Array;
  /** Persons of the population by class; absent where none was given. */
  readonly population: Float64Array | undefined;
  readonly sensitive: readonly SensitiveColumn[];
  readonly counts: readonly SensitiveCounts[];
}

/**
 * Holds a table against a model, by the same tests as recoding does.
 *
 * @param model - checked
 * @param table - the table
 * @returns whether it is met, and by how many records it isn't
 * @internal
 */
export function modelOutcome(model: PrivacyModel, table: MeasuredTable): ModelOutcome {
  const { records, sizes } = table;
  if (model.model === "k-anonymity") return outcome(model, recordsBelow(sizes, model.k));
  if (model.model === "sample-uniqueness") {
    return ofWhole(model, recordsBelow(sizes, 2) / records, model.threshold);
  }
  if (model.model === "average-reidentification-risk") {
    const classes = sizes.reduce((sum, { size, records: ofSize }) => sum + ofSize / size, 0);
    return ofWhole(model, classes / records, model.threshold);
  }
  return outcome(model, failingRecords(model, table));
}

function outcome(model: PrivacyModel, failing: number): ModelOutcome {
  return { model, met: failing === 0, failingRecords: failing };
}

function ofWhole(model: PrivacyModel, measured: number, most: number): ModelOutcome {
  return { model, met: measured <= most * (1 + TOLERANCE), failingRecords: null };
}

function failingRecords(
  model: PrivacyModel,
  { classSizes, population, sensitive, counts }: MeasuredTable,
): number {
  const { minimumSize, minimumPopulation, tests } = modelPlan([model], sensitive);
  return classSizes.reduce((failing, size, group) => {
    const isTooSmall =
      size < minimumSize ||
      (population !== undefined && (population[group] ?? 0) < minimumPopulation);
    const fails =
      isTooSmall ||
      tests.some(({ column, passes }) => {
        const content = counts[column];
        if (content === undefined) return true;
        return !passes(content, content.starts[group] ?? 0, content.starts[group + 1] ?? 0, size);
      });
    return fails ? failing + size : failing;
  }, 0);
}
