import { languages } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import * as issues from "./issues-tables.ts";

const definitions = Object.values(issues);
const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe("the issues of tables", () => {
  it("have codes of their own, in the form that is documented", () => {
    const codes = definitions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^anonymize\.[a-z]+(?:-[a-z]+)*$/);
  });

  it("say the same with the same values in every language", () => {
    for (const { texts } of definitions) {
      for (const language of languages) {
        expect(texts[language]).toMatch(/\S/);
        expect(places(texts[language])).toEqual(places(texts.en));
      }
    }
  });

  it("are nynorsk where they say so", () => {
    for (const { texts } of definitions) {
      expect(texts.nn).not.toMatch(
        /\b(?:ikke|hvis|hva|hvilke|noen|noe|flere|mer enn|oppgi|være)\b/i,
      );
      expect(texts.nn).not.toBe(texts.nb);
    }
  });
});
