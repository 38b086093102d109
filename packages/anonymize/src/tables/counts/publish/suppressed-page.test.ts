import { describe, expect, it } from "vitest";
import { createTable } from "../../table.ts";
import { suppressCells } from "../suppress-cells.ts";
import type { SuppressedTable } from "../suppressed-table.ts";
import { suppressedPage } from "./suppressed-page.ts";

// Made up.
const rows = [
  ["Nord", "<arbeid>", "2"],
  ["Nord", "trygd", "1400"],
  ["Sør", "<arbeid>", "9"],
  ["Sør", "trygd", "30"],
];

function suppressed(): SuppressedTable {
  const table = createTable(["bydel", "hjelp", "personer"], rows);
  if (!table.ok) throw new Error("valid");
  const result = suppressCells(table.value, {
    dimensions: ["bydel", "hjelp"],
    count: "personer",
    profile: "ssb3",
    totals: { source: "derived", label: "I alt" },
  });
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}

describe("suppressedPage", () => {
  it("puts each cell under its headings and says the hidden ones aloud", () => {
    const page = suppressedPage(suppressed(), { language: "nb", title: "Hjelp & bydel" });
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain("<h1>Hjelp &amp; bydel</h1>");
    expect(page).toContain("<caption>personer: bydel, hjelp</caption>");
    expect(page).toContain('<th scope="col" class="number">&lt;arbeid&gt;</th>');
    expect(page).toContain('<th scope="col" class="number total">I alt</th>');
    expect(page).toContain('<th scope="row">Nord</th><td><abbr title="vises ikke">:</abbr></td>');
    expect(page).toContain("<td>1\u00A0430</td>");
  });

  it("writes numbers and words as the language does", () => {
    const english = suppressedPage(suppressed(), { language: "en", title: "Help" });
    expect(english).toContain("<td>1,430</td>");
    expect(english).toContain('title="not shown"');
    expect(suppressedPage(suppressed(), { language: "nn", title: "Hjelp" })).toContain(
      'title="blir ikkje vist"',
    );
  });

  it("refuses to publish why a count is hidden, or between which ends it lies", () => {
    const page = suppressedPage(suppressed(), { language: "en", title: "Help" });
    expect(page).not.toMatch(/primary|secondary|interval|lower|upper/);
    expect(page).not.toMatch(/<script|https?:/);
  });
});
