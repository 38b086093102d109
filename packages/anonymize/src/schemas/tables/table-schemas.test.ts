import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseWith, toJsonSchema } from "@medvirk/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { tableSchemaDefinitions } from "./table-schemas.ts";

const corpus = new URL("../../../schemas/corpus/", import.meta.url);

function examples(name: string, version: string, kind: string): readonly [string, unknown][] {
  const folder = new URL(`${name}/${version}/${kind}/`, corpus);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => [
    file,
    JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown,
  ]);
}

describe.each(tableSchemaDefinitions)("schema $name $version", (definition) => {
  const { name, version, schema, rules } = definition;
  const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(definition));

  it("and JSON Schema accept every valid example", () => {
    const valid = examples(name, version, "valid");
    expect(valid.length).toBeGreaterThan(0);
    for (const [file, example] of [...valid, ...definition.examples.entries()]) {
      expect([file, parseWith(schema, example).ok, validate(example)]).toEqual([file, true, true]);
    }
  });

  it("and JSON Schema refuse every invalid example", () => {
    const invalid = examples(name, version, "invalid");
    expect(invalid.length).toBeGreaterThan(0);
    for (const [file, example] of invalid) {
      expect([file, parseWith(schema, example).ok, validate(example)]).toEqual([
        file,
        false,
        false,
      ]);
    }
  });

  it("alone sees broken rules, each with the code that is published beside it", () => {
    const seen = examples(name, version, "invalid-rules").map(([file, example]) => {
      const result = parseWith(schema, example);
      expect([file, result.ok, validate(example)]).toEqual([file, false, true]);
      return result.ok ? "" : result.issues[0].code;
    });
    expect(seen.sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});

describe("schemas of tables", () => {
  it("answer hostile input with an issue that doesn't repeat it", () => {
    const long = "9".repeat(1_000_000);
    const hostile: readonly unknown[] = [null, 7, Number.NaN, [], "\uD800", long, { [long]: long }];
    for (const { schema } of tableSchemaDefinitions) {
      for (const data of hostile) {
        const result = parseWith(schema, data);
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result).length).toBeLessThan(10_000);
      }
    }
  });
});
