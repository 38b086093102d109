import { describe, expect, it } from "vitest";
import { MedvirkError } from "./medvirk-error.ts";

describe("MedvirkError.isInstance", () => {
  it("knows an error of another copy of the package by its mark", () => {
    const other = new Error("from a CommonJS copy");
    Object.defineProperty(other, Symbol.for("medvirk.error"), { value: true });
    expect(MedvirkError.isInstance(other)).toBe(true);
    expect(MedvirkError.isInstance(new MedvirkError("test.misuse", "Do it so."))).toBe(true);
  });

  it("knows nothing else", () => {
    for (const value of [new Error("x"), null, undefined, "text", {}]) {
      expect(MedvirkError.isInstance(value)).toBe(false);
    }
  });
});
