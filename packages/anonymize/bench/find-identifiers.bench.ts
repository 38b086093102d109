/**
 * Growth with length: each size is ten times the one before, and should take ten times as long.
 * Peers (@navikt/fnrvalidator, libphonenumber-js) are not installed here and are left out.
 */
import { bench, describe } from "vitest";
import { createSyntheticNumber, isValidIdentityNumber } from "../src/identifiers.ts";
import { createPlaceholderSession, deidentifyText, findIdentifiers } from "../src/text.ts";

const note =
  "Bruker (fnr 109155 96784, synthetic) ringte fra 22 12 34 56 og ba om time hos oss. Vi ble enige " +
  "om å snakkes på torsdag, og at svaret sendes til post@example.no eller konto 1234.56.78903.\n";
const sizes = [100_000, 1_000_000, 10_000_000];
const units = {
  "case notes": note,
  digits: "1",
  "a@a@": "a@",
  "pairs of digits": "22 ",
  "://": "://",
};

for (const [name, unit] of Object.entries(units)) {
  describe(`findIdentifiers, ${name}: growth`, () => {
    for (const size of sizes) {
      const text = unit.repeat(Math.ceil(size / unit.length));
      bench(`${String(size)} characters`, () => {
        findIdentifiers(text);
      });
    }
  });
}

describe("deidentifyText, case notes: growth", () => {
  for (const size of sizes) {
    const text = note.repeat(Math.ceil(size / note.length));
    bench(`${String(size)} characters`, () => {
      deidentifyText(text, createPlaceholderSession("nb"));
    });
  }
});

describe("isValidIdentityNumber", () => {
  const numbers = Array.from({ length: 400 }, (_, serial) => {
    const made = createSyntheticNumber({
      kind: "national-identity-number",
      series: "tenor",
      birthDate: "1990-05-17",
      serial,
    });
    return made.ok ? made.value : "10915596785";
  });
  bench("400 synthetic numbers", () => {
    for (const number of numbers) isValidIdentityNumber(number);
  });
});
