import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import { fc, test } from "@fast-check/vitest";
import { expect, vi } from "vitest";
import { formatPath } from "@medvirk/core";
import { fhirToPlan, planToFhir } from "../fhir.ts";
import type { Plan } from "../plan.ts";

// Bundles and their schema take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** HL7's published schema, reduced; see consumers/fhir-r4/README.md. */
const schemaFile = new URL("../../../../consumers/fhir-r4/fhir-r4.schema.json", import.meta.url);
const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
const ajv = new Ajv({ strict: false });
ajv.addMetaSchema(draft06);
const isFhir = ajv.compile(schema as object);

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
  .filter(
    (text) =>
      /\S/.test(text) && /^[ \r\n\t\S]+$/.test(text) && !/[\u0000-\u001f\p{Surrogate}]/u.test(text),
  );
const day = fc.constantFrom("2026-01-05", "2026-02-28", "2027-12-31");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Leaves out what is undefined, as JSON does. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const plan: fc.Arbitrary<Plan> = fc
  .record({
    title: maybe(words),
    status: fc.constantFrom("draft" as const, "in-force" as const, "paused" as const),
    goals: fc.array(
      fc.record({
        text: words,
        ownWords: maybe(words),
        due: maybe(day),
        horizon: maybe(fc.constantFrom("long-term" as const, "short-term" as const)),
        status: maybe(
          fc.constantFrom("active" as const, "reached" as const, "struck-out" as const),
        ),
        lifeAreas: maybe(fc.array(words, { minLength: 1, maxLength: 2 })),
      }),
      { maxLength: 4 },
    ),
    actions: fc.array(
      fc.record({
        text: words,
        how: maybe(words),
        start: maybe(day),
        status: maybe(
          fc.constantFrom("started" as const, "not-followed-up" as const, "done" as const),
        ),
        responsible: maybe(fc.subarray(["user", "worker"])),
        extent: maybe(words),
        condition: maybe(fc.record({ text: words })),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ goals, actions, ...rest }) =>
    clean({
      schemaVersion: "1.0" as const,
      id: "plan-1",
      parties: [
        { id: "user", role: "user" as const },
        { id: "worker", role: "worker" as const },
      ],
      ...rest,
      goals: goals.map((goal, at) => ({
        ...goal,
        id: `g:${String(at)}`,
        level: "sub" as const,
        by: "user",
        ...(at === 0 ? {} : { parent: "g:0" }),
      })),
      actions: actions.map((action, at) => ({
        ...action,
        id: `a_${String(at)}`,
        goals: goals.length === 0 ? [] : ["g:0"],
      })),
    }),
  );

/** Every leaf of some data with its path. */
function leaves(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, at) => leaves(inner, [...path, at]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  }
  return [[formatPath(path), value]];
}

test.prop([plan])("each leaf of a plan is held, letter by letter, or listed", (drawn) => {
  const written = planToFhir(drawn);
  expect(written.ok).toBe(true);
  if (!written.ok) return;
  expect(isFhir(written.value.bundle), JSON.stringify(isFhir.errors)).toBe(true);
  const read = fhirToPlan(clean(written.value.bundle));
  const held = new Map(read.ok ? leaves(read.value.plan) : []);
  const listed = written.value.notHeld.map(formatPath);
  for (const [path, value] of leaves(drawn)) {
    const isListed = listed.some(
      (one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`),
    );
    expect(isListed || held.get(path) === value).toBe(true);
    expect(isListed && held.get(path) === value).toBe(false);
  }
  expect(read.ok && read.value.notRead).toEqual([]);
});

test.prop([plan, fc.nat(), fc.jsonValue()])(
  "a bundle that was spoilt anywhere gives issues or a plan",
  (drawn, at, spoilt) => {
    const written = planToFhir(drawn);
    if (!written.ok) return;
    const all = leaves(written.value.bundle);
    const [target] = all[at % all.length] ?? [""];
    const spoil = (value: unknown, path: readonly (string | number)[]): unknown => {
      if (formatPath(path) === target) return spoilt;
      if (Array.isArray(value))
        return value.map((inner: unknown, index) => spoil(inner, [...path, index]));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, spoil(inner, [...path, key])]),
      );
    };
    const read = fhirToPlan(spoil(written.value.bundle, []));
    expect(read.ok || read.issues.length > 0).toBe(true);
  },
);
