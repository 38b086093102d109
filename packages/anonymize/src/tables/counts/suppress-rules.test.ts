import { describe, expect, it } from "vitest";
import { codes, suppressed, tableOf } from "../../../bench/count-tables.ts";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import type { CountCell, SuppressedTable } from "./suppressed-table.ts";

function cellAt({ cells }: SuppressedTable, place: string): CountCell | undefined {
  return cells.find((cell) => cell.place.map((code) => code ?? "Total").join() === place);
}

function reasonAt(table: SuppressedTable, place: string): string {
  const cell = cellAt(table, place);
  return cell?.state === "suppressed" ? cell.reason : String(cell?.count);
}

// Made up.
const rows = [
  ["North", "work", "2"],
  ["North", "money", "14"],
  ["North", "debt", "9"],
  ["South", "work", "8"],
  ["South", "money", "21"],
  ["South", "debt", "5"],
  ["West", "work", "7"],
  ["West", "money", "11"],
  ["West", "debt", "6"],
];
const counts = tableOf(["district", "help", "persons"], rows);
const config: CountConfig = {
  dimensions: ["district", "help"],
  count: "persons",
  profile: "ssb3",
};
const threshold = { id: "custom", minimum: 3, zeros: "shown" } as const;
const parents = { North: "Inland", South: "Coast", West: "Coast" };
const hierarchies: CountConfig["hierarchies"] = { district: [{ kind: "tree", parents }] };

describe("suppressCells over groups and linked tables", () => {
  it("gives groups totals of their own, and hides a group that is its one value", () => {
    const table = suppressed(counts, { ...config, hierarchies });
    expect(cellAt(table, "Coast,money")).toMatchObject({ state: "shown", count: 32 });
    // Inland is North alone: to show it would show North.
    expect(cellAt(table, "Inland,work")?.state).toBe("suppressed");
    expect(table.dimensions[0]?.groups).toEqual([
      { code: "Inland", values: ["North"] },
      { code: "Coast", values: ["South", "West"] },
    ]);
  });

  it("takes given totals of groups too", () => {
    const given = tableOf(
      ["district", "help", "persons"],
      [...rows, ["Coast", "work", "15"], ["Total", "Total", "83"]],
    );
    const totals = { source: "given", label: "Total" } as const;
    const table = suppressed(given, { ...config, hierarchies, totals });
    expect(table.cells).toHaveLength(11);
    const wrong = tableOf(["district", "help", "persons"], [...rows, ["Coast", "work", "16"]]);
    expect(codes(wrong, { ...config, hierarchies, totals })).toBe("anonymize.totals-do-not-add-up");
  });

  it("publishes only the tables asked for, protected together", () => {
    const table = suppressed(counts, { ...config, tables: [["district"], ["help"]] });
    expect(table.cells).toHaveLength(7);
    expect(table.summary.primary).toBe(0);
    expect(codes(counts, { ...config, tables: [["district", "age"]] })).toBe(
      "anonymize.unknown-dimension",
    );
  });

  it("counts rows as persons where no column counts them, those of nobody too", () => {
    const persons = tableOf(
      ["district", "help"],
      rows.flatMap(([district = "", help = "", n = ""]) =>
        district === "West" && help === "debt"
          ? []
          : Array.from({ length: Number(n) }, () => [district, help]),
      ),
    );
    const own: CountConfig = { dimensions: ["district", "help"], profile: "ssb3" };
    expect(reasonAt(suppressed(persons, own), "South,money")).toBe("21");
    const profile = { id: "custom", minimum: 3, zeros: "suppressed" } as const;
    expect(reasonAt(suppressed(persons, { ...own, profile }), "West,debt")).toBe("primary");
  });

  it("names hierarchies that miss a value, have two parents, or use a name twice", () => {
    const missing = { district: [{ kind: "tree" as const, parents: { North: "Inland" } }] };
    expect(codes(counts, { ...config, hierarchies: missing })).toBe(
      "anonymize.value-outside-hierarchy",
    );
    const split = tableOf(
      ["district", "help", "persons", "county"],
      rows.map((row, index) => [...row, index === 0 ? "A" : "B"]),
    );
    const columns = { district: [{ kind: "columns" as const, columns: ["county"] }] };
    expect(codes(split, { ...config, hierarchies: columns })).toBe("anonymize.two-parents");
    const taken = { North: "South", South: "West", West: "Coast" };
    const ambiguous = { district: [{ kind: "tree" as const, parents: taken }] };
    expect(codes(counts, { ...config, hierarchies: ambiguous })).not.toBe("");
  });
});

