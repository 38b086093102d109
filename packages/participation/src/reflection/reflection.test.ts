import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaDefinitions } from "../schemas.ts";
import * as reflection from "../reflection.ts";

const {
  copingStrategies,
  helperRoles,
  reflectionPrompts,
  workingConditions,
  writeReflectionSheet,
} = reflection;

describe("reflection", () => {
  it("has the roles, strategies, conditions and prompts of its sources", () => {
    // domain/participation.md, section 18.
    expect(helperRoles.map(({ name }) => name.nb)).toEqual([
      "Den likegyldige",
      "Omsorgsgiveren",
      "Håndheveren",
    ]);
    expect(copingStrategies.filter(({ kind }) => kind === "personal")).toHaveLength(4);
    expect(copingStrategies.filter(({ kind }) => kind === "organisational")).toHaveLength(6);
    expect(workingConditions).toHaveLength(4);
    expect(reflectionPrompts.map(({ citation }) => citation !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each(["nb", "nn", "en"])(
    "writes the whole sheet in %s, the user's side included",
    (language) => {
      const sheet = writeReflectionSheet(language);
      for (const { name, risk } of helperRoles) {
        expect(sheet).toContain(name[language]);
        expect(sheet).toContain(risk[language]);
      }
      for (const { text } of [...copingStrategies, ...workingConditions, ...reflectionPrompts]) {
        expect(sheet).toContain(text[language]);
      }
      expect(sheet).not.toMatch(/undefined|\{/);
    },
  );

  it("refuses to classify: no function takes an answer, a situation or a person", () => {
    const functions = Object.values(reflection).filter((one) => typeof one === "function");
    expect(functions).toEqual([writeReflectionSheet]);
    // A language is all it takes.
    expect(writeReflectionSheet).toHaveLength(1);
  });

  it("refuses to be stored on a client: no schema has a word of it", () => {
    const published = JSON.stringify(
      schemaDefinitions.map(({ name, description, examples }) => ({ name, description, examples })),
    );
    const folder = new URL("../schemas/", import.meta.url);
    const schemas = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
    for (const text of [published, ...schemas]) {
      expect(text).not.toMatch(/reflection|caregiver|enforcer|indifferent|zacka|lipsky|coping/i);
    }
  });

  it("refuses to be sent anywhere: FHIR and charts know nothing of it", () => {
    for (const area of ["fhir", "chart", "assessment", "describe"]) {
      const folder = new URL(`../${area}/`, import.meta.url);
      for (const file of readdirSync(folder)) {
        expect(readFileSync(new URL(file, folder), "utf8")).not.toMatch(/from "[^"]*reflection/);
      }
    }
  });

  it("says that it is for oneself, and that there is no answer key", () => {
    expect(writeReflectionSheet("nb")).toContain(
      "Det hører ikke hjemme i en journal eller hos en leder.",
    );
    expect(writeReflectionSheet("nn")).toContain("Det finst ingen fasit.");
  });
});
