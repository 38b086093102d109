import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import { formatPath } from "@medvirk/core";
import { describe, expect, it, vi } from "vitest";
import { fhirToPlan, planToFhir, type FhirBundle } from "../fhir.ts";
import { planObjects } from "../integrity/plan-objects.ts";
import type { Plan } from "../plan.ts";
import { completeExample } from "../rules/complete-example.ts";
import { draftExample, planExample } from "../schemas/plan-examples.ts";

// Bundles and their schema take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** HL7's published schema, reduced; see consumers/fhir-r4/README.md. */
const schemaFile = new URL("../../../../consumers/fhir-r4/fhir-r4.schema.json", import.meta.url);
const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
const ajv = new Ajv({ strict: false });
ajv.addMetaSchema(draft06);
const isFhir = ajv.compile(schema as object);

function written(plan: Plan): FhirBundle {
  const result = planToFhir(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.bundle;
}

function readBack(bundle: unknown): Plan {
  const result = fhirToPlan(JSON.parse(JSON.stringify(bundle)));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.plan;
}

const notHeldOf = (plan: Plan): readonly string[] => {
  const result = planToFhir(plan);
  return result.ok ? result.value.notHeld.map(formatPath) : [];
};

describe("planToFhir", () => {
  it.each([
    ["the draft", draftExample],
    ["the example", planExample],
    ["the complete example", completeExample({})],
  ])("writes %s by the schema that HL7 publishes", (_, plan) => {
    const bundle = written(plan);
    expect(isFhir(bundle), JSON.stringify(isFhir.errors)).toBe(true);
  });

  it("writes a plan, a team, goals, tasks and consents", () => {
    const types = written(planExample).entry.map(({ resource }) => resource.resourceType);
    expect(new Set(types)).toEqual(new Set(["CarePlan", "CareTeam", "Goal", "Task", "Consent"]));
  });

  it("gives every entry an address, and refers to no other", () => {
    const { entry } = written(planExample);
    const addresses = new Set(entry.map(({ fullUrl }) => fullUrl));
    expect(addresses.size).toBe(entry.length);
    const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, reference = ""] of references) expect(addresses).toContain(reference);
  });

  it("holds the person's own words, goals, actions, consents and their scope", () => {
    const held = readBack(written(planExample));
    expect(held.voice).toEqual(planExample.voice);
    expect(held.wishes?.map(({ text }) => text)).toEqual(
      planExample.wishes?.map(({ text }) => text),
    );
    expect(
      held.goals?.map(({ id, parent, text, ownWords, status, due }) => ({
        id,
        parent,
        text,
        ownWords,
        status,
        due,
      })),
    ).toEqual(
      planExample.goals?.map(({ id, parent, text, ownWords, status, due }) => ({
        id,
        parent,
        text,
        ownWords,
        status,
        due,
      })),
    );
    expect(
      held.actions?.map(({ responsible, goals, how, due }) => ({ responsible, goals, how, due })),
    ).toEqual(
      planExample.actions?.map(({ responsible, goals, how, due }) => ({
        responsible,
        goals,
        how,
        due,
      })),
    );
    const [, exchange] = held.consents ?? [];
    const [, original] = planExample.consents ?? [];
    expect(exchange?.type === "exchange" && exchange.scope).toEqual(
      original?.type === "exchange" && original.scope,
    );
  });

  it("refuses to drop anything silently: every leaf is held or listed", () => {
    const listed = notHeldOf(planExample);
    const held = readBack(written(planExample));
    const leaves = (plan: Plan): ReadonlySet<string> =>
      new Set(
        planObjects(plan).flatMap(({ fields }) =>
          Object.values(fields).flatMap((value) => (typeof value === "string" ? [value] : [])),
        ),
      );
    const there = leaves(held);
    for (const { path, fields } of planObjects(planExample)) {
      for (const [key, value] of Object.entries(fields)) {
        if (typeof value !== "string" || there.has(value)) continue;
        const place = formatPath([...path, key]);
        expect(listed.some((one) => place.startsWith(one))).toBe(true);
      }
    }
    expect(listed).toEqual(expect.arrayContaining(["meetings", "needs", "disagreements"]));
    expect(listed).toContain("consents[1].explained");
    expect(listed).toContain("goals[0].priority");
  });

  it("lists nothing of a plan that FHIR holds whole", () => {
    const { schemaVersion, id, status } = draftExample;
    const goal = { id: "g", level: "main", text: "A home", by: "user", status: "active" } as const;
    const parties: Plan["parties"] = [{ id: "user", role: "user", name: "Eksempel Person" }];
    const plan: Plan = { schemaVersion, id, status, parties, goals: [goal] };
    expect(notHeldOf(plan)).toEqual([]);
    expect(readBack(written(plan))).toEqual(plan);
  });

  it("keeps a consent that was taken back from coming back to life", () => {
    const consents: Plan["consents"] = [
      {
        type: "exchange",
        id: "c",
        answer: "given",
        answeredOn: "2026-01-05",
        withdrawnOn: "2026-02-02",
      },
    ];
    const bundle = written({ ...draftExample, consents });
    expect(JSON.stringify(bundle)).toContain('"status":"inactive"');
    expect(readBack(bundle).consents).toEqual(consents);
  });

  it("refuses to export whether a consent was informed as if a receiver could rely on it", () => {
    const [consent] = readBack(written(planExample)).consents ?? [];
    expect(consent).not.toHaveProperty("explained");
  });

  it("gives issues for what FHIR can't write", () => {
    for (const title of ["\u0000", "\uD800", " \n ", "a\u00A0b"]) {
      expect(planToFhir({ ...draftExample, title })).toMatchObject({
        ok: false,
        issues: [{ code: "plans.unwritable-text", path: ["title"] }],
      });
    }
  });

  it("writes and reads 1,000 goals and as many actions", () => {
    const many = Array.from({ length: 1_000 }, (_, at) => String(at));
    const goals = many.map((at) => ({ id: `g${at}`, level: "sub" as const, text: at, by: "user" }));
    const actions = many.map((at) => ({ id: `a${at}`, goals: [`g${at}`], text: at }));
    const plan: Plan = { ...draftExample, parties: [{ id: "user", role: "user" }], goals, actions };
    expect(readBack(written(plan)).actions?.length).toBe(1_000);
  });
});

