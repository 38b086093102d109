import { expect, it } from "vitest";
import { createKeyedCoder, createSecretKey } from "../../pseudonyms.ts";

it("a million keyed codes have no collision", { timeout: 120_000 }, () => {
  const { codeOf } = createKeyedCoder({
    key: createSecretKey(),
    domain: "d",
    values: "identity-number",
  });
  const codes = new Set<string>();
  for (let index = 0; index < 1_000_000; index += 1) {
    const code = codeOf(String(10_000_000_000 + index * 61));
    if (code.ok) codes.add(code.value);
  }
  expect(codes.size).toBe(1_000_000);
});
