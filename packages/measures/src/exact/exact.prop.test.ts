import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { fraction } from "./fractions.ts";
import { floorOf, wholeRootOf } from "./whole-numbers.ts";

test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
  "a fraction names the same number, by a power of ten",
  (value) => {
    const [numerator, denominator] = fraction(value);
    const places = String(denominator).length - 1;
    expect(Number(`${String(numerator)}e-${String(places)}`)).toBe(value + 0);
  },
);

test.prop([fc.bigInt(), fc.bigInt({ min: 1n })])(
  "a floor is the last whole number",
  (top, under) => {
    const floor = floorOf(top, under);
    expect(floor * under <= top && (floor + 1n) * under > top).toBe(true);
  },
);

test.prop([fc.bigInt({ min: 0n, max: 10n ** 60n })])(
  "a root is the last whole number",
  (square) => {
    const root = wholeRootOf(square);
    expect(root * root <= square && (root + 1n) ** 2n > square).toBe(true);
  },
);