describe("suppressCells and the publisher's word on cells", () => {
  it("lets forced cells show, unsafe ones hide, and safe ones be small", () => {
    const table = suppressed(counts, {
      ...config,
      cells: [
        { place: { district: "North", help: "work" }, status: "safe" },
        { place: { district: "South", help: "debt" }, status: "unsafe" },
        { place: { district: "South", help: "work" }, status: "forced" },
        { place: {}, status: "forced" },
      ],
    });
    expect(reasonAt(table, "South,debt")).toBe("primary");
    expect(reasonAt(table, "South,work")).toBe("8");
    expect(reasonAt(table, "Total,Total")).toBe("83");
    expect(reasonAt(table, "North,work")).not.toBe("primary");
  });

  it("names forced cells that contradict the rules or each other", () => {
    const forced = (...places: readonly Record<string, string>[]): CountConfig => ({
      ...config,
      cells: places.map((place) => ({ place, status: "forced" })),
    });
    expect(codes(counts, forced({ district: "North", help: "work" }))).toBe(
      "anonymize.contradictory-cells",
    );
    // Together these leave North's work alone in its row.
    const others = [
      { district: "North", help: "money" },
      { district: "North", help: "debt" },
    ];
    expect(codes(counts, forced(...others, { district: "North" }))).toBe(
      "anonymize.contradictory-cells",
    );
    expect(codes(counts, forced({ district: "South" }, { district: "South" }))).toBe(
      "anonymize.contradictory-cells",
    );
    expect(codes(counts, forced({ district: "East" }))).toBe("anonymize.unknown-cell");
    expect(codes(counts, forced({ age: "7" }))).toBe("anonymize.unknown-dimension");
  });
});

describe("suppressCells and what contributors know", () => {
  // Three ones that add up to a shown three would all be known, since zeros are shown.
  it("refuses to let singletons protect each other", () => {
    const ones = tableOf(
      ["district", "help", "persons"],
      [
        ["North", "work", "1"],
        ["North", "money", "1"],
        ["North", "debt", "1"],
        ["South", "work", "18"],
        ["South", "money", "21"],
        ["South", "debt", "15"],
      ],
    );
    const table = suppressed(ones, config);
    for (const cell of table.cells) {
      if (cell.state === "shown") continue;
      expect(cell.interval?.upper).not.toBe(cell.interval?.lower);
    }
    expect(cellAt(table, "North,Total")?.state).toBe("suppressed");
  });

  // Langsrud 2024: two zeros whose sum is known to be zero are both known.
  it("refuses to let zeros protect each other where zeros are hidden", () => {
    const zeros = tableOf(
      ["district", "help", "persons"],
      [
        ["North", "work", "0"],
        ["North", "money", "0"],
        ["North", "debt", "9"],
        ["South", "work", "0"],
        ["South", "money", "0"],
        ["South", "debt", "15"],
      ],
    );
    const profile = { id: "custom", minimum: 3, zeros: "suppressed" } as const;
    const table = suppressed(zeros, { ...config, profile });
    for (const cell of table.cells) {
      if (cell.state === "shown") continue;
      expect(cell.interval?.upper).not.toBe(0);
    }
  });

  it("refuses, when asked, to let one who knows to be alone compute another", () => {
    const one = rows.map(([district = "", help = "", n = ""]) =>
      district === "South" && help === "debt" ? [district, help, "1"] : [district, help, n],
    );
    const table = tableOf(["district", "help", "persons"], one);
    const profile = { id: "custom", minimum: 3, zeros: "shown" } as const;
    const plain = suppressed(table, { ...config, profile });
    const strict = suppressed(table, { ...config, profile: { ...profile, knownAlone: true } });
    expect(strict.summary.secondary).toBeGreaterThan(plain.summary.secondary);
  });

  it("keeps the ends of hidden counts as far apart as asked", () => {
    const profile = { id: "custom", minimum: 3, zeros: "shown", leastWidth: 12 } as const;
    const cell = cellAt(suppressed(counts, { ...config, profile }), "North,work");
    const interval = cell?.state === "suppressed" ? cell.interval : undefined;
    expect((interval?.upper ?? Infinity) - (interval?.lower ?? 0)).toBeGreaterThanOrEqual(12);
  });

  it("hides cells that hold everyone of their group, in the dimensions named", () => {
    const full = tableOf(
      ["district", "help", "persons"],
      [
        ["North", "work", "9"],
        ["North", "money", "0"],
        ["South", "work", "8"],
        ["South", "money", "7"],
        ["West", "work", "6"],
        ["West", "money", "5"],
      ],
    );
    const profile = { ...threshold, fullCells: ["help"] };
    expect(reasonAt(suppressed(full, { ...config, profile }), "North,work")).toBe("primary");
    expect(reasonAt(suppressed(full, config), "North,work")).toBe("9");
  });
});

