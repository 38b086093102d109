import { createHmac, hkdfSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  codeCollisionProbability,
  createKeyedCoder,
  createSecretKey,
  isPseudonym,
  readSecretKey,
  type CoderOptions,
  type SecretKey,
  type ValueKind,
} from "../../pseudonyms.ts";

const text = "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0"; // made up
const read = readSecretKey(text);
if (!read.ok) throw new Error("the key of the test must be readable");
const key: SecretKey = read.value;

/** The code as the doc block says it, by Node's own HKDF and HMAC. */
function codeByNode(domain: string, value: string): string {
  const info = `medvirk/codes/1\0${domain}`;
  const secret = Buffer.from(hkdfSync("sha256", Buffer.from(text, "hex"), "", info, 32));
  const hex = createHmac("sha256", secret).update(value, "utf8").digest("hex").slice(0, 20);
  const letters = Array.from(hex, (digit) => "bcdfghjkmnprstvz".charAt(Number.parseInt(digit, 16)));
  return letters.join("").replaceAll(/(.{4})(?=.)/g, "$1-");
}

function coded(values: ValueKind, value: unknown, domain = "d"): string {
  const result = createKeyedCoder({ key, domain, values }).codeOf(value as string);
  return result.ok ? result.value : result.issues[0].code;
}

describe("createKeyedCoder", () => {
  it("makes the code that Node's own HKDF and HMAC make", () => {
    for (const value of [
      "Kari Eksempel",
      "å".repeat(40),
      "x".repeat(63),
      "y".repeat(64),
      "z".repeat(65),
      "😀",
    ]) {
      expect(coded("exact", value, "æ domain")).toBe(codeByNode("æ domain", value));
    }
    expect(coded("identity-number", "109155 96784")).toBe(codeByNode("d", "10915596784"));
  });

  it("gives one value one code in every spelling", () => {
    const plain = coded("identity-number", "10915596784");
    for (const spelling of [
      "109155 96784",
      " 109155-96784\n",
      "109155\u00A096784",
      "１０９１５５９６７８４",
    ]) {
      expect(coded("identity-number", spelling)).toBe(plain);
    }
    expect(coded("text", " A\u030Ase  Eksempel ")).toBe(coded("text", "Åse Eksempel"));
    expect(coded("exact", "A\u030Ase")).not.toBe(coded("exact", "Åse"));
    expect(coded("text", "åse")).not.toBe(coded("text", "Åse"));
  });

  it("gives unrelated codes in other domains and under other keys", () => {
    expect(coded("exact", "a", "one")).not.toBe(coded("exact", "a", "two"));
    const other = createKeyedCoder({ key: createSecretKey(), domain: "one", values: "exact" });
    const code = other.codeOf("a");
    expect(code.ok && code.value).not.toBe(coded("exact", "a", "one"));
  });

  it("has codes that nothing takes for a number, a date or a formula", () => {
    const code = coded("exact", "a");
    expect(isPseudonym(code)).toBe(true);
    expect(code).toMatch(/^[b-df-hj-np-tv-z-]{24}$/);
    expect(isPseudonym(code.toUpperCase())).toBe(false);
  });

  it("refuses what can't be coded, each with its own issue", () => {
    expect(coded("exact", "")).toBe("anonymize.empty-value");
    expect(coded("text", " \u00A0\n")).toBe("anonymize.empty-value");
    expect(coded("identity-number", "")).toBe("anonymize.empty-value");
    expect(coded("exact", "a\uD800b")).toBe("anonymize.half-character");
    expect(coded("text", "\uDC00")).toBe("anonymize.half-character");
    expect(coded("identity-number", "1091559678")).toBe("anonymize.no-identity-number");
    expect(coded("identity-number", "kari")).toBe("anonymize.no-identity-number");
    expect(coded("exact", coded("exact", "a"))).toBe("anonymize.already-a-code");
    for (const value of [10_915_596_784, undefined, null, {}, ["a"]]) {
      expect(coded("exact", value)).toBe("anonymize.value-not-text");
    }
  });

  it("refuses an unkeyed hash: a key is needed, and the key must be one", () => {
    for (const noKey of [undefined, null, "", "secret", {}, new Uint8Array(32)]) {
      const options: CoderOptions = { key: noKey as never, domain: "d", values: "exact" };
      expect(() => createKeyedCoder(options)).toThrow(/unkeyed hash/);
    }
    expect(coded("identity-number", "5e884898da28047151d0e56f8dc62927")).toBe(
      "anonymize.no-identity-number",
    );
  });

  it("refuses a domain without a name", () => {
    for (const domain of ["", "  ", "\uD800"]) {
      expect(() => createKeyedCoder({ key, domain, values: "exact" })).toThrow(/domain/);
    }
  });

  it("takes eleven million characters, and names that are no names", () => {
    const { codeOf } = createKeyedCoder({ key, domain: "d", values: "text" });
    expect(codeOf("9".repeat(11_000_000)).ok).toBe(true);
    expect(codeOf("__proto__").ok).toBe(true);
  });
});

describe("codeCollisionProbability", () => {
  it("is the birthday bound of 80 bits", () => {
    // n (n - 1) / 2 pairs of 2 ** 80 codes: 4.1e-11 for ten million, worked out by hand.
    expect(codeCollisionProbability(10_000_000)).toBeCloseTo(4.1359e-11, 14);
    expect(codeCollisionProbability(1)).toBe(0);
    expect(codeCollisionProbability(0)).toBe(0);
    expect(codeCollisionProbability(Number.MAX_VALUE)).toBe(1);
  });
});
