import { readdirSync, readFileSync } from "node:fs";
import { parseWith, toJsonSchema } from "@medvirk/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { schemaDefinitions } from "../../schemas.ts";
import { textSchemaDefinitions } from "./text-schemas.ts";

const corpus = new URL("../../../schemas/corpus/", import.meta.url);

function examples(name: string, kind: string): readonly (readonly [string, unknown])[] {
  const folder = new URL(`${name}/0.1/${kind}/`, corpus);
  return readdirSync(folder).map((file) => [
    file,
    JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown,
  ]);
}

describe.each(textSchemaDefinitions)("schema $name $version", (definition) => {
  const { name, schema } = definition;
  const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(definition));
  const judge = (example: unknown): readonly boolean[] => [
    parseWith(schema, example).ok,
    validate(example),
  ];

  it("and JSON Schema accept every valid example", () => {
    for (const [file, example] of [...examples(name, "valid"), ...definition.examples.entries()]) {
      expect([file, ...judge(example)]).toEqual([file, true, true]);
    }
  });

  it("and JSON Schema refuse every invalid example", () => {
    for (const [file, example] of examples(name, "invalid")) {
      expect([file, ...judge(example)]).toEqual([file, false, false]);
    }
  });

  it("answers hostile input with an issue that doesn't repeat it", () => {
    const long = "9".repeat(1_000_000);
    for (const data of [null, 7, Number.NaN, "\uD800", long, { [long]: long }, [[long]], [long]]) {
      const result = parseWith(schema, data);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result).length).toBeLessThan(10_000);
    }
  });
});

it("spans that overlap break the rule that is published beside the schema", () => {
  for (const [, example] of examples("spans", "invalid-rules")) {
    const definition = textSchemaDefinitions[0];
    const result = definition === undefined ? undefined : parseWith(definition.schema, example);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: definition?.rules[0]?.code, path: [1] }],
    });
  }
});

it("every schema of the package has a name of its own", () => {
  const names = schemaDefinitions.map(({ name, version }) => `${name} ${version}`);
  expect(new Set(names).size).toBe(names.length);
});
