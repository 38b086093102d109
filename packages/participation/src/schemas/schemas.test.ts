import { readdirSync, readFileSync } from "node:fs";
import { parseWith, toJsonSchema } from "@medvirk/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { AssessmentsDocumentSchema, schemaDefinitions } from "../schemas.ts";

const corpus = new URL("../../schemas/corpus/assessments/0.1/", import.meta.url);
const ajv = formats.default(new Ajv2020({ strict: false }));
const [definition] = schemaDefinitions;
if (definition === undefined) throw new Error("a schema is expected");
const acceptedByJsonSchema = ajv.compile(toJsonSchema(definition));

function examples(folder: string): readonly (readonly [string, unknown])[] {
  return readdirSync(new URL(`${folder}/`, corpus)).map((name) => {
    const text = readFileSync(new URL(`${folder}/${name}`, corpus), "utf8");
    const data: unknown = JSON.parse(text);
    return [name, data] as const;
  });
}

describe("the corpus of participation/assessments 0.1", () => {
  it.each(examples("valid"))("%s is accepted by zod and by the JSON Schema", (_name, data) => {
    expect(parseWith(AssessmentsDocumentSchema, data)).toMatchObject({ ok: true });
    expect(acceptedByJsonSchema(data)).toBe(true);
  });

  it.each(examples("invalid"))("%s is refused by both", (_name, data) => {
    expect(parseWith(AssessmentsDocumentSchema, data).ok).toBe(false);
    expect(acceptedByJsonSchema(data)).toBe(false);
  });

  it.each(examples("invalid-rules"))("%s breaks the rule it is named for", (name, data) => {
    const code = `participation.${name.replace(".json", "")}`;
    expect(parseWith(AssessmentsDocumentSchema, data)).toMatchObject({ issues: [{ code }] });
    expect(acceptedByJsonSchema(data)).toBe(true);
  });

  it("has an example of every rule", () => {
    const named = examples("invalid-rules").map(([name]) => name.replace(".json", ""));
    expect(named.sort()).toEqual(
      definition.rules.map(({ code }) => code.replace("participation.", "")).sort(),
    );
  });
});

describe("AssessmentsDocumentSchema", () => {
  it("places an issue where it lies in the document", () => {
    const [, data] =
      examples("invalid-rules").find(([name]) => name === "wish-not-by-user.json") ?? [];
    expect(parseWith(AssessmentsDocumentSchema, data)).toMatchObject({
      issues: [{ path: ["assessments", 0, "wished"] }],
    });
  });

  it("survives what isn't a document", () => {
    for (const data of [null, [], "", 0, NaN, { assessments: {} }, { __proto__: null }]) {
      expect(parseWith(AssessmentsDocumentSchema, data).ok).toBe(false);
    }
  });
});
