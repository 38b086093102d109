import { createHmac, hkdfSync } from "node:crypto";
import { addDays, daysBetween } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { ageBand, ageBandOn, coarsenDate, createDateShifter } from "../dates.ts";
import { createSecretKey, readSecretKey } from "../pseudonyms.ts";

const hex = "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0"; // made up
const read = readSecretKey(hex);
if (!read.ok) throw new Error("the key of the test must be readable");
const key = read.value;

function shifted(subject: unknown, date: string, more: object = {}): string {
  const shifter = createDateShifter({
    key,
    domain: "d",
    maximumDays: 180,
    keepWeekdays: false,
    ...more,
  });
  const result = shifter.shift(subject as string, date);
  return result.ok ? result.value : result.issues[0].code;
}

describe("createDateShifter", () => {
  it("moves by the number of days that Node's own HKDF and HMAC give", () => {
    const secret = Buffer.from(
      hkdfSync("sha256", Buffer.from(hex, "hex"), "", "medvirk/dates/1\0d", 32),
    );
    for (const subject of ["client-1", "client-2", "åse", "10915596784"]) {
      const number = createHmac("sha256", secret).update(subject).digest().readUIntBE(0, 6) % 360;
      const days = number < 180 ? number - 180 : number - 179;
      expect(daysBetween("2026-11-23", shifted(subject, "2026-11-23"))).toBe(days);
    }
  });

  it("keeps weekdays on request: 2026-11-23 is a Monday", () => {
    for (let person = 0; person < 200; person += 1) {
      const days = daysBetween(
        "2026-11-23",
        shifted(`client-${String(person)}`, "2026-11-23", { keepWeekdays: true }),
      );
      expect(Math.abs(days) % 7).toBe(0);
      expect(Math.abs(days)).toBeGreaterThan(0);
      expect(Math.abs(days)).toBeLessThanOrEqual(180);
    }
  });

  it("leaves nobody where they were, and moves people differently", () => {
    const days = Array.from({ length: 2000 }, (_, person) =>
      daysBetween(
        "2026-11-23",
        shifted(`client-${String(person)}`, "2026-11-23", { maximumDays: 3 }),
      ),
    );
    expect(new Set(days)).toEqual(new Set([-3, -2, -1, 1, 2, 3]));
    // Each of six with 2000 / 6 = 333 expected; 6 standard deviations are 100.
    for (const each of new Set(days)) {
      expect(Math.abs(days.filter((day) => day === each).length - 333)).toBeLessThan(100);
    }
  });

  it("moves a person differently in another domain and under another key", () => {
    const dates = new Set([
      shifted("client-1", "2026-11-23", { maximumDays: 3650 }),
      shifted("client-1", "2026-11-23", { maximumDays: 3650, domain: "other" }),
      shifted("client-1", "2026-11-23", { maximumDays: 3650, key: createSecretKey() }),
    ]);
    expect(dates.size).toBe(3);
  });

  it("refuses what is no date or no person, and days outside the calendar", () => {
    expect(shifted("a", "2026-02-29")).toBe("core.invalid-date");
    expect(shifted("a", "23.11.2026")).toBe("core.invalid-date");
    for (const subject of ["", " ", "\uD800", 7, undefined]) {
      expect(shifted(subject, "2026-11-23")).toBe("anonymize.unusable-subject");
    }
    const edges = ["a", "b", "c", "d", "e", "f"].flatMap((subject) => [
      shifted(subject, "0001-01-01"),
      shifted(subject, "9999-12-31"),
    ]);
    expect(edges).toContain("anonymize.shift-out-of-range");
  });

  it("refuses a shift of no days, or of no weeks where weekdays stay", () => {
    const shift = { key, domain: "d", keepWeekdays: false };
    for (const maximumDays of [0, -1, 1.5, Number.NaN, 3651, Infinity]) {
      expect(() => createDateShifter({ ...shift, maximumDays })).toThrow(/maximumDays/);
    }
    expect(() => createDateShifter({ ...shift, keepWeekdays: true, maximumDays: 6 })).toThrow();
    expect(() => createDateShifter({ ...shift, maximumDays: 9, domain: "" })).toThrow(/domain/);
    expect(() => createDateShifter({ ...shift, maximumDays: 9, key: noKey })).toThrow(/key/);
  });
});