describe("suppressCells on magnitudes", () => {
  // Made up: kroner by trade and district, one row a contribution.
  const sums = tableOf(
    ["trade", "district", "kroner", "company"],
    [
      ["food", "North", "90.5", "a"],
      ["food", "North", "5", "b"],
      ["food", "North", "4.5", "c"],
      ["food", "South", "30", "a"],
      ["food", "South", "30", "d"],
      ["food", "South", "30", "e"],
      ["tools", "North", "40", "f"],
      ["tools", "North", "35", "g"],
      ["tools", "North", "30", "h"],
      ["tools", "South", "20", "f"],
      ["tools", "South", "20", "i"],
      ["books", "North", "25", "k"],
      ["books", "North", "25", "l"],
      ["books", "North", "20", "m"],
      ["books", "South", "26", "k"],
      ["books", "South", "24", "l"],
      ["books", "South", "22", "n"],
    ],
  );
  const base = {
    dimensions: ["trade", "district"],
    magnitude: { value: "kroner", contributor: "company" },
  };

  it("hides what few contributed, and publishes sums with their decimals", () => {
    const table = suppressed(sums, { ...base, profile: threshold });
    expect(reasonAt(table, "tools,South")).toBe("primary");
    expect(cellAt(table, "Total,Total")).toMatchObject({ count: 477 });
    expect(table.count).toBe("kroner");
    expect(JSON.stringify(table)).not.toContain('"company"');
  });

  // By hand: a has 90.5 of 100 in food North. k = 75 for one: over. p = 10: the rest, 4.5, is
  // below a tenth of 90.5.
  it("hides what one dominates, by n-k and by p%, with room above", () => {
    for (const rule of [{ dominance: [{ contributors: 1, percent: 75 }] }, { pPercent: 10 }]) {
      const table = suppressed(sums, { ...base, profile: { ...threshold, ...rule } });
      const cell = cellAt(table, "food,North");
      expect(cell).toMatchObject({ state: "suppressed", reason: "primary" });
      const upper = cell?.state === "suppressed" ? cell.interval?.upper : 0;
      // 90.5 / 0.75 = 120.67 for n-k; 100 + 9.05 - 4.5 = 104.55 for p%.
      expect(upper ?? Infinity).toBeGreaterThanOrEqual("pPercent" in rule ? 104.5 : 120.6);
    }
  });

  it("names amounts that are none, and asks for one quantity only", () => {
    const bad = tableOf(
      ["trade", "kroner", "company"],
      [
        ["food", "-3", "a"],
        ["food", "2,5", "b"],
      ],
    );
    const own: CountConfig = { ...base, dimensions: ["trade"], profile: threshold };
    expect(codes(bad, own)).toBe("anonymize.invalid-amount");
    expect(codes(sums, { ...base, profile: threshold, count: "kroner" })).toContain(
      "anonymize.count-and-magnitude",
    );
  });
});

describe("suppressCells on tables that can't be checked", () => {
  it("refuses to publish a table that is too large for the audit", () => {
    // Every count is small, so that all 22,500 inner cells are unknown at once.
    const side = Array.from({ length: 150 }, (_, index) => String(index));
    const large = tableOf(
      ["a", "b", "n"],
      side.flatMap((left) => side.map((right) => [left, right, "1"])),
    );
    const own: CountConfig = { dimensions: ["a", "b"], count: "n", profile: "ssb3" };
    expect(codes(large, own)).toBe("anonymize.audit-too-large");
  }, 60_000);
});
