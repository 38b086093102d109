import { describe, expect, it } from "vitest";
import { equivalenceClasses } from "./equivalence-classes.ts";
import { createTable } from "./table.ts";

const table = createTable(
  ["a", "b"],
  [
    ["1", "23"],
    ["12", "3"],
    ["1", "23"],
  ],
);

describe("equivalenceClasses", () => {
  it("keeps apart rows whose joined fields look the same", () => {
    const classes = table.ok && equivalenceClasses(table.value, ["a", "b"]);
    expect(classes).toMatchObject({ ok: true, value: { starts: Uint32Array.of(0, 2, 3) } });
  });

  it("puts all rows in one class when no column is compared", () => {
    const classes = table.ok && equivalenceClasses(table.value, []);
    expect(classes).toMatchObject({ ok: true, value: { starts: Uint32Array.of(0, 3) } });
  });

  it("names a column that isn't there", () => {
    const classes = table.ok && equivalenceClasses(table.value, ["a", "c"]);
    expect(classes).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.missing-column", params: { column: "c" } }],
    });
  });
});
