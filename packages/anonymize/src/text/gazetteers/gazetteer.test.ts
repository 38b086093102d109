import { describe, expect, it } from "vitest";
import { createGazetteer, nameClasses, norwegianGazetteer } from "../gazetteers.ts";

describe("createGazetteer", () => {
  it("finds a word of a list in lower case, and says nothing of others", () => {
    const own = createGazetteer({ norwegianPlace: ["Granskogåsen"], otherSurname: ["Granskogås"] });
    expect(own.classesOf("granskogåsen")).toBe(nameClasses.norwegianPlace);
    expect(own.classesOf("granskogås")).toBe(nameClasses.otherSurname);
    expect(own.classesOf("granskog")).toBe(0);
    expect(own.classesOf("granskogåsene")).toBe(0);
    expect(own.classesOf("")).toBe(0);
  });

  it("says all that a word may be", () => {
    const own = createGazetteer({ norwegianFirstName: ["Stein"], norwegianSurname: ["STEIN"] });
    expect(own.classesOf("stein")).toBe(
      nameClasses.norwegianFirstName | nameClasses.norwegianSurname,
    );
  });

  it("takes empty lists, and composes decomposed letters", () => {
    expect(createGazetteer({}).classesOf("a")).toBe(0);
    const own = createGazetteer({ norwegianPlace: ["A\u030As"] });
    expect(own.classesOf("ås")).toBe(nameClasses.norwegianPlace);
  });
});

describe("norwegianGazetteer", () => {
  const gazetteer = norwegianGazetteer();

  it.each([
    ["ingrid", nameClasses.norwegianFirstName],
    ["hansen", nameClasses.norwegianSurname],
    ["áile", nameClasses.norwegianFirstName],
    ["tromsø", nameClasses.norwegianPlace],
    ["kroatia", nameClasses.country],
  ])("knows %s", (word, kind) => {
    expect(gazetteer.classesOf(word) & kind).toBe(kind);
  });

  it("has no ordinary word such as samtale", () => {
    expect(gazetteer.classesOf("samtale")).toBe(0);
  });
});
