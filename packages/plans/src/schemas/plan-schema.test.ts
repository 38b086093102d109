import { readdirSync, readFileSync } from "node:fs";
import { parseWith } from "@medvirk/core/schemas";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { PlanSchema, PlanSchema01, schemaDefinitions, StoredPlanSchema } from "../schemas.ts";

const versions = [
  ["0.1", PlanSchema01],
  ["1.0", PlanSchema],
] as const;

type Examples = readonly (readonly [string, unknown])[];

function examples(version: string, folder: string): Examples {
  const corpus = new URL(`../../schemas/corpus/plan/${version}/${folder}/`, import.meta.url);
  return readdirSync(corpus).map((name) => {
    const data: unknown = JSON.parse(readFileSync(new URL(name, corpus), "utf8"));
    return [name, data] as const;
  });
}

function codesOf(data: unknown, schema: z.ZodType = PlanSchema): readonly string[] {
  const result = parseWith(schema, data);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe.each(versions)("the corpus of plans/plan %s", (version, schema) => {
  it.each(examples(version, "valid"))("%s is accepted", (_name, data) => {
    expect(parseWith(schema, data)).toEqual({ ok: true, value: data });
    expect(parseWith(StoredPlanSchema, data)).toEqual({ ok: true, value: data });
  });

  it.each(examples(version, "invalid"))("%s is refused", (_name, data) => {
    expect(parseWith(schema, data).ok).toBe(false);
    expect(parseWith(StoredPlanSchema, data).ok).toBe(false);
  });

  it.each(examples(version, "invalid-rules"))(
    "%s breaks the rule it is named for",
    (name, data) => {
      expect(codesOf(data, schema)).toEqual([`plans.${name.replace(".json", "")}`]);
    },
  );

  it("has an example of every rule that is published", () => {
    const named = examples(version, "invalid-rules").map(
      ([name]) => `plans.${name.replace(".json", "")}`,
    );
    const ofVersion = schemaDefinitions.filter(
      (definition) => definition.name === "plan" && definition.version === version,
    );
    const rules = ofVersion.flatMap((definition) => definition.rules);
    expect(named.sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});

describe("PlanSchema", () => {
  const draft = { schemaVersion: "1.0", id: "plan-1", status: "draft" };

  it("says where and what, never the value", () => {
    expect(codesOf({ ...draft, goals: "many" })).toEqual(["schema.wrong-type"]);
    expect(codesOf({ ...draft, schemaVersion: "2.0" })).toEqual(["schema.unknown-value"]);
    const secret = "Kari Hemmelig 01810512345";
    const result = parseWith(PlanSchema, { ...draft, status: secret, [secret]: secret });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("Hemmelig");
  });

  it("survives what isn't a plan", () => {
    const hostile: readonly unknown[] = [
      null,
      undefined,
      7,
      Number.NaN,
      "",
      "\uD800",
      [],
      { ...draft, parties: { length: 1 } },
      JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'),
      "x".repeat(11_000_000),
    ];
    for (const data of hostile) {
      const result = parseWith(PlanSchema, data);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result).length).toBeLessThan(5_000);
    }
  });

  it("keeps a text of 11 million characters, controls and lone surrogates as they are", () => {
    const title = `${"a".repeat(11_000_000)}\u0000\uD800\u202E`;
    expect(parseWith(PlanSchema, { ...draft, title })).toEqual({
      ok: true,
      value: { ...draft, title },
    });
  });

  it("reads 10,000 goals in one long row", () => {
    const goals = Array.from({ length: 10_000 }, (_, at) => ({
      id: `goal-${String(at)}`,
      level: "sub",
      text: "A step",
      by: "user",
      ...(at === 0 ? {} : { parent: `goal-${String(at - 1)}` }),
    }));
    const parties = [{ id: "user", role: "user" }];
    expect(parseWith(PlanSchema, { ...draft, parties, goals }).ok).toBe(true);
  });
});
