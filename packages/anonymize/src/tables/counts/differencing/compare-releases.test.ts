import { describe, expect, it } from "vitest";
import type { CountConfig } from "../../../schemas/tables/count-config-schema.ts";
import { createTable } from "../../table.ts";
import { suppressCells } from "../suppress-cells.ts";
import type { SuppressedTable } from "../suppressed-table.ts";
import { compareReleases } from "./compare-releases.ts";

function release(
  rows: readonly (readonly string[])[],
  config: Partial<CountConfig> = {},
): SuppressedTable {
  const table = createTable(["district", "help", "n"], rows);
  if (!table.ok) throw new Error("a valid table must go through");
  const result = suppressCells(table.value, {
    dimensions: ["district", "help"],
    count: "n",
    profile: "ssb3",
    ...config,
  });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

// Made up.
const rows = [
  ["North", "work", "2"],
  ["North", "money", "14"],
  ["North", "debt", "9"],
  ["South", "work", "8"],
  ["South", "money", "21"],
  ["South", "debt", "5"],
];

describe("compareReleases", () => {
  it("finds nothing between a release and itself", () => {
    const compared = compareReleases(release(rows), release(rows), "same");
    expect(compared).toMatchObject({ ok: true, value: { findings: [] } });
  });

  // By hand: the first hides work and debt, the second, with debt forced to show, work and money.
  // Together they show all but work, and each row has its total.
  it("finds cells that one release shows and the other hides, and what follows from it", () => {
    const earlier = release(rows);
    const later = release(rows, {
      cells: [{ place: { district: "North", help: "debt" }, status: "forced" }],
    });
    const compared = compareReleases(earlier, later, "same");
    const found = compared.ok ? compared.value.findings : [];
    const of = (kind: string): readonly string[] =>
      found
        .filter((one) => one.kind === kind)
        .map(({ place, release: at }) => `${at} ${place.join()}`);
    expect(of("shown-in-other")).toContain("earlier North,debt");
    expect(of("computable")).toContain("earlier North,work");
    expect(JSON.stringify(compared)).not.toMatch(/"count"|\b14\b|\b21\b/);
  });

  it("finds groups that give a hidden value away", () => {
    const parents = { North: "Inland", South: "Coast", West: "Coast" };
    const west = [...rows, ["West", "work", "7"], ["West", "money", "4"], ["West", "debt", "6"]];
    const earlier = release(west);
    const later = release(west, { hierarchies: { district: [{ kind: "tree", parents }] } });
    // Inland is North: the groups of the later release show North's counts, or hide them both.
    const compared = compareReleases(earlier, later, "same");
    expect(compared.ok).toBe(true);
  });

  it("finds changes of so few that they could not be shown", () => {
    const changed = rows.map(([district = "", help = "", n = ""]) =>
      district === "South" && help === "money" ? [district, help, "22"] : [district, help, n],
    );
    const compared = compareReleases(release(rows), release(changed), "changed");
    const places = compared.ok ? compared.value.findings.map(({ place }) => place.join()) : [];
    expect(places).toContain("South,");
    expect(places).not.toContain("North,");
  });

  it("names releases that can't be of the same table or the same persons", () => {
    const other = release(
      rows.map(([district = "", help = "", n = ""]) => [district, help, `${n}0`]),
    );
    expect(compareReleases(release(rows), other, "same")).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.releases-differ" }],
    });
    const turned = release(rows, { dimensions: ["help", "district"] });
    expect(compareReleases(release(rows), turned, "same").ok).toBe(false);
  });
});
