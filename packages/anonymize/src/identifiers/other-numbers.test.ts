import { describe, expect, it } from "vitest";
import {
  formatAccountNumber,
  formatOrganisationNumber,
  formatPhoneNumber,
  parseAccountNumber,
  parseDufNumber,
  parseHealthPersonnelNumber,
  parseOrganisationNumber,
  parsePaymentReference,
  parsePhoneNumber,
} from "../identifiers.ts";

describe("parseOrganisationNumber", () => {
  // By hand: 1·3+2·2+3·7+4·6+5·5+6·4+7·3+8·2 = 138 = 12·11 + 6, so the check digit is 5.
  it.each(["123456785", "123 456 785", "123.456.785", "NO123456785MVA", "NO 123 456 785 MVA"])(
    "reads %j",
    (text) => {
      const result = parseOrganisationNumber(text);
      expect(result).toMatchObject({ ok: true, value: { digits: "123456785", checkFits: true } });
    },
  );

  it("says when the check digit differs", () => {
    expect(parseOrganisationNumber("123456784")).toMatchObject({
      value: { checkFits: false, confidence: "low" },
    });
  });

  it("formats in threes", () => {
    const result = parseOrganisationNumber("123456785");
    expect(result.ok && formatOrganisationNumber(result.value)).toBe("123 456 785");
  });
});

describe("parseAccountNumber", () => {
  // By hand: 1·5+2·4+3·3+4·2+5·7+6·6+7·5+8·4+9·3+0·2 = 195 = 17·11 + 8, so the check digit is 3.
  it.each(["12345678903", "1234.56.78903", "1234 56 78903"])("reads %j", (text) => {
    const result = parseAccountNumber(text);
    expect(result).toMatchObject({ ok: true, value: { digits: "12345678903", checkFits: true } });
    expect(result.ok && formatAccountNumber(result.value)).toBe("1234.56.78903");
  });

  it("checks an old post giro number by its last seven digits", () => {
    // Luhn by hand: 1·1+2·2=4+3·1+4·2=8+5·1+(6·2=12→3)=24, so the last digit is 6.
    expect(parseAccountNumber("00001234566")).toMatchObject({ value: { checkFits: true } });
    expect(parseAccountNumber("00001234567")).toMatchObject({ value: { checkFits: false } });
  });

  it("lists the identity number that the same digits may be", () => {
    expect(parseAccountNumber("10915596784")).toMatchObject({
      value: { alsoFits: ["identity-number"], confidence: "low" },
    });
  });
});

describe("parsePhoneNumber", () => {
  it.each([
    ["22 12 34 56", "22123456"],
    ["+47 22123456", "22123456"],
    ["0047 221 23 456", "22123456"],
    ["(47) 22 12 34 56", "22123456"],
    ["(+47) 22 12 34 56", "22123456"],
    ["47 22 12 34 56", "22123456"],
    ["02800", "02800"],
  ])("reads %j", (text, digits) => {
    expect(parsePhoneNumber(text)).toMatchObject({ ok: true, value: { digits } });
  });

  // Ranges of the metadata of libphonenumber-js, one number inside each and some outside.
  it.each([
    ["21000000", true],
    ["38000000", true],
    ["40000000", true],
    ["45000000", true],
    ["45350000", true],
    ["48000000", true],
    ["79000000", true],
    ["80000000", true],
    ["81500000", true],
    ["82000000", true],
    ["85500000", true],
    ["88000000", true],
    ["99999999", true],
    ["20000000", false],
    ["34000000", false],
    ["42000000", false],
    ["45360000", false],
    ["49000000", false],
    ["54000000", false],
    ["65000000", false],
    ["81200000", false],
    ["86000000", false],
    ["12345678", false],
    ["00100", false],
  ])("%s in the number plan: %s", (digits, fits) => {
    expect(parsePhoneNumber(digits)).toMatchObject({
      value: { confidence: fits ? "medium" : "low" },
    });
  });

  it("formats in pairs, and service numbers as three, two, three", () => {
    const formatted = ["22123456", "81500000", "02800"].map((text) => {
      const result = parsePhoneNumber(text);
      return result.ok && formatPhoneNumber(result.value);
    });
    expect(formatted).toEqual(["22 12 34 56", "815 00 000", "02800"]);
  });

  it.each(["", "+46 70 123 45 67", "2212345", "22 12 34 56 x"])("does not read %j", (text) => {
    expect(parsePhoneNumber(text).ok).toBe(false);
  });
});

describe("parsePaymentReference", () => {
  // Mod 10: 1234567 gives 4 by hand. Mod 11: 1234567 with weights 2–7, 2 from the right is 106,
  // rest 7, so the check digit is 4; the weights themselves are unverified.
  it.each(["12345674", "1234567897"])("finds that the check digit of %s fits", (text) => {
    expect(parsePaymentReference(text)).toMatchObject({ value: { checkFits: true } });
  });

  it.each(["1", "1".repeat(26), "-", "12a"])("does not read %j", (text) => {
    expect(parsePaymentReference(text).ok).toBe(false);
  });
});

describe("numbers without a telling check", () => {
  it("are of low confidence", () => {
    expect(parseHealthPersonnelNumber("22")).toMatchObject({ value: { confidence: "low" } });
    expect(parsePaymentReference("12345674")).toMatchObject({ value: { confidence: "low" } });
  });

  it.each(["0123", "1234567890", "x"])("HPR does not read %j", (text) => {
    expect(parseHealthPersonnelNumber(text).ok).toBe(false);
  });

  it("DUF needs twelve digits", () => {
    expect(parseDufNumber("20020570550").ok).toBe(false);
  });
});

describe("issues", () => {
  it.each([
    parseOrganisationNumber,
    parseAccountNumber,
    parsePhoneNumber,
    parseDufNumber,
    parseHealthPersonnelNumber,
    parsePaymentReference,
  ])("refuses to repeat the text (case %#)", (parse) => {
    for (const text of ["Kari 10915596784", "9".repeat(11_000_000), "\uDC00", "__proto__"]) {
      const result = parse(text);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toMatch(/Kari|\d{5}|proto/);
    }
  });
});
