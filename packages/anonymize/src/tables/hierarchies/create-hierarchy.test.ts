import { describe, expect, it } from "vitest";
import type { HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { createHierarchy } from "./create-hierarchy.ts";
import { municipalityNumbers } from "./municipality-numbers.ts";

/** Labels of each value, from level 0 on; or the codes of the issues. */
function labels(
  declaration: HierarchyDeclaration | string,
  values: readonly string[],
): readonly (readonly string[])[] | string {
  const result = createHierarchy(declaration, values, "column");
  if (!result.ok) return result.issues.map(({ code }) => code.replace("anonymize.", "")).join();
  const { levels, values: leaves } = result.value;
  return leaves.map((_, leaf) =>
    levels.map((level) => level.labels[level.labelOf[leaf] ?? 0] ?? "?"),
  );
}

describe("createHierarchy", () => {
  it("reads ARX's form", () => {
    // arx-deidentifier/arx, data/adult_hierarchy_marital-status.csv, three rows.
    const rows = [
      ["Married-civ-spouse", "spouse present", "*"],
      ["Divorced", "spouse not present", "*"],
      ["Married-AF-spouse", "spouse present", "*"],
    ];
    expect(labels({ kind: "table", rows }, [])).toEqual(rows);
  });

  it("refuses files with two parents, repeated values, ragged rows, nothing, too much", () => {
    const table = (...rows: string[][]): HierarchyDeclaration => ({ kind: "table", rows });
    expect(labels(table(["a", "x", "p"], ["b", "x", "q"]), [])).toBe("group-with-two-parents");
    expect(labels(table(["a", "x"], ["a", "y"]), [])).toBe(
      "repeated-hierarchy-value,group-with-two-parents",
    );
    expect(labels(table(["a", "x"], ["b"]), [])).toBe("ragged-hierarchy");
    expect(labels(table(), [])).toBe("invalid-hierarchy-size");
    expect(labels(table(Array.from({ length: 65 }, () => "a")), [])).toBe("invalid-hierarchy-size");
    expect(labels("age.csv", [])).toBe("unread-hierarchy-file");
  });

  it("puts numbers in intervals whose widths build on each other", () => {
    const ages: HierarchyDeclaration = {
      kind: "intervals",
      origin: 0,
      widths: [5, 10],
      bottom: 18,
      top: 90,
    };
    expect(labels(ages, ["17", "18", "34", "90", "103", "x"])).toEqual([
      ["17", "<18", "<18", "*"],
      ["18", "18-19", "18-19", "*"],
      ["34", "30-34", "30-39", "*"],
      ["90", "90+", "90+", "*"],
      ["103", "90+", "90+", "*"],
    ]);
    expect(labels({ ...ages, widths: [5, 12] }, ["1"])).toBe("levels-not-coarser");
    expect(labels({ ...ages, widths: [5, 5] }, ["1"])).toBe("levels-not-coarser");
    expect(labels({ ...ages, bottom: 90 }, ["1"])).toBe("overlapping-bands");
  });

  it("keeps tenths in one interval on every level, and says where an interval ends", () => {
    const tenths: HierarchyDeclaration = { kind: "intervals", origin: 0, widths: [0.1, 0.2, 1] };
    const values = Array.from({ length: 200 }, (_, index) => (index / 20).toFixed(2));
    expect(typeof labels(tenths, values)).toBe("object");
    expect(labels({ kind: "intervals", origin: 0, widths: [2.5] }, ["3.1"])).toEqual([
      ["3.1", "2.5-<5", "*"],
    ]);
  });

  it("puts numbers in bands, and names gaps and overlaps", () => {
    const bands = (...levels: { from?: number; below?: number; label?: string }[][]) =>
      ({ kind: "bands", levels }) as const;
    const fine = [{ below: 18 }, { from: 18, below: 67 }, { from: 67, label: "retired" }];
    expect(labels(bands(fine, [{ below: 67 }, { from: 67 }]), ["17", "66", "67"])).toEqual([
      ["17", "<18", "<67", "*"],
      ["66", "18-66", "<67", "*"],
      ["67", "retired", "67+", "*"],
    ]);
    expect(labels(bands([{ below: 18 }, { from: 20 }]), [])).toBe("gap-between-bands");
    expect(labels(bands([{ below: 18 }, { from: 17 }]), [])).toBe("overlapping-bands");
    expect(labels(bands([{ from: 5, below: 5 }]), [])).toBe("overlapping-bands");
    expect(labels(bands(fine, [{ below: 50 }, { from: 50 }]), [])).toBe("levels-not-coarser");
  });

  it("keeps first signs, whole characters even outside the basic plane", () => {
    expect(labels({ kind: "prefix", keep: [2, 1] }, ["9510", "𝟙𝟚𝟛", "9"])).toEqual([
      ["9510", "95**", "9***", "*"],
      ["𝟙𝟚𝟛", "𝟙𝟚*", "𝟙**", "*"],
      ["9", "9", "9", "*"],
    ]);
    expect(labels({ kind: "prefix", keep: [1, 2] }, [])).toBe("levels-not-coarser");
  });

  it("follows trees of uneven depth, and refuses circles", () => {
    const parents = { Alta: "Finnmark", Finnmark: "North", Tromsø: "North", North: "Norway" };
    expect(labels({ kind: "tree", parents }, ["Alta", "Tromsø", "Oslo"])).toEqual([
      ["Alta", "Finnmark", "North", "Norway"],
      ["Tromsø", "Tromsø", "North", "Norway"],
    ]);
    expect(labels({ kind: "tree", parents: { a: "b", b: "a" } }, ["a"])).toBe("hierarchy-cycle");
    const two = { a: "x", b: "y" };
    expect(labels({ kind: "tree", parents: two }, ["a", "b"])).toEqual([
      ["a", "x", "*"],
      ["b", "y", "*"],
    ]);
  });

  it("brings days to months, quarters, half-years, years and decades, in that order", () => {
    const levels = ["month", "quarter", "half-year", "year", "five-years", "decade"] as const;
    expect(labels({ kind: "dates", levels: [...levels] }, ["2024-02-29", "2026-02-30"])).toEqual([
      ["2024-02-29", "2024-02", "2024-Q1", "2024-H1", "2024", "2020-2024", "2020-2029", "*"],
    ]);
    expect(labels({ kind: "dates", levels: ["year", "month"] }, [])).toBe("levels-not-coarser");
  });

  it("maps a place to the same value whatever the year of its number", () => {
    // Bærum 0219, 3024, 3201; Tromsø 1902, 5401, 5501; Haram 1534, Ålesund 1507, Haram 1580;
    // Snillfjord 1613 and 5012 with Orkland 5059. lauriejh/regtools 580d6e1 for 2016 and 2024.
    const numbers = ["0219", "3024", "3201", "1902", "5401", "5501", "1534", "1507", "1580"];
    const places = labels({ kind: "municipality", asOf: "2024-01-01" }, [
      ...numbers,
      "0301",
      "1234567",
    ]);
    expect(places).toEqual([
      ...["0219", "3024", "3201"].map((own) => [own, "3201", "32", "Østlandet", "*"]),
      ...["1902", "5401", "5501"].map((own) => [own, "5501", "55", "Nord-Norge", "*"]),
      ...["1534", "1507", "1580"].map((own) => [own, "1508+1580", "15", "Vestlandet", "*"]),
      ["0301", "0301", "03", "Østlandet", "*"],
    ]);
  });

  it("knows the 357 municipalities of 2024, and no number twice", () => {
    const now = Object.keys(municipalityNumbers).flatMap((place) => place.split("+"));
    const older = Object.values(municipalityNumbers).flatMap((list) => list.split(" "));
    const all = [...now, ...older.filter((number) => number !== "")];
    expect(now).toHaveLength(357);
    expect(new Set(all).size).toBe(all.length);
    for (const number of all) expect(number).toMatch(/^\d{4}$/);
  });

  it("withstands values that objects inherit, lone surrogates and long lines", () => {
    const hostile = ["__proto__", "constructor", "\uD800", "9".repeat(1_000_000)];
    const kinds: readonly HierarchyDeclaration[] = [
      { kind: "intervals", origin: 0, widths: [1] },
      { kind: "bands", levels: [[{}]] },
      { kind: "tree", parents: { a: "b" } },
      { kind: "dates", levels: ["year"] },
      { kind: "municipality", asOf: "2024-01-01" },
    ];
    for (const kind of kinds) expect(labels(kind, hostile)).toEqual([]);
    expect(labels({ kind: "prefix", keep: [1] }, hostile)).toHaveLength(4);
    expect(labels({ kind: "all-or-nothing" }, hostile)).toHaveLength(4);
    expect(labels({ kind: "unchanged" }, hostile)).toHaveLength(4);
  });
});
