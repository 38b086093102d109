import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { addDays, daysBetween } from "./date-arithmetic.ts";
import { isPlainDate } from "./plain-date.ts";

const days = fc
  .date({
    min: new Date("1800-01-01T00:00:00Z"),
    max: new Date("2200-01-01T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test.prop([days, fc.integer({ min: -40_000, max: 40_000 })])(
  "adding days and counting them undo each other",
  (date, count) => {
    const moved = addDays(date, count);
    expect(isPlainDate(moved)).toBe(true);
    expect(daysBetween(date, moved)).toBe(count);
    expect(addDays(moved, -count)).toBe(date);
  },
);

test.prop([fc.string()])("a day is one that the calendar of the platform gives back", (text) => {
  const parsed = new Date(`${text}T00:00:00Z`);
  const given = Number.isNaN(parsed.getTime()) ? "" : parsed.toISOString().slice(0, 10);
  if (isPlainDate(text)) expect(given).toBe(text);
});
