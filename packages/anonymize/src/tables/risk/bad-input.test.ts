import { describe, expect, it } from "vitest";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { createTable, type Table, type TableCell } from "../table.ts";
import { assessRisk } from "./assess-risk.ts";
import { individualRisks } from "./individual-risks.ts";
import type { RiskOptions } from "./risk-report.ts";
import { sudaScores } from "./suda-scores.ts";

function tableOf(names: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

// Synthetic.
const table = tableOf(
  ["age", "support", "weight"],
  [
    ["30", "a", "2"],
    ["30", "b", "3"],
    ["40", "a", "1"],
  ],
);
const config: TableConfig = {
  columns: {
    age: { role: "quasi-identifier" },
    support: { role: "sensitive" },
    weight: { role: "insensitive" },
  },
  models: [],
  missing: "own-value",
};

function codes(
  changed: Partial<TableConfig>,
  options: RiskOptions = {},
  of: Table = table,
): string {
  const result = assessRisk(of, { ...config, ...changed }, options);
  return result.ok ? "" : result.issues.map(({ code }) => code).join();
}

describe("assessRisk with bad input", () => {
  it("names parameters that no model can have", () => {
    const models: readonly TableConfig["models"][number][] = [
      { model: "t-closeness", t: 1.5, distance: "equal" },
      { model: "t-closeness", t: Number.NaN, distance: "ordered" },
      { model: "distinct-l-diversity", l: 1 },
      { model: "entropy-l-diversity", l: 1, estimator: "shannon" },
      { model: "recursive-cl-diversity", c: 0, l: 2 },
      { model: "basic-beta-likeness", beta: -1 },
      { model: "delta-disclosure", delta: Number.POSITIVE_INFINITY },
      { model: "alpha-k-anonymity", k: 2, alpha: 2 },
      { model: "sample-uniqueness", threshold: -0.1 },
    ];
    for (const model of models) {
      expect(codes({ models: [model] })).toBe("anonymize.invalid-model-parameter");
    }
  });

  it("names models that lack what they are about", () => {
    const l = { model: "distinct-l-diversity", l: 2 } as const;
    const columns = { ...config.columns, support: { role: "insensitive" as const } };
    expect(codes({ models: [l], columns })).toBe("anonymize.no-sensitive-column");
    expect(codes({ models: [{ ...l, column: "weight" }] })).toBe("anonymize.no-sensitive-column");
    expect(codes({ models: [{ model: "t-closeness", t: 0.2, distance: "hierarchical" }] })).toBe(
      "anonymize.missing-hierarchy",
    );
    expect(codes({ models: [{ model: "k-map", k: 2 }] })).toBe("anonymize.missing-population");
  });

  it("names a hierarchy of a sensitive column that misses a value or has two parents", () => {
    const withRows = (rows: string[][]): TableConfig["columns"] => ({
      ...config.columns,
      support: { role: "sensitive", hierarchy: { kind: "table", rows } },
    });
    expect(codes({ columns: withRows([["a", "*"]]) })).toBe("anonymize.value-outside-hierarchy");
    const rows = [
      ["a", "x", "p"],
      ["b", "x", "q"],
    ];
    expect(codes({ columns: withRows(rows) })).toBe("anonymize.group-with-two-parents");
  });

  it("names a sampling that can't be", () => {
    for (const fraction of [0, -1, 1.1, Number.NaN]) {
      expect(codes({ sampling: { fraction } })).toBe("anonymize.invalid-sampling-fraction");
    }
    expect(codes({ sampling: { weight: "other" } })).toBe("anonymize.missing-column");
    expect(codes({ sampling: { weight: "age" } })).toBe("anonymize.weight-is-quasi-identifier");
    expect(codes({ sampling: { weight: "support" } })).toBe("anonymize.invalid-weight");
    for (const weight of ["0", "0.5", "", null, "Infinity", "-3", "1e999"]) {
      const bad = tableOf(["age", "support", "weight"], [["30", "a", weight]]);
      expect(codes({ sampling: { weight: "weight" } }, {}, bad)).toBe("anonymize.invalid-weight");
    }
  });

  it("names a population that can't be that of the table", () => {
    const smaller = tableOf(["age"], [["30"], ["40"]]);
    expect(codes({}, { population: smaller })).toBe("anonymize.table-outside-population");
    const other = tableOf(["place"], [["Alta"]]);
    expect(codes({}, { population: other })).toBe("anonymize.missing-column");
  });

  it("refuses to measure with wildcards what needs separate classes", () => {
    const missing = "wildcard";
    const code = "anonymize.wildcard-not-measured";
    expect(codes({ missing, models: [{ model: "distinct-l-diversity", l: 2 }] })).toBe(code);
    expect(codes({ missing, sampling: { fraction: 0.5 } })).toBe(code);
    expect(codes({ missing }, { population: table })).toBe(code);
    const wildcard = { ...config, missing } as const;
    for (const result of [sudaScores(table, wildcard), individualRisks(table, wildcard)]) {
      expect(result).toMatchObject({ ok: false, issues: [{ code }] });
    }
  });

  it("refuses to try all sets of more columns than it can", () => {
    const names = Array.from({ length: 13 }, (_, index) => String(index));
    const wide = tableOf(names, [names]);
    const columns = Object.fromEntries(
      names.map((name) => [name, { role: "quasi-identifier" as const }]),
    );
    expect(sudaScores(wide, { ...config, columns })).toMatchObject({
      issues: [{ code: "anonymize.too-many-quasi-identifiers" }],
    });
  });
});

describe("assessRisk in a population", () => {
  // By hand: five aged 30 and two aged 40 in the population.
  const population = tableOf(
    ["age"],
    ["30", "30", "30", "30", "30", "40", "40"].map((age) => [age]),
  );

  it("counts those who look alike", () => {
    const models = [{ model: "k-map" as const, k: 3 }];
    const result = assessRisk(table, { ...config, models }, { population });
    expect(result.ok && result.value).toMatchObject({
      marketerRisk: (1 / 5 + 1 / 5 + 1 / 2) / 3,
      population: {
        basis: "population",
        persons: 7,
        fewestLookalikes: 2,
        journalistRisk: { highest: 1 / 2 },
        uniqueness: null,
      },
      models: [{ met: false, failingRecords: 1 }],
    });
  });

  it("adds up weights", () => {
    const result = assessRisk(table, { ...config, sampling: { weight: "weight" } });
    expect(result.ok && result.value.population).toMatchObject({
      basis: "weights",
      persons: 6,
      fewestLookalikes: 1,
      journalistRisk: { highest: 1 },
    });
    expect(result.ok && result.value.notes.map(({ id }) => id)).toContain("population-estimated");
  });

  it("measures columns at the edges: one value, nothing known, all unique, all alike", () => {
    const rows = (value: (row: number) => TableCell): TableCell[][] =>
      Array.from({ length: 50 }, (_, row) => ["1", value(row), "1"]);
    for (const value of [() => "a", () => null, String, (row: number) => String(row % 2)]) {
      const result = assessRisk(tableOf(["age", "support", "weight"], rows(value)), config);
      const [column] = result.ok ? result.value.sensitive : [];
      expect(column?.closeness.equal).toBeCloseTo(0, 12);
      expect(column?.basicBeta).toBeCloseTo(0, 12);
    }
  });
});
