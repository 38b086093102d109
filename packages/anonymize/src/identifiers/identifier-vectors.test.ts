/**
 * The 32 public test vectors, each with its source in the fixture: navikt/fnrvalidator
 * tests/fnr.spec.ts (MIT), statisticsnorway/kostra-kontrollprogram and others.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  isValidIdentityNumber,
  parseDufNumber,
  parseHealthPersonnelNumber,
  parseIdentityNumber,
  type IdentityNumber,
} from "../identifiers.ts";

interface Vector {
  readonly value: string;
  readonly kind: string;
  readonly type: string | null;
  readonly valid: boolean;
  readonly rules: readonly number[];
  readonly possibleDate?: boolean;
  readonly birthDate?: string;
}

const file = new URL("./fixtures/identifier-vectors.json", import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { vectors: readonly Vector[] };
const ofKind = (kind: string): readonly Vector[] => vectors.filter((one) => one.kind === kind);

/** What the fixture's word for a type means in readings, the first of them first. */
const readingsOfType: Readonly<Record<string, readonly string[]>> = {
  fnr: ["national-identity-number issued"],
  dnr: ["d-number issued"],
  "hnr-or-nav-synthetic": ["h-number issued", "national-identity-number nav-synthetic"],
  tenor: ["national-identity-number tenor"],
  "dnr+hnr": ["d-and-h-number issued", "d-number nav-synthetic"],
  "dnr+tenor": ["d-number tenor"],
  fh: ["fh-number issued", "h-number issued"],
};

function read(text: string): IdentityNumber {
  const result = parseIdentityNumber(text);
  if (!result.ok) throw new Error("eleven digits must be read");
  return result.value;
}

it("covers all 32", () => {
  const kinds = ["eleven-digit", "duf", "hpr", "kostra-suffix"];
  expect(vectors).toHaveLength(32);
  expect(kinds.flatMap(ofKind)).toHaveLength(32);
});

describe.each(ofKind("eleven-digit"))("$value", ({ value, valid, rules, ...vector }) => {
  const { checkFits, readings, rules: fitting, confidence } = read(value);

  it("is valid or not, under the same rules", () => {
    expect(isValidIdentityNumber(value)).toBe(valid);
    expect(checkFits).toBe(valid);
    expect(fitting).toEqual(rules);
    expect(confidence === "low").toBe(!valid);
  });

  it("is of the same type", () => {
    const expected = vector.possibleDate === false ? null : vector.type;
    expect(readings.map(({ kind, series }) => `${kind} ${series}`)).toEqual(
      expected === null ? [] : readingsOfType[expected],
    );
  });

  it("has the same birth date under the 1964 rule", () => {
    const first = readings[0]?.birthDates[0];
    if (vector.birthDate !== undefined) expect(first?.date).toBe(vector.birthDate);
    if (!rules.includes(1964)) expect(valid && first?.rules.includes(1964)).toBe(false);
  });
});

describe("other vectors", () => {
  it.each(ofKind("duf"))("DUF $value", ({ value, valid }) => {
    const result = parseDufNumber(value);
    expect(result.ok && result.value.checkFits).toBe(valid);
  });

  it.each(ofKind("hpr"))("HPR $value", ({ value }) => {
    expect(parseHealthPersonnelNumber(value)).toMatchObject({ ok: true, value: { digits: value } });
  });

  it.each(ofKind("kostra-suffix"))("KOSTRA suffix $value", ({ value }) => {
    const placeholder = read(`010180${value}`);
    expect(placeholder.readings[0]?.kind).toBe("kostra-placeholder");
    expect(placeholder.reasons).toContain("kostra-placeholder");
  });
});
