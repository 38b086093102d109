import { describe, expect, it } from "vitest";
import { textsInData, textsInSource } from "./find-texts.mjs";
import { textProblems } from "./text-problems.mjs";

describe("textProblems", () => {
  it("accepts a text that is whole in three languages", () => {
    const nb = "Tallet må være minst {minimum}, også når brukeren selv sier det.";
    const nn = "Talet må vere minst {minimum}, også når brukaren sjølv seier det.";
    expect(textProblems({ nb, nn, en: "At least {minimum}, also when the user says so." })).toEqual(
      [],
    );
  });

  it("finds a missing language, a lost placeholder, a label and a mixed language", () => {
    expect(textProblems({ nb: "Tall", nn: " ", en: "Number" })).toEqual(["nn is missing"]);
    expect(textProblems({ nb: "{n} og {m}", nn: "{m} og {n}", en: "{n}" })).toEqual([
      "en has the placeholders [n], not [m, n]",
    ]);
    expect(textProblems({ nb: "Rusmisbrukeren", nn: "Det er ikke slik", en: "An addict" })).toEqual(
      ['nb says "Rusmisbrukeren"', 'nn says "ikke"', 'en says "addict"'],
    );
  });
});

it("finds texts in data once, and leaves zod schemas alone", () => {
  const text = { nb: "a", nn: "b", en: "c" };
  const data = { rules: [{ text }, { text }], schema: { _zod: {}, nb: "not a text" } };
  expect(textsInData(data, "rules")).toEqual([{ place: "rules.rules.0.text", texts: text }]);
});

it("finds texts inside functions, joined ones too", () => {
  const source =
    'export function say(n) {\n  return { nb: "a " + "b", nn: `c ${n} d`, other: 1 };\n}';
  expect(textsInSource(source, "say.ts")).toEqual([
    { place: "say.ts:2", texts: { nb: "a b", nn: "c  …  d" } },
  ]);
});
