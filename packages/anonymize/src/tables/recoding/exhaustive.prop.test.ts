import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { createTable, type Table } from "../table.ts";
import { anonymizeTable } from "./anonymize-table.ts";
import { bestByEnumeration, type PlainRow } from "../../../bench/enumerate-recodings.ts";

/** Three quasi-identifiers of four to six values, in trees of two and three levels. */
const hierarchies = {
  a: [
    ["a1", "A", "*"],
    ["a2", "A", "*"],
    ["a3", "B", "*"],
    ["a4", "B", "*"],
  ],
  b: [
    ["b1", "*"],
    ["b2", "*"],
    ["b3", "*"],
  ],
  c: [
    ["c1", "C1", "CC", "*"],
    ["c2", "C1", "CC", "*"],
    ["c3", "C2", "CC", "*"],
    ["c4", "C2", "CC", "*"],
    ["c5", "C3", "CD", "*"],
  ],
};

const rows = fc.array(
  fc.record({
    a: fc.constantFrom("a1", "a2", "a3", "a4"),
    b: fc.constantFrom("b1", "b2", "b3"),
    c: fc.constantFrom("c1", "c2", "c3", "c4", "c5"),
    s: fc.constantFrom("1", "2", "3", "4"),
  }),
  { minLength: 4, maxLength: 24 },
);

const model: fc.Arbitrary<PrivacyModel> = fc.oneof(
  fc.constantFrom<PrivacyModel>(
    { model: "k-anonymity", k: 2 },
    { model: "k-anonymity", k: 3 },
    { model: "alpha-k-anonymity", k: 2, alpha: 0.7 },
    { model: "distinct-l-diversity", l: 2 },
    { model: "entropy-l-diversity", l: 1.7, estimator: "shannon" },
    { model: "recursive-cl-diversity", c: 2, l: 2 },
    { model: "t-closeness", t: 0.35, distance: "equal" },
    { model: "t-closeness", t: 0.25, distance: "ordered" },
    { model: "t-closeness", t: 0.3, distance: "hierarchical" },
    { model: "basic-beta-likeness", beta: 1 },
    { model: "enhanced-beta-likeness", beta: 1.5 },
    { model: "delta-disclosure", delta: 0.8 },
    { model: "k-map", k: 2 },
    { model: "k-map", k: 4 },
    { model: "sample-uniqueness", threshold: 0.1 },
    { model: "average-reidentification-risk", threshold: 0.4 },
  ),
);

const metric = fc.constantFrom<NonNullable<TableConfig["metric"]>>(
  "loss",
  "aecs",
  "height",
  "precision",
  { name: "discernibility", monotonic: true },
  { name: "discernibility", monotonic: false },
  { name: "entropy", monotonic: true },
  { name: "entropy", monotonic: false },
);

function tableOf(given: readonly PlainRow[]): Table {
  const table = createTable(
    ["a", "b", "c", "s"],
    given.map(({ a, b, c, s }) => [a, b, c, s]),
  );
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

function configOf(
  models: readonly PrivacyModel[],
  metric: NonNullable<TableConfig["metric"]>,
  suppressionLimit: number,
): TableConfig {
  return {
    columns: {
      a: { role: "quasi-identifier", hierarchy: { kind: "table", rows: hierarchies.a } },
      b: { role: "quasi-identifier", hierarchy: { kind: "table", rows: hierarchies.b } },
      c: { role: "quasi-identifier", hierarchy: { kind: "table", rows: hierarchies.c } },
      s: {
        role: "sensitive",
        hierarchy: {
          kind: "table",
          rows: [
            ["1", "x", "*"],
            ["2", "x", "*"],
            ["3", "y", "*"],
            ["4", "y", "*"],
          ],
        },
      },
    },
    models: [...models],
    metric,
    suppressionLimit,
    missing: "own-value",
  };
}

describe("anonymizeTable", () => {
  // An enumeration of all 24 recodings from the definitions, which shares no code with the search.
  test.prop(
    [
      rows,
      rows,
      fc.array(model, { minLength: 1, maxLength: 2 }),
      metric,
      fc.constantFrom(0, 0.15, 0.5, 1),
    ],
    { numRuns: 400 },
  )(
    "finds what trying every recoding finds",
    async (given, others, models, chosen, suppressionLimit) => {
      const config = configOf(models, chosen, suppressionLimit);
      const best = bestByEnumeration(given, hierarchies, config, others);
      const result = await anonymizeTable(tableOf(given), config, { population: tableOf(others) });
      if (!result.ok) {
        expect(result.issues.map(({ code }) => code)).toEqual(["anonymize.nothing-releasable"]);
        expect(best).toBeUndefined();
        return;
      }
      const { report } = result.value;
      expect(best).toBeDefined();
      expect(report.proof).toEqual({ state: "proven" });
      expect(Math.abs(report.score - (best ?? 0))).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(report.score)),
      );
    },
    120_000,
  );

  test.prop(
    [rows, rows, model, metric, fc.constantFrom(0, 0.15, 0.5), fc.integer({ min: 1, max: 12 })],
    { numRuns: 200 },
  )(
    "says no more than is true of the best when it is stopped",
    async (given, others, chosenModel, chosen, suppressionLimit, maximumNodes) => {
      const config = configOf([chosenModel], chosen, suppressionLimit);
      const best = bestByEnumeration(given, hierarchies, config, others);
      const options = { maximumNodes, population: tableOf(others) };
      const result = await anonymizeTable(tableOf(given), config, options);
      if (!result.ok || best === undefined) return;
      const { proof, score } = result.value.report;
      const slack = 1e-9 * Math.max(1, Math.abs(score));
      expect(score).toBeGreaterThanOrEqual(best - slack);
      const lowest = proof.state === "proven" ? score : proof.lowestPossible;
      expect(lowest).toBeLessThanOrEqual(best + slack);
    },
    120_000,
  );
});
