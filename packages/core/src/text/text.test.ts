import { describe, expect, it } from "vitest";
import { formatText } from "./format-text.ts";
import { pickText } from "./pick-text.ts";

const text = { nb: "ikke", nn: "ikkje", en: "not", se: "ii" };

describe("pickText", () => {
  it("gives the language asked for, a further one too, and bokmål where it is missing", () => {
    expect(pickText(text, "nn")).toBe("ikkje");
    expect(pickText(text, "se")).toBe("ii");
    expect(pickText(text, "ar")).toBe("ikke");
  });

  it("lets the caller's wording win", () => {
    expect(pickText(text, "en", { en: "never" })).toBe("never");
    expect(pickText(text, "nn", { en: "never" })).toBe("ikkje");
  });

  it("is not fooled by names that every object has", () => {
    expect(pickText(text, "constructor")).toBe("ikke");
    expect(pickText(text, "__proto__", {})).toBe("ikke");
  });
});

describe("formatText", () => {
  it("writes the decimal sign of the language", () => {
    expect(formatText("{n}", { n: 6.6 }, "nb")).toBe("6,6");
    expect(formatText("{n}", { n: 6.6 }, "nn")).toBe("6,6");
    expect(formatText("{n}", { n: 6.6 }, "en")).toBe("6.6");
  });

  it("leaves a place without a value, and text in a value, as they are", () => {
    expect(formatText("{a} {b} {toString}", { a: "{b}" }, "en")).toBe("{b} {b} {toString}");
  });
});