describe("fhirToPlan", () => {
  const codesOf = (bundle: unknown): readonly string[] => {
    const result = fhirToPlan(bundle);
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
  };
  const changed = (find: string, replace: string): unknown =>
    JSON.parse(JSON.stringify(written(planExample)).replace(find, replace));

  it("lists what a plan has no place for", () => {
    const bundle: unknown = changed(
      '"intent":"plan",',
      '"intent":"plan","description":"More","category":[{"text":"x"}],',
    );
    const result = fhirToPlan(bundle);
    expect(result.ok && result.value.notRead.map(formatPath)).toEqual([
      "entry[0].resource.description",
      "entry[0].resource.category",
    ]);
    const [first, ...others] = written(planExample).entry;
    const patient = {
      fullUrl: "urn:x",
      resource: { resourceType: "Patient", birthDate: "1990-01-01" },
    };
    const more = fhirToPlan({
      resourceType: "Bundle",
      type: "collection",
      entry: [first, patient, ...others],
    });
    expect(more.ok && more.value.notRead.map(formatPath)).toEqual(["entry[1].resource"]);
  });

  it("reads all of what it wrote", () => {
    const result = fhirToPlan(written(planExample));
    expect(result.ok && result.value.notRead).toEqual([]);
  });

  it("refuses to pass over what may turn the meaning", () => {
    expect(
      codesOf(changed('"intent":"plan",', '"modifierExtension":[{"url":"x"}],"intent":"plan",')),
    ).toEqual(["plans.modifier-extension entry[0].resource.modifierExtension"]);
  });

  it("refuses a status that it has no equal for", () => {
    expect(
      codesOf(changed('"status":"active","intent"', '"status":"entered-in-error","intent"')),
    ).toEqual(["plans.unreadable-element entry[0].resource.status"]);
  });

  it("refuses a withdrawn consent without its day", () => {
    const [code] = codesOf(changed('"status":"active","scope"', '"status":"inactive","scope"'));
    expect(code).toMatch(/^plans\.unreadable-element entry\[\d+\]\.resource\.extension$/);
  });

  it("refuses a reference that leads nowhere", () => {
    expect(codesOf(changed("milestone", "other")).length).toBe(0);
    const [code] = codesOf(
      JSON.parse(
        JSON.stringify(written(planExample)).replaceAll(
          '"valueReference":{"reference":"urn:',
          '"valueReference":{"reference":"x:',
        ),
      ),
    );
    expect(code).toMatch(/^plans\.unreadable-element .*valueReference\.reference$/);
  });

  it("survives what isn't a bundle", () => {
    const hostile: readonly unknown[] = [
      null,
      undefined,
      7,
      "",
      [],
      {},
      { resourceType: "Bundle" },
      { resourceType: "Bundle", entry: {} },
      { resourceType: "Bundle", entry: [null, 7, { resource: [] }] },
      JSON.parse(
        '{"resourceType":"Bundle","__proto__":{"entry":[]},"entry":[{"resource":{"resourceType":"CarePlan","__proto__":{"status":"active"}}}]}',
      ),
    ];
    for (const data of hostile) expect(fhirToPlan(data).ok).toBe(false);
  });
});
