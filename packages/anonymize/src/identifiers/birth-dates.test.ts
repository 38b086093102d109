import { describe, expect, it } from "vitest";
import { birthDates, centuryUnder1964Rule } from "./birth-dates.ts";

describe("centuryUnder1964Rule", () => {
  // The table of ehelse.no (HIS 1001), both ends of every range.
  it.each([
    [500, 54, 1800],
    [749, 99, 1800],
    [0, 0, 1900],
    [499, 99, 1900],
    [900, 40, 1900],
    [999, 99, 1900],
    [500, 0, 2000],
    [999, 39, 2000],
    [500, 53, undefined],
    [750, 54, undefined],
    [899, 99, undefined],
  ])("individual number %i in year %i", (individualNumber, yearOfCentury, century) => {
    expect(centuryUnder1964Rule({ individualNumber, yearOfCentury })).toBe(century);
  });
});

describe("birthDates", () => {
  const leapDay = { day: 29, month: 2, yearOfCentury: 0 };

  it("knows 29 February of year 00 only as 2000 (Skatteetaten)", () => {
    const dates = birthDates({ ...leapDay, individualNumber: 758 }, [1964, 2032]);
    expect(dates).toEqual([{ date: "2000-02-29", rules: [1964, 2032] }]);
    expect(birthDates({ ...leapDay, individualNumber: 0 }, [1964])).toEqual([]);
  });

  it("has no day for a month that doesn't exist", () => {
    const parts = { day: 31, month: 11, yearOfCentury: 80, individualNumber: 100 };
    expect(birthDates(parts, [1964, 2032])).toEqual([]);
  });
});
