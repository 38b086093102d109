import { readdirSync, readFileSync } from "node:fs";
import { parseWith, toJsonSchema } from "@medvirk/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { assessDocument, migrateAssessments } from "../index.ts";
import {
  AssessmentsDocumentSchema,
  schemaDefinitions,
  StoredAssessmentsSchema,
} from "../schemas.ts";

const ajv = formats.default(new Ajv2020({ strict: false }));

function examples(
  schema: string,
  version: string,
  folder: string,
): readonly (readonly [string, unknown])[] {
  const corpus = new URL(`../../schemas/corpus/${schema}/${version}/${folder}/`, import.meta.url);
  return readdirSync(corpus).map((name) => {
    const data: unknown = JSON.parse(readFileSync(new URL(name, corpus), "utf8"));
    return [name, data] as const;
  });
}

describe.each(schemaDefinitions)("the corpus of participation/$name $version", (definition) => {
  const { name: schemaName, schema, version } = definition;
  const acceptedByJsonSchema = ajv.compile(toJsonSchema(definition));

  it.each(examples(schemaName, version, "valid"))(
    "%s is accepted by zod and JSON Schema",
    (_name, data) => {
      expect(parseWith(schema, data)).toMatchObject({ ok: true });
      expect(acceptedByJsonSchema(data)).toBe(true);
    },
  );

  it.each(examples(schemaName, version, "invalid"))("%s is refused by both", (_name, data) => {
    expect(parseWith(schema, data).ok).toBe(false);
    expect(acceptedByJsonSchema(data)).toBe(false);
  });

  it.each(examples(schemaName, version, "invalid-rules"))(
    "%s breaks the rule of its name",
    (name, data) => {
      const code = `participation.${name.replace(".json", "")}`;
      const parsed = parseWith(schema, data);
      expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain(code);
      expect(acceptedByJsonSchema(data)).toBe(true);
    },
  );

  it("has an example of every rule", () => {
    const named = examples(schemaName, version, "invalid-rules").map(([name]) =>
      name.replace(".json", ""),
    );
    expect(named.sort()).toEqual(
      definition.rules.map(({ code }) => code.replace("participation.", "")).sort(),
    );
  });
});

describe("a stored document", () => {
  it.each(examples("assessments", "0.1", "valid"))(
    "%s of 0.1 migrates and loses nothing",
    (_name, data) => {
      const stored = parseWith(StoredAssessmentsSchema, data);
      if (!stored.ok) throw new Error("a valid document goes through");
      const migrated = migrateAssessments(stored.value);
      expect(parseWith(AssessmentsDocumentSchema, migrated)).toMatchObject({ ok: true });
      expect(migrated.assessments).toEqual(stored.value.assessments);
      expect(assessDocument(stored.value)).toEqual(assessDocument(migrated));
    },
  );

  it.each(examples("assessments", "0.2", "valid"))(
    "%s of 0.2 is assessed as it is",
    (_name, data) => {
      const stored = parseWith(StoredAssessmentsSchema, data);
      if (!stored.ok) throw new Error("a valid document goes through");
      expect(migrateAssessments(stored.value)).toBe(stored.value);
      expect(assessDocument(stored.value).ok).toBe(true);
    },
  );
});

describe("AssessmentsDocumentSchema", () => {
  it("places an issue where it lies in the document", () => {
    const [, data] =
      examples("assessments", "0.2", "invalid-rules").find(
        ([name]) => name === "wish-not-by-user.json",
      ) ?? [];
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
