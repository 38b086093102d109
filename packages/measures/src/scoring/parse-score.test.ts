import { describe, expect, it } from "vitest";
import { ors } from "../instruments/ors.ts";
import { parseMark, parseTotal } from "./parse-score.ts";

function codeOf(value: unknown): string {
  const result = parseMark(value, ors, ["items", "close"]);
  return result.ok ? String(result.value) : result.issues.map((issue) => issue.code).join();
}

describe("parseMark", () => {
  it("reads the decimal comma, the decimal point and numbers into tenths", () => {
    expect(["7,5", "7.5", 7.5, "10", 10, "0", 0, -0, "0,0", "08"].map(codeOf)).toEqual([
      "75",
      "75",
      "75",
      "100",
      "100",
      "0",
      "0",
      "0",
      "0",
      "80",
    ]);
  });

  it.each([undefined, null, ""])("never reads blank %s as 0", (value) => {
    expect(codeOf(value)).toBe("measures.score-missing");
  });

  it.each([
    Number.NaN,
    Infinity,
    "1e1",
    1e21,
    "+7",
    "7,",
    ",5",
    " 7",
    "7 ",
    "7,5,5",
    "sju",
    "0x5",
    "7\u0000",
    "\uD800",
    "７",
    true,
    7n,
    {},
    [7],
    "9".repeat(11_000_000),
  ])("takes nothing for a number that isn't a plain one (%#)", (value) => {
    expect(codeOf(value)).toBe("measures.score-not-a-number");
  });

  it.each(["7,55", "7.50", 7.55, 0.1 + 0.2])("never rounds %s", (value) => {
    expect(codeOf(value)).toBe("measures.too-many-decimals");
  });

  it.each(["10,1", 11, "-0,1", -1, 400])("keeps the range with %s", (value) => {
    expect(codeOf(value)).toBe("measures.score-out-of-range");
  });

  it("keeps the step of an instrument", () => {
    const wholes = { ...ors, stepTenths: 10 };
    const result = parseMark("7,5", wholes);
    expect(result.ok ? "" : result.issues[0].code).toBe("measures.score-off-step");
  });

  it("says where, and never what", () => {
    const result = parseMark("syntetisk hemmelighet", ors, ["items", "close"]);
    expect(result.ok ? [] : result.issues[0].path).toEqual(["items", "close"]);
    expect(JSON.stringify(result)).not.toContain("hemmelighet");
  });
});

describe("parseTotal", () => {
  it("reads totals up to the sum of the items", () => {
    expect(parseTotal("30,5", ors)).toEqual({ ok: true, value: 305 });
    expect(parseTotal(40, ors)).toEqual({ ok: true, value: 400 });
    expect(parseTotal("40,1", ors).ok).toBe(false);
  });
});
