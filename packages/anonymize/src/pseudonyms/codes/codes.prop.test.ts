import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  createKeyedCoder,
  createNumberCoder,
  createSecretKey,
  isPseudonym,
} from "../../pseudonyms.ts";
import { createSyntheticNumber } from "../../identifiers.ts";
import { fromImpossibleNumber, toImpossibleNumber } from "./impossible-number.ts";

const key = createSecretKey();
const exact = createKeyedCoder({ key, domain: "d", values: "exact" });
const numbers = createNumberCoder({ key, domain: "d" });

test.prop([fc.string({ unit: "binary" }), fc.string({ unit: "binary" })])(
  "two values have one code only where they are the same",
  (left, right) => {
    const [one, two] = [exact.codeOf(left), exact.codeOf(right)];
    expect(one.ok).toBe(left.trim() !== "");
    if (one.ok && two.ok) expect(one.value === two.value).toBe(left === right);
    if (one.ok) expect(isPseudonym(one.value)).toBe(true);
  },
);

test.prop([fc.string({ unit: fc.nat(0xff_ff).map((unit) => String.fromCharCode(unit)) })])(
  "any text gives a code or an issue that doesn't hold it",
  (value) => {
    const result = exact.codeOf(value);
    if (!result.ok && value.length > 3) {
      expect(
        JSON.stringify(result.issues.map(({ message, params }) => [message, params])),
      ).not.toContain(value);
    }
  },
);

test.prop([fc.array(fc.nat(9), { minLength: 10, maxLength: 10 })])(
  "ten digits come back from the number that nobody has",
  (digits) => {
    const code = toImpossibleNumber(digits);
    expect(code).toMatch(/^\d{11}$/);
    expect(fromImpossibleNumber(code)).toEqual(digits);
  },
);

test.prop([fc.nat(99), fc.nat(99)])("two numbers never have one code", (first, second) => {
  const [one, two] = [first, second].map((serial) => {
    const made = createSyntheticNumber({
      kind: "national-identity-number",
      series: "tenor",
      birthDate: "1990-05-17",
      serial,
    });
    return made.ok ? numbers.codeOf(made.value) : made;
  });
  if (one?.ok === true && two?.ok === true) {
    expect(one.value === two.value).toBe(first === second);
  }
});
