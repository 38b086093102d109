import { languages } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { releasedRows } from "../released-rows.ts";
import { createTable, type Table, type TableCell } from "../table.ts";
import { anonymizeTable } from "./anonymize-table.ts";
import type { AnonymizedTable, RecodingOptions } from "./recoding-report.ts";
import { recodingDefinitions } from "./recoding-definitions.ts";

function tableOf(names: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

// Synthetic.
const register = tableOf(
  ["client", "age", "support", "wave"],
  [
    ["K-1", "31", "housing", "1"],
    ["K-2", "34", "economy", "1"],
    ["K-3", "36", "housing", "1"],
    ["K-4", "52", "economy", "2"],
    ["K-5", "58", "housing", "2"],
    ["K-6", "93", "economy", "2"],
  ],
);

const config: TableConfig = {
  columns: {
    client: { role: "identifier" },
    age: {
      role: "quasi-identifier",
      hierarchy: { kind: "intervals", origin: 0, widths: [10, 50] },
    },
    support: { role: "sensitive" },
    wave: { role: "insensitive" },
  },
  models: [{ model: "k-anonymity", k: 2 }],
  metric: "height",
  suppressionLimit: 0.2,
  missing: "own-value",
};

async function anonymized(
  given: Partial<TableConfig> = {},
  options: RecodingOptions = {},
): Promise<AnonymizedTable> {
  const result = await anonymizeTable(register, { ...config, ...given }, options);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

async function codes(given: Partial<TableConfig>, options: RecodingOptions = {}): Promise<string> {
  const result = await anonymizeTable(register, { ...config, ...given }, options);
  return result.ok ? "" : result.issues.map(({ code }) => code).join();
}

describe("anonymizeTable", () => {
  it("finds what can be found by hand: tens, and the one alone in the nineties left out", async () => {
    const { table, report } = await anonymized();
    expect([...releasedRows(table, { suppressed: "*", missing: "" })]).toEqual([
      ["age", "support", "wave"],
      ["30-39", "housing", "1"],
      ["30-39", "economy", "1"],
      ["30-39", "housing", "1"],
      ["50-59", "economy", "2"],
      ["50-59", "housing", "2"],
    ]);
    expect(report).toMatchObject({
      records: 6,
      suppressedRecords: 1,
      transformation: [{ column: "age", level: 1, highestLevel: 3 }],
      classes: 2,
      smallestClass: 2,
      proof: { state: "proven" },
      latticeNodes: 4,
    });
  });

  it("marks what is hidden by a state, never by a text", async () => {
    const { table } = await anonymized();
    const [age] = table.columns;
    expect(age?.values[age.codes[5] ?? 0]).toEqual({ state: "suppressed" });
    const whole = await anonymized({
      suppressionLimit: 0,
      models: [{ model: "k-anonymity", k: 6 }],
    });
    expect(whole.table.columns[0]?.values[0]).toEqual({ state: "suppressed" });
  });

  it("refuses to release identifiers, or the sensitive value of a record that is left out", async () => {
    const { table } = await anonymized();
    expect(table.columns.map(({ name }) => name)).not.toContain("client");
    for (const { codes: own, values } of table.columns) {
      expect(values[own[5] ?? 0]?.state).toBe("suppressed");
    }
  });

  it("refuses to call a table anonymous, and says what a reader must know", async () => {
    const { report } = await anonymized();
    expect(Object.values(report).filter((value) => typeof value === "boolean")).toEqual([]);
    expect(report.notes.map(({ id }) => id)).toEqual([
      "records-left-out",
      "identifiers-removed",
      "sensitive-unguarded",
      "insensitive-shown",
      "rows-in-order",
      "presence-discloses",
      "not-proof",
    ]);
    expect(report.definitions.map(({ id }) => id)).toEqual(["k-anonymity", "height"]);
    expect(JSON.stringify(report)).not.toMatch(/K-\d|housing|economy/);
  });

  it("says all definitions in three languages, nynorsk in nynorsk", () => {
    for (const { text } of recodingDefinitions) {
      for (const language of languages) expect(text[language]).toMatch(/\S/);
      expect(text.nn).not.toMatch(/\b(?:ikke|hver|noen|fra|hvor|flere)\b/);
    }
  });

  it("counts a population for k-map", async () => {
    const models: TableConfig["models"] = [{ model: "k-map", k: 3 }];
    expect(await codes({ models })).toBe("anonymize.missing-population");
    // 31, 34 and 36 fit three of the population in their tens; 52 and 58 only from fifties on.
    const population = tableOf(["age"], [["30"], ["33"], ["39"], ["50"], ["59"], ["61"], ["95"]]);
    const { report } = await anonymized({ models, suppressionLimit: 0 }, { population });
    expect(report.transformation[0]?.level).toBe(2);
    expect(report.suppressedRecords).toBe(0);
    const tens = await anonymized({ models, suppressionLimit: 0.5 }, { population });
    expect(tens.report).toMatchObject({ suppressedRecords: 3, smallestClass: 3 });
    const strangers = tableOf(["x"], [["1"]]);
    expect(await codes({ models }, { population: strangers })).toBe("anonymize.missing-column");
  });

  it("treats what is missing as a value, until all values are one", async () => {
    const table = tableOf(["age"], [["31"], ["34"], [null], ["NA"], [""], ["52"]]);
    const result = await anonymizeTable(table, {
      ...config,
      columns: {
        age: {
          role: "quasi-identifier",
          hierarchy: { kind: "intervals", origin: 0, widths: [10] },
        },
      },
      missingValues: ["NA"],
    });
    if (!result.ok) throw new Error("must go through");
    const rows = [...releasedRows(result.value.table, { suppressed: "*", missing: "missing" })];
    expect(rows.flat()).toEqual(["age", "30-39", "30-39", "missing", "missing", "missing"]);
  });

  it("stops when told, with the best so far and how far it may be from the best of all", async () => {
    const { report } = await anonymized({}, { maximumNodes: 1 });
    expect(report.proof).toMatchObject({ state: "open", lowestPossible: 0 });
    expect(report.notes.map(({ id }) => id)).toContain("search-open");
    const signal = { aborted: true };
    expect((await anonymized({}, { signal })).report.evaluatedNodes).toBeLessThanOrEqual(3);
    const seen: number[] = [];
    await anonymized({}, { onProgress: ({ evaluatedNodes }) => seen.push(evaluatedNodes) });
    expect(seen.length).toBeGreaterThan(0);
  });

  it("names what is wrong with the config", async () => {
    const bare = { role: "quasi-identifier" as const };
    expect(await codes({ metric: undefined })).toBe("anonymize.missing-metric");
    expect(await codes({ suppressionLimit: undefined })).toBe(
      "anonymize.invalid-suppression-limit",
    );
    expect(await codes({ suppressionLimit: Number.NaN })).toBe(
      "anonymize.invalid-suppression-limit",
    );
    expect(await codes({ models: [] })).toBe("anonymize.no-model");
    expect(await codes({ missing: "wildcard" })).toBe("anonymize.wildcard-not-recoded");
    expect(await codes({ columns: { ...config.columns, age: bare } })).toBe(
      "anonymize.missing-hierarchy",
    );
    expect(await codes({ models: [{ model: "k-anonymity", k: 7 }] })).toBe(
      "anonymize.k-above-records",
    );
    expect(await codes({ models: [{ model: "t-closeness", t: 2, distance: "equal" }] })).toBe(
      "anonymize.invalid-model-parameter",
    );
    expect(await codes({ models: [{ model: "distinct-l-diversity", l: 2, column: "wave" }] })).toBe(
      "anonymize.no-sensitive-column",
    );
    expect(
      await codes({ models: [{ model: "t-closeness", t: 0.2, distance: "hierarchical" }] }),
    ).toBe("anonymize.missing-hierarchy");
  });

  it("names values without a place, by how many and where, not by what", async () => {
    const table = tableOf(["place"], [["Alta"], ["Secret"], ["Alta"]]);
    const result = await anonymizeTable(table, {
      ...config,
      columns: {
        place: {
          role: "quasi-identifier",
          hierarchy: { kind: "tree", parents: { Alta: "Finnmark" } },
        },
      },
    });
    expect(result).toMatchObject({
      issues: [{ code: "anonymize.value-outside-hierarchy", params: { values: 1, first: 2 } }],
    });
    expect(JSON.stringify(result)).not.toContain("Secret");
  });

  it("says when nothing can be released", async () => {
    const kept = { role: "quasi-identifier" as const, hierarchy: { kind: "unchanged" as const } };
    expect(await codes({ columns: { ...config.columns, age: kept } })).toBe(
      "anonymize.nothing-releasable",
    );
  });

  it("handles all rows equal, all unique, one row class, and wide keys", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${String(index)}`);
    const wide = tableOf(
      names,
      Array.from({ length: 40 }, (_, row) =>
        names.map((_name, index) => String((row * (index + 3)) % 37)),
      ),
    );
    const columns = Object.fromEntries(
      names.map((name) => [
        name,
        { role: "quasi-identifier" as const, hierarchy: { kind: "all-or-nothing" as const } },
      ]),
    );
    const result = await anonymizeTable(wide, { ...config, columns });
    expect(result.ok && result.value.report.proof).toEqual({ state: "proven" });
    expect(result.ok && result.value.report.smallestClass).toBeGreaterThanOrEqual(2);
    const same = tableOf(["c0"], [["x"], ["x"], ["x"]]);
    const equal = await anonymizeTable(same, {
      ...config,
      columns: { c0: columns["c0"] ?? { role: "sensitive" } },
    });
    expect(equal.ok && equal.value.report).toMatchObject({
      score: 0,
      classes: 1,
      suppressedRecords: 0,
    });
  });

  it("changes neither table nor config", async () => {
    const before = JSON.stringify([register, config]);
    await anonymized();
    expect(JSON.stringify([register, config])).toBe(before);
  });
});
