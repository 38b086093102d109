import { expect, it } from "vitest";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import { createTable } from "../table.ts";
import { suppressCells } from "./suppress-cells.ts";
import { suppressedRows } from "./suppressed-rows.ts";

it("writes a colon for a hidden count, the label for a total, and zero for zero", () => {
  const table = createTable(
    ["district", "persons"],
    [
      ["North", "2"],
      ["South", "0"],
      ["West", "8"],
      ["East", "30"],
    ],
  );
  const config: CountConfig = {
    dimensions: ["district"],
    count: "persons",
    profile: "ssb3",
    totals: { source: "derived", label: "I alt" },
  };
  const suppressed = table.ok && suppressCells(table.value, config);
  expect(suppressed && suppressed.ok ? suppressedRows(suppressed.value) : []).toEqual([
    ["district", "persons"],
    ["North", ":"],
    ["South", "0"],
    ["West", ":"],
    ["East", "30"],
    ["I alt", "40"],
  ]);
});
