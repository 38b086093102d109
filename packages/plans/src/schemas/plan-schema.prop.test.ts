import { readdirSync, readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { parseWith } from "@medvirk/core/schemas";
import { describe, expect } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import { migratePlan } from "../migrate/migrate-plan.ts";
import { PlanEventSchema, PlanSchema, PlanSchema01, StoredPlanSchema } from "../schemas.ts";
import { viewFor } from "../views/view-for.ts";

const corpus = new URL("../../schemas/corpus/plan/1.0/valid/", import.meta.url);
const plans: readonly unknown[] = readdirSync(corpus).map((name): unknown =>
  JSON.parse(readFileSync(new URL(name, corpus), "utf8")),
);

/** Every place in a document, as a path of keys. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}

function putAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, index) =>
      String(index) === key ? putAt(inner, rest, put) : inner,
    );
  }
  if (typeof value !== "object" || value === null) return put;
  const inner: unknown = Reflect.get(value, key);
  return { ...value, [key]: putAt(inner, rest, put) };
}

const secret = "Hemmelig Navn 01890512345";
const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.constantFrom(Number.NaN, "", "\uD800", "__proto__", [], {}, null, "2026-02-30"),
  fc.constant(secret),
);
const broken = fc.tuple(fc.constantFrom(...plans), fc.nat(), odd).map(([plan, pick, put]) => {
  const places = placesIn(plan);
  return putAt(plan, places[pick % places.length] ?? [], put);
});

describe.each([
  ["PlanSchema", PlanSchema],
  ["PlanSchema01", PlanSchema01],
  ["StoredPlanSchema", StoredPlanSchema],
  ["PlanEventSchema", PlanEventSchema],
] as const)("%s", (_name, schema) => {
  test.prop([odd])("takes anything without throwing", (data) => {
    const result = parseWith(schema, data);
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
  });

  test.prop([broken], { numRuns: 300 })("names no value of a broken plan", (data) => {
    const result = parseWith(schema, data);
    if (!result.ok) expect(JSON.stringify(result.issues)).not.toContain(secret);
  });
});

describe("a plan that the schema takes", () => {
  test.prop([broken], { numRuns: 300 })("is one that every function takes", (data) => {
    const result = parseWith(StoredPlanSchema, data);
    if (!result.ok) return;
    const plan = migratePlan(result.value);
    expect(checkPlan(plan)).toEqual([]);
    for (const { id } of plan.parties ?? []) viewFor(plan, id, "2026-05-04");
  });
});

describe("migratePlan", () => {
  test.prop([fc.constantFrom(...plans)])("leaves the newest version as it is", (data) => {
    const parsed = parseWith(PlanSchema, data);
    if (!parsed.ok) throw new Error(parsed.issues[0].message);
    expect(migratePlan(parsed.value)).toBe(parsed.value);
  });
});
