import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  createKeyedCoder,
  createSecretKey,
  readSecretKey,
  writeSecretKey,
} from "../../pseudonyms.ts";

const hex = "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0"; // made up
const base64 = Buffer.from(hex, "hex").toString("base64");

function codeOf(text: unknown): string {
  const result = readSecretKey(text as string);
  return result.ok ? result.value.id : result.issues[0].code;
}

describe("readSecretKey", () => {
  it("reads the same key from every way to write it", () => {
    const id = codeOf(hex);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    for (const text of [
      hex.toUpperCase(),
      `  ${hex}\r\n`,
      base64,
      base64.replace("=", ""),
      base64.replaceAll("+", "-").replaceAll("/", "_"),
    ]) {
      expect(codeOf(text)).toBe(id);
    }
    const read = readSecretKey(base64);
    expect(read.ok && writeSecretKey(read.value)).toBe(hex);
  });

  it("refuses passwords, short keys and keys that nobody drew, without repeating them", () => {
    for (const text of [
      "",
      "correct horse battery staple",
      hex.slice(1),
      `${hex}0`,
      "å",
      7,
      null,
    ]) {
      expect(codeOf(text)).toBe("anonymize.unreadable-key");
    }
    for (const text of ["0".repeat(64), "0123456789abcdef".repeat(4), "A".repeat(43)]) {
      expect(codeOf(text)).toBe("anonymize.weak-key");
    }
    expect(JSON.stringify(readSecretKey("hunter2-hunter2"))).not.toContain("hunter2");
  });

  it("never draws one key twice", () => {
    expect(new Set(Array.from({ length: 50 }, () => createSecretKey().id)).size).toBe(50);
  });
});

describe("refuses to show a key", () => {
  const read = readSecretKey(hex);
  if (!read.ok) throw new Error("readable");
  const key = read.value;
  const bytes = Buffer.from(hex, "hex");

  it("refuses it to texts, JSON, inspection, errors and clones", () => {
    const deep = { showHidden: true, depth: 20, customInspect: false, getters: true };
    const shown = [
      String(key),
      key.toString(),
      JSON.stringify({ key }),
      inspect(key),
      inspect({ key }, { depth: 20 }),
      inspect(key, deep),
      inspect(new Error("x", { cause: key }), deep),
      inspect(createKeyedCoder({ key, domain: "d", values: "exact" }), deep),
      JSON.stringify(createKeyedCoder({ key, domain: "d", values: "exact" })),
      JSON.stringify(Object.entries(key)),
    ];
    const secrets = [
      hex,
      base64,
      bytes.toString("latin1"),
      [...bytes].join(","),
      [...bytes].join(", "),
    ];
    for (const text of shown) {
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/Uint8Array|Buffer/);
    }
    expect(String(key)).toBe(`[secret key ${key.id}]`);
    expect(() => structuredClone(key)).toThrow();
  });

  it("can't be used after it is destroyed", () => {
    const own = createSecretKey();
    own.destroy();
    own.destroy();
    expect(() => writeSecretKey(own)).toThrow(/destroyed/);
    expect(() => createKeyedCoder({ key: own, domain: "d", values: "exact" })).toThrow(/destroyed/);
    expect(String(own)).toBe(`[secret key ${own.id}]`);
  });
});
