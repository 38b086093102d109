import { describe, expect, it, vi } from "vitest";
import { createPlaceholderSession, deidentifyText } from "../text.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const size = 11_000_000;

/** One line of 11 MB, made of what scanners trip over. The time belongs in bench/. */
describe("11 MB on a single line", () => {
  it.each([
    ["digits", "1", 1],
    ["unfinished e-mail addresses", "a@", 0],
    ["schemes", "://", 0],
    ["nested brackets", "[", 0],
    ["combining marks", "a\u030A", 0],
    ["lone surrogates", "\uD800", 0],
    ["dots", ".", 0],
    ["invisible separators", "1\u200B", 0],
  ])("of %s", (_, unit, expected) => {
    const text = unit.repeat(size / unit.length);
    const result = deidentifyText(text, createPlaceholderSession("nb"));
    expect(result.spans).toHaveLength(expected);
    if (expected === 0) expect(result.text === text).toBe(true);
  });
});
