import { fc, test } from "@fast-check/vitest";
import { addDays, daysBetween } from "@medvirk/core";
import { expect } from "vitest";
import { ageBand, coarsenDate, createDateShifter, type DatePrecision } from "../dates.ts";
import { createSecretKey } from "../pseudonyms.ts";

const key = createSecretKey();
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1900-01-01", days));
const subject = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const precisions: readonly DatePrecision[] = ["day", "month", "quarter", "year"];

test.prop([subject, day, day, fc.integer({ min: 7, max: 3650 }), fc.boolean()])(
  "what lies between two dates of a person stays exact, and both are moved",
  (person, first, second, maximumDays, keepWeekdays) => {
    const { shift } = createDateShifter({ key, domain: "d", maximumDays, keepWeekdays });
    const [one, two] = [shift(person, first), shift(person, second)];
    if (!one.ok || !two.ok) throw new Error("within the calendar");
    expect(daysBetween(one.value, two.value)).toBe(daysBetween(first, second));
    const moved = daysBetween(first, one.value);
    expect(moved).not.toBe(0);
    expect(Math.abs(moved)).toBeLessThanOrEqual(maximumDays);
    if (keepWeekdays) expect(moved % 7 === 0).toBe(true);
  },
);

test.prop([day, fc.nat(3), fc.nat(3)])(
  "the way to a coarser date doesn't matter, and order is kept",
  (date, first, second) => {
    const [step, end] = [Math.min(first, second), Math.max(first, second)].map(
      (index) => precisions[index] ?? "day",
    );
    const halfway = coarsenDate(date, step ?? "day");
    const direct = coarsenDate(date, end ?? "day");
    expect(halfway.ok && coarsenDate(halfway.value, end ?? "day")).toEqual(direct);
    const later = coarsenDate(addDays(date, 1), end ?? "day");
    expect(direct.ok && later.ok && direct.value <= later.value).toBe(true);
  },
);

test.prop([fc.integer({ min: 0, max: 130 }), fc.constantFrom(1, 2, 3, 5, 6, 9, 10, 15, 18, 30)])(
  "every age lies in its band, and bands don't overlap",
  (age, widthYears) => {
    const band = ageBand(age, { widthYears, topAge: 90 });
    if (!band.ok) throw new Error("an age");
    const { from, to } = band.value;
    expect(from).toBeLessThanOrEqual(age);
    expect(to ?? 130).toBeGreaterThanOrEqual(age);
    expect(from % widthYears).toBe(0);
  },
);
