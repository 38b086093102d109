import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { fillBlock } from "./fill-block.ts";
import { createTokenBlock } from "./token-block.ts";
import { createFactsOf } from "./token-facts.ts";

const noisy = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom("A", "b", "å", "1", ".", ",", "-", "'", " ", "\n", "\ud800", "\u030A"),
    maxLength: 300,
  }),
);

test.prop([noisy])("tokens are in order, never overlap, and leave out blanks only", (text) => {
  const block = createTokenBlock();
  const factsOf = createFactsOf([]);
  let left = "";
  let before = 0;
  for (let at = 0; at < text.length;) {
    const next = fillBlock(text, at, block, factsOf);
    expect(next).toBeGreaterThan(at);
    at = next;
    for (let token = 0; token < block.count; token += 1) {
      const start = block.starts[token] ?? -1;
      expect(start).toBeGreaterThanOrEqual(before);
      left += text.slice(before, start);
      before = block.ends[token] ?? -1;
      expect(before).toBeGreaterThan(start);
    }
    expect(block.sentenceEnds[block.sentences - 1] ?? 0).toBe(block.count);
  }
  left += text.slice(before);
  // Only blanks, control characters and formatting characters stand between tokens.
  expect(left).toMatch(/^[\s\p{Cc}\u200b]*$/u);
});
