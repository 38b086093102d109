import { describe, expect, it } from "vitest";
import {
  formatIdentityNumber,
  isValidIdentityNumber,
  parseIdentityNumber,
  type IdentityNumber,
} from "../identifiers.ts";

function read(text: string): IdentityNumber {
  const result = parseIdentityNumber(text);
  if (!result.ok) throw new Error("eleven digits must be read");
  return result.value;
}

/** The number of the table that public tests give for Tenor, in the written forms of the fixture. */
const writtenForms = [
  "10915596784",
  "109155 96784",
  "109155-96784",
  "10.91.55 96784",
  "109155\u00A096784",
  "109155\u200996784",
  "109155\n96784",
  "109155\r\n96784",
  "１０９１５５９６７８４",
];

describe("parseIdentityNumber", () => {
  it.each(writtenForms)("reads the written form %j", (text) => {
    expect(read(text).digits).toBe("10915596784");
    expect(isValidIdentityNumber(text)).toBe(true);
    expect(formatIdentityNumber(read(text))).toBe("109155 96784");
  });

  it("lists both centuries where only the 2032 rule fits (Skatteetaten: the century is gone)", () => {
    const { rules, readings } = read("30108299939");
    expect(rules).toEqual([2032]);
    expect(readings[0]?.birthDates).toEqual([
      { date: "1982-10-30", rules: [2032] },
      { date: "2082-10-30", rules: [2032] },
    ]);
  });

  it("puts the day of the 1964 rule first where both rules fit", () => {
    expect(read("13097248022").readings[0]?.birthDates).toEqual([
      { date: "1972-09-13", rules: [1964, 2032] },
      { date: "2072-09-13", rules: [2032] },
    ]);
  });

  // Each offset on 13 September 1972, individual number 480; the check digits are not at stake.
  it.each([
    ["13097248000", ["national-identity-number issued"]],
    ["53097248000", ["d-number issued"]],
    ["13297248000", ["npid issued"]],
    ["13497248000", ["h-number issued", "national-identity-number nav-synthetic"]],
    ["13697248000", ["npid nav-synthetic", "national-identity-number syntpop"]],
    ["13747248000", ["national-identity-number syntpop"]],
    ["13897248000", ["national-identity-number tenor"]],
    ["53897248000", ["d-number tenor"]],
    ["53297248000", []],
    ["13137248000", []],
  ])("reads the offsets of %s", (digits, expected) => {
    expect(read(digits).readings.map(({ kind, series }) => `${kind} ${series}`)).toEqual(expected);
  });

  it("says that a number which fits is an account number too: both have the same weights", () => {
    expect(read("10915596784").alsoFits).toEqual(["account-number"]);
    expect(read("10915596785").alsoFits).toEqual([]);
  });

  it("is never stopped by check digits: it reads, and says that they differ", () => {
    expect(read("10915596785")).toMatchObject({
      checkFits: false,
      confidence: "low",
      reasons: ["check-digits-differ"],
    });
  });

  it.each(["", "1091559678", "109155967840", "1091559678a", "1".repeat(11_000_000), "\uD800"])(
    "refuses to put the text into an issue (case %#)",
    (text) => {
      const result = parseIdentityNumber(text);
      expect(result.ok).toBe(false);
      if (result.ok) return;
      expect(result.issues[0].code).toBe("anonymize.unreadable-number");
      expect(JSON.stringify(result).length).toBeLessThan(500);
      expect(JSON.stringify(result)).not.toMatch(/\d{5}/);
    },
  );
});
