import { describe, expect, it } from "vitest";
import { createTable, type TableCell } from "./table.ts";

function codesOf(names: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const result = createTable(names, rows);
  return result.ok
    ? result.value.columns.map(({ codes }) => codes.join("")).join(" ")
    : result.issues.map(({ code }) => code).join();
}

describe("createTable", () => {
  it("encodes each column by its own values, in the order they appear", () => {
    const rows = [
      ["34", "Alta"],
      ["51", "Alta"],
      ["34", null],
    ];
    expect(codesOf(["age", "place"], rows)).toBe("010 001");
  });

  it("takes fields as they stand", () => {
    expect(codesOf(["a"], [["x"], [" x"], ["X"], [""], [null], ["x"]])).toBe("012340");
  });

  it("reads rows of any iterable, once", () => {
    function* rows(): Generator<readonly string[]> {
      yield ["1"];
      yield ["2"];
    }
    const result = createTable(["a"], rows());
    expect(result.ok && result.value.rowCount).toBe(2);
  });

  it("keeps names and values that objects inherit, and lone surrogates", () => {
    const rows = [
      ["constructor", "\uD800"],
      ["__proto__", "\uD801"],
      ["toString", "\uFFFD"],
    ];
    expect(codesOf(["__proto__", "hasOwnProperty"], rows)).toBe("012 012");
  });

  it("names rows that are ragged, with how many and the first, and no field", () => {
    const result = createTable(["a", "b"], [["1", "2"], ["Kari"], ["1", "2", "3"]]);
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: "anonymize.ragged-rows",
          path: [1],
          params: { rows: 2, first: 2, columns: 2 },
        },
      ],
    });
    expect(JSON.stringify(result)).not.toContain("Kari");
  });

  it("names a header that repeats a column, and a table of nothing", () => {
    expect(codesOf(["a", "b", "a"], [["1", "2", "3"]])).toBe("anonymize.repeated-column");
    expect(codesOf([], [])).toBe("anonymize.empty-table");
    expect(codesOf(["a"], [])).toBe("anonymize.empty-table");
  });

  it("names a header that is a whole file on one line, quickly", () => {
    const line = Array.from({ length: 1_000_000 }, (_, index) => String(index));
    expect(codesOf(line, [])).toBe("anonymize.too-many-columns,anonymize.empty-table");
  });
});
