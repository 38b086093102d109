import { fc, test } from "@fast-check/vitest";
import { addDays } from "@medvirk/core";
import { expect } from "vitest";
import {
  createSyntheticNumber,
  isValidIdentityNumber,
  parseIdentityNumber,
} from "../identifiers.ts";

const days = fc.integer({ min: 0, max: 67_930 }).map((days) => addDays("1854-01-01", days));
const requests = fc.record({
  kind: fc.constantFrom("national-identity-number" as const, "d-number" as const),
  series: fc.constantFrom("tenor" as const, "syntpop" as const),
  birthDate: days,
  serial: fc.integer({ min: 0, max: 150 }),
});

test.prop([requests])("what is made reads back as what was asked for", (request) => {
  const made = createSyntheticNumber(request);
  if (!made.ok) throw new Error("every day has more than 150 numbers");
  expect(isValidIdentityNumber(made.value)).toBe(true);
  const read = parseIdentityNumber(made.value);
  const reading = read.ok
    ? read.value.readings.find(({ series }) => series === request.series)
    : undefined;
  expect(reading).toMatchObject({ kind: request.kind });
  expect(reading?.birthDates[0]).toMatchObject({ date: request.birthDate });
});

test.prop([requests])("refuses to make a number that a person could have", (request) => {
  const made = createSyntheticNumber(request);
  const read = made.ok ? parseIdentityNumber(made.value) : undefined;
  expect(read?.ok).toBe(true);
  if (read?.ok !== true) return;
  expect(read.value.readings.map(({ series }) => series)).not.toContain("issued");
});

test.prop([requests, fc.integer({ min: 1, max: 20 })])(
  "two serials of a day are two numbers, and the same one is the same",
  (request, step) => {
    const first = createSyntheticNumber(request);
    expect(createSyntheticNumber(request)).toEqual(first);
    expect(createSyntheticNumber({ ...request, serial: request.serial + step })).not.toEqual(first);
  },
);

test("a bad request is an issue", () => {
  const request = {
    kind: "d-number",
    series: "tenor",
    birthDate: "1990-05-17",
    serial: 0,
  } as const;
  const codes = [
    { ...request, birthDate: "1990-02-30" },
    { ...request, birthDate: "1853-12-31" },
    { ...request, birthDate: "2040-01-01" },
    { ...request, serial: -1 },
    { ...request, serial: 0.5 },
    { ...request, serial: Number.NaN },
    { ...request, serial: 1000 },
  ].map((bad) => {
    const result = createSyntheticNumber(bad);
    return result.ok ? "ok" : result.issues[0].code;
  });
  expect(codes).toEqual([
    "core.invalid-date",
    "anonymize.birth-date-out-of-range",
    "anonymize.birth-date-out-of-range",
    ...Array<string>(4).fill("anonymize.serial-out-of-range"),
  ]);
});
