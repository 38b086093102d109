import { createCipheriv, hkdfSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseAccountNumber, parseIdentityNumber } from "../../identifiers.ts";
import { createNumberCoder, createSecretKey, readSecretKey } from "../../pseudonyms.ts";
import { numberCodes } from "./create-number-coder.ts";
import { fromImpossibleNumber, toImpossibleNumber } from "./impossible-number.ts";

/**
 * FF1 over ten decimal digits without a tweak, written from NIST SP 800-38G, algorithm 7, on Node's
 * AES: it shares no code with the library.
 */
function ff1OfStandard(key: Uint8Array, digits: string): string {
  const aes = (block: Buffer): Buffer => {
    const cipher = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]);
  };
  const [n, u, v] = [10, 5, 5];
  let a = digits.slice(0, u);
  let b = digits.slice(u);
  const bytesOfB = Math.ceil(Math.ceil(v * Math.log2(10)) / 8);
  const d = 4 * Math.ceil(bytesOfB / 4) + 4;
  const p = Buffer.from([1, 2, 1, 0, 0, 10, 10, u, 0, 0, 0, n, 0, 0, 0, 0]);
  for (let round = 0; round < 10; round += 1) {
    const q = Buffer.alloc(16);
    q[16 - bytesOfB - 1] = round;
    q.writeUIntBE(Number(b), 16 - bytesOfB, bytesOfB);
    const mixed = aes(p).map((byte, index) => byte ^ (q[index] ?? 0));
    const r = aes(Buffer.from(mixed));
    const y = BigInt(`0x${r.subarray(0, d).toString("hex")}`);
    const c = (BigInt(a) + y) % 10n ** BigInt(round % 2 === 0 ? u : v);
    a = b;
    b = c.toString().padStart(5, "0");
  }
  return a + b;
}

const text = "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0"; // made up
const key = readSecretKey(text);
if (!key.ok) throw new Error("the key of the test must be readable");

describe("createNumberCoder", () => {
  it("encrypts as NIST SP 800-38G says, under a key of RFC 5869 for the domain", () => {
    // Sample 7 of NIST's FF1 examples, for the oracle itself.
    const sample = "2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94";
    expect(ff1OfStandard(Buffer.from(sample, "hex"), "0123456789")).toBe("6657667009");
    const secret = Buffer.from(
      hkdfSync("sha256", Buffer.from(text, "hex"), "", "medvirk/numbers/1\0district", 32),
    );
    const coder = createNumberCoder({ key: key.value, domain: "district" });
    for (const number of ["10915596784", "50846202355", "13097248022"]) {
      const encrypted = Array.from(ff1OfStandard(secret, number.slice(0, 10)), Number);
      expect(coder.codeOf(number)).toEqual({ ok: true, value: toImpossibleNumber(encrypted) });
    }
  });

  it("can be turned back with the key", () => {
    const { codeOf, numberOf } = numberCodes(new Uint8Array(32).fill(7));
    const code = codeOf("109155 96784");
    expect(code.ok && numberOf(code.value)).toBe("10915596784");
    for (const notACode of ["10915596784", "", "abc", "751234567890", "00000000000"]) {
      expect(numberOf(notACode)).toBeUndefined();
    }
  });

  it("refuses a number whose last control digit doesn't fit, without repeating it", () => {
    const coder = createNumberCoder({ key: createSecretKey(), domain: "d" });
    const result = coder.codeOf("10915596785");
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.number-cannot-be-coded" }],
    });
    expect(JSON.stringify(result)).not.toContain("10915596785");
  });
});

describe("a code of eleven digits", () => {
  it("refuses to be anyone's number: no date in any series, no account, for 20,000 codes", () => {
    for (let index = 0; index < 20_000; index += 1) {
      const digits = Array.from(String(index * 499_979 + 17).padStart(10, "0"), Number);
      const code = toImpossibleNumber(digits);
      expect(code).toMatch(/^[37]\d{10}$/);
      const identity = parseIdentityNumber(code);
      expect(identity.ok && identity.value.readings).toEqual([]);
      const account = parseAccountNumber(code);
      expect(account.ok && account.value.checkFits).toBe(false);
      expect(fromImpossibleNumber(code)).toEqual(digits);
    }
  });
});
