import { describe, expect, it } from "vitest";
import { MedvirkError } from "../errors/medvirk-error.ts";
import { addDays, addMonths, daysBetween, fullYearsBetween } from "./date-arithmetic.ts";
import { isPlainDate, parsePlainDate } from "./plain-date.ts";

describe("isPlainDate", () => {
  it("knows the leap years of the Gregorian calendar", () => {
    expect(isPlainDate("2000-02-29")).toBe(true);
    expect(isPlainDate("1900-02-29")).toBe(false);
    expect(isPlainDate("2028-02-29")).toBe(true);
    expect(isPlainDate("2026-02-29")).toBe(false);
  });

  it.each([
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-01-00",
    "0000-01-01",
    "26-01-01",
    "2026-1-1",
    "01.02.2026",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "",
    20260101,
    null,
    undefined,
    new Date(0),
  ])("refuses %j", (value) => {
    expect(isPlainDate(value)).toBe(false);
  });
});

describe("parsePlainDate", () => {
  it("says where the value stood, and never repeats it", () => {
    const result = parsePlainDate("31.02.1985", ["born"]);
    if (result.ok) throw new Error("must fail");
    expect(result.issues[0]).toMatchObject({ code: "core.invalid-date", path: ["born"] });
    expect(JSON.stringify(result)).not.toContain("1985");
  });
});

describe("arithmetic", () => {
  it("counts one day over both nights when clocks change in Oslo", () => {
    expect(daysBetween("2026-03-28", "2026-03-29")).toBe(1);
    expect(daysBetween("2026-03-29", "2026-03-30")).toBe(1);
    expect(daysBetween("2026-10-25", "2026-10-26")).toBe(1);
    expect(daysBetween("2026-10-26", "2026-10-25")).toBe(-1);
  });

  it("moves days and months, the last day staying the last", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(addDays("0099-12-31", 1)).toBe("0100-01-01");
  });

  it("completes a year on the birthday, and on 1 March for someone born 29 February", () => {
    expect(fullYearsBetween("2013-05-02", "2026-05-01")).toBe(12);
    expect(fullYearsBetween("2013-05-02", "2026-05-02")).toBe(13);
    expect(fullYearsBetween("2008-02-29", "2026-02-28")).toBe(17);
    expect(fullYearsBetween("2008-02-29", "2026-03-01")).toBe(18);
    expect(fullYearsBetween("2026-05-02", "2026-05-03")).toBe(0);
  });

  it("throws for a day that doesn't exist and for a year past 9999: misuse", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(MedvirkError);
    expect(() => addDays("9999-12-31", 1)).toThrow(MedvirkError);
    expect(() => addDays("2026-01-01", Number.NaN)).toThrow(MedvirkError);
  });
});
