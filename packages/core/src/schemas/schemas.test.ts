import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MedvirkError } from "../errors/medvirk-error.ts";
import { createIssue } from "../result/issue.ts";
import { parseWith } from "./parse-with.ts";
import type { SchemaDefinition } from "./schema-definition.ts";
import { schemaFiles } from "./schema-registry.ts";
import { toJsonSchema } from "./to-json-schema.ts";

const ordered = {
  code: "test.order",
  texts: { nb: "Feil rekkefølge.", nn: "Feil rekkjefølgje.", en: "Wrong order." },
};
const schema = z
  .strictObject({
    name: z.string().min(1).max(5).optional(),
    days: z.array(z.iso.date()).max(2).optional(),
    kind: z.enum(["ors", "srs"]).optional(),
    score: z.number().int().min(0).max(400).multipleOf(5).optional(),
    mark: z.union([z.strictObject({ a: z.int() }), z.strictObject({ b: z.int() })]).optional(),
    rule: z.union([z.enum(["ssb3", "grid10"]), z.strictObject({ minimum: z.int() })]).optional(),
    answer: z
      .discriminatedUnion("state", [
        z.strictObject({ state: z.literal("total"), total: z.int() }),
        z.strictObject({ state: z.literal("absent"), reason: z.string() }),
      ])
      .optional(),
  })
  .superRefine((value, context) => {
    if (value.days?.[0] === "2026-01-02") {
      context.addIssue({ code: "custom", path: ["days"], params: { issue: createIssue(ordered) } });
    }
  });

function codes(data: unknown): string[] {
  const result = parseWith(schema, data);
  return result.ok ? [] : result.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`);
}

describe("parseWith", () => {
  it("gives the typed value when all is well", () => {
    expect(parseWith(schema, { score: 25 })).toEqual({ ok: true, value: { score: 25 } });
  });

  it.each<[unknown, string[]]>([
    ["text", [": schema.wrong-type"]],
    [null, [": schema.wrong-type"]],
    [{ score: Number.NaN }, ["score: schema.wrong-type"]],
    [{ score: 7 }, ["score: schema.not-a-multiple"]],
    [{ score: -5 }, ["score: schema.number-too-small"]],
    [{ score: 405 }, ["score: schema.number-too-large"]],
    [{ name: "" }, ["name: schema.text-too-short"]],
    [{ name: "abcdef" }, ["name: schema.text-too-long"]],
    [{ days: ["2026-02-30"] }, ["days.0: schema.wrong-format"]],
    [{ days: ["2026-01-01", "2026-01-01", "2026-01-01"] }, ["days: schema.list-too-long"]],
    [{ kind: "cors" }, ["kind: schema.unknown-value"]],
    [{ mark: { a: "1" } }, ["mark.a: schema.wrong-type"]],
    [{ mark: 3 }, ["mark: schema.no-option-matches"]],
    [{ rule: "ssb4" }, ["rule: schema.unknown-value"]],
    [{ rule: { minimum: "3" } }, ["rule.minimum: schema.wrong-type"]],
    [{ rule: 3 }, ["rule: schema.unknown-value"]],
    [{ answer: { state: "total" } }, ["answer.total: schema.wrong-type"]],
    [{ answer: { state: "?" } }, ["answer.state: schema.unknown-value"]],
    [{ days: ["2026-01-02"] }, ["days: test.order"]],
    [{ a: 1, b: 2 }, ["a: schema.unknown-field", "b: schema.unknown-field"]],
  ])("says what is wrong with %j", (data, expected) => {
    expect(codes(data)).toEqual(expected);
  });

  it("never repeats a value, nor a key that may be one", () => {
    const result = parseWith(schema, {
      "Kari Nordmann": 1,
      p01818000000: 1,
      kind: "Kari",
      name: "Kari Nordmann",
      days: ["Kari"],
    });
    expect(JSON.stringify(result)).not.toMatch(/Kari|Nordmann|0181800/);
  });

  it("keeps keys out of the prototype", () => {
    expect(codes(JSON.parse('{"__proto__": {"x": 1}}'))).toEqual([
      "__proto__: schema.unknown-field",
    ]);
  });
});

const text = { nb: "Prøve", nn: "Prøve", en: "Test" };
const definition: SchemaDefinition = {
  package: "test",
  name: "thing",
  version: "0.1",
  title: text,
  description: text,
  schema: z.strictObject({ day: z.iso.date() }),
  rules: [{ code: "test.order", text }],
  examples: [{ day: "2026-01-01" }],
};

describe("toJsonSchema", () => {
  it("carries the version in the id, the rules beside, and closes the object", () => {
    expect(toJsonSchema(definition)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:medvirk:test:thing:0.1",
      additionalProperties: false,
      required: ["day"],
      "x-rules": [{ code: "test.order" }],
    });
  });
});

describe("schemaFiles", () => {
  it("refuses to publish an id twice", () => {
    expect(schemaFiles([definition])[0]?.path).toBe("thing/0.1.json");
    expect(() => schemaFiles([definition, definition])).toThrow(MedvirkError);
  });
});