/** What a caller without types may give. */
const noKey: never = undefined as never;

describe("coarsenDate", () => {
  const coarse = (date: unknown, precision: "day" | "month" | "quarter" | "year"): string => {
    const result = coarsenDate(date as string, precision);
    return result.ok ? result.value : result.issues[0].code;
  };

  it("leaves month, quarter or year, on leap days too", () => {
    expect(coarse("2028-02-29", "day")).toBe("2028-02-29");
    expect(coarse("2028-02-29", "month")).toBe("2028-02");
    expect(coarse("2028-02-29", "quarter")).toBe("2028-Q1");
    expect(coarse("2028-02-29", "year")).toBe("2028");
  });

  it("knows the quarters of the calendar", () => {
    const months = Array.from({ length: 12 }, (_, month) => addDays("2026-01-15", month * 30));
    expect(months.map((date) => coarse(date, "quarter").slice(5))).toEqual(
      "Q1 Q1 Q1 Q2 Q2 Q2 Q3 Q3 Q3 Q4 Q4 Q4".split(" "),
    );
  });

  it("makes what is coarse coarser, never finer", () => {
    expect(coarse("2026-11", "quarter")).toBe("2026-Q4");
    expect(coarse("2026-Q4", "year")).toBe("2026");
    expect(coarse("2026-Q4", "quarter")).toBe("2026-Q4");
    expect(coarse("2026", "month")).toBe("anonymize.date-too-coarse");
    expect(coarse("2026-Q4", "month")).toBe("anonymize.date-too-coarse");
    expect(coarse("2026-11", "day")).toBe("anonymize.date-too-coarse");
  });

  it("refuses what is no date", () => {
    for (const date of [
      "",
      "2026-13",
      "2026-Q5",
      "2026-02-30",
      "0000",
      "26",
      "2026-1",
      "x".repeat(1e6),
      2026,
      null,
    ]) {
      expect(coarse(date, "year")).toBe("anonymize.unreadable-date");
    }
  });
});

describe("ageBand", () => {
  const label = (age: number, widthYears = 5, topAge = 90): string => {
    const result = ageBand(age, { widthYears, topAge });
    return result.ok ? result.value.label : result.issues[0].code;
  };

  it("puts everyone of 90 and above together, as HIPAA's safe harbor does", () => {
    expect([88, 89, 90, 91, 105].map((age) => label(age))).toEqual([
      "85–89",
      "85–89",
      "90+",
      "90+",
      "90+",
    ]);
    expect(label(89, 1)).toBe("89");
    expect(label(67, 10, 60)).toBe("60+");
    expect(label(0)).toBe("0–4");
  });

  it("refuses a top age above 90, and bands that don't fit", () => {
    const bands: readonly (readonly [number, number])[] = [
      [5, 95],
      [7, 90],
      [0, 90],
      [5, 0],
      [1.5, 90],
      [Number.NaN, 90],
    ];
    for (const [widthYears, topAge] of bands) {
      expect(() => ageBand(30, { widthYears, topAge })).toThrow(/width/);
    }
  });

  it("refuses ages that nobody has", () => {
    for (const age of [-1, 131, 30.5, Number.NaN, Infinity]) {
      expect(label(age)).toBe("anonymize.invalid-age");
    }
  });

  it("counts years as the calendar does, for those born on a leap day too", () => {
    const on = (born: string, day: string): string => {
      const result = ageBandOn(born, day, { widthYears: 1, topAge: 90 });
      return result.ok ? result.value.label : result.issues[0].code;
    };
    expect(on("1996-02-29", "2026-02-28")).toBe("29");
    expect(on("1996-02-29", "2026-03-01")).toBe("30");
    expect(on("2026-11-23", "2026-11-23")).toBe("0");
    expect(on("2026-11-24", "2026-11-23")).toBe("anonymize.birth-after-day");
    expect(on("2026-02-29", "2026-11-23")).toBe("core.invalid-date");
    expect(on("1880-01-01", "2026-11-23")).toBe("anonymize.invalid-age");
  });
});
