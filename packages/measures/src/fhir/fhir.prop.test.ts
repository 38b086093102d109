import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { Ajv } from "ajv";
import { expect } from "vitest";
import { parseWith } from "@medvirk/core/schemas";
import { EpisodeSchema } from "../schemas/episode/episode-schema.ts";
import type { Episode, Reading } from "../schemas/types.ts";
import { episodeFromFhir } from "./episode-from-fhir.ts";
import { episodeToFhir } from "./episode-to-fhir.ts";
import { readingFromObservation } from "./reading-from-observation.ts";
import { readingFromQuestionnaireResponse } from "./reading-from-questionnaire-response.ts";
import { readingToQuestionnaireResponse } from "./reading-to-questionnaire-response.ts";
import { writeFhir } from "./write-fhir.ts";

const subject = "Patient/synthetic-1";
const questionnaires = {
  ors: "https://example.no/Questionnaire/ors",
  srs: "https://example.no/Questionnaire/srs",
};

// The published schema takes `\\s` for more than FHIR forbids, such as a no-break space.
const words = fc
  .oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: "binary" }))
  .filter((text) => /^[ \r\n\t\S]+$/.test(text))
  .filter((text) => !/[\0-\x08\v\f\x0e-\x1f]/.test(text));
const mark = fc.integer({ min: 0, max: 100 });
const mode = fc.constantFrom("paper" as const, "spoken" as const, "digital" as const);
const optional = { requiredKeys: [] };
const otherAnswers = [
  fc.record({
    state: fc.constant("total" as const),
    mode,
    totalTenths: fc.integer({ min: 0, max: 400 }),
  }),
  fc.record(
    {
      state: fc.constant("absent" as const),
      reason: fc.constantFrom(
        ...(["declined", "not-administered", "unable", "under-influence", "other"] as const),
      ),
      statedBy: fc.constantFrom("self" as const, "caretaker" as const, "worker" as const),
      note: words,
    },
    { requiredKeys: ["state", "reason", "statedBy"] },
  ),
] as const;
const orsItems = fc.record(
  { individual: mark, close: mark, social: mark, overall: mark },
  optional,
);
const srsItems = fc.record(
  { relationship: mark, goals: mark, approach: mark, overall: mark },
  optional,
);
const items = fc.constant("items" as const);
const shared = {
  rater: fc.constantFrom(...(["self", "caretaker", "group", "worker-estimate"] as const)),
  raterId: fc.constantFrom("a", "b_1", "C.d-2"),
  about: words,
};
const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record(
    {
      instrument: fc.constant("ors" as const),
      ...shared,
      answer: fc.oneof(fc.record({ state: items, mode, itemTenths: orsItems }), ...otherAnswers),
    },
    { requiredKeys: ["instrument", "rater", "answer"] },
  ),
  fc.record(
    {
      instrument: fc.constant("srs" as const),
      ...shared,
      rater: fc.constantFrom("self" as const, "caretaker" as const),
      answer: fc.oneof(fc.record({ state: items, mode, itemTenths: srsItems }), ...otherAnswers),
    },
    { requiredKeys: ["instrument", "rater", "answer"] },
  ),
);
const readings = fc.uniqueArray(reading, {
  maxLength: 4,
  selector: ({ instrument, rater, raterId = "" }) => `${instrument} ${rater} ${raterId}`,
});
const day = fc.integer({ min: 0, max: 9 }).map((offset) => `2026-01-${String(10 + offset)}`);
const sessions = fc.uniqueArray(
  fc.record({ date: day, sequence: fc.integer({ min: 1, max: 99 }), readings }),
  { maxLength: 6, selector: ({ date, sequence }) => `${date} ${String(sequence)}` },
);
const episode: fc.Arbitrary<Episode> = fc.record(
  {
    schemaVersion: fc.constant("1.0" as const),
    id: fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,20}$/),
    ageGroup: fc.constantFrom("child" as const, "adolescent" as const, "adult" as const),
    sessions,
  },
  { requiredKeys: ["schemaVersion", "id", "sessions"] },
);
const valid = episode.filter((one) => parseWith(EpisodeSchema, one).ok);

const schemaFile = new URL("../../../../consumers/fhir-r4/fhir-r4.schema.json", import.meta.url);
const metaFile = new URL(
  "../../../../node_modules/ajv/dist/refs/json-schema-draft-06.json",
  import.meta.url,
);
const ajv = new Ajv({ strict: false, logger: false });
ajv.addMetaSchema(read(metaFile));
const isFhir = ajv.compile(read(schemaFile));

function read(file: URL): object {
  return JSON.parse(readFileSync(file, "utf8")) as object;
}

function bundleOf(one: Episode, withResponses: boolean) {
  const bundle = episodeToFhir(one, withResponses ? { subject, questionnaires } : { subject });
  if (!bundle.ok) throw new Error(bundle.issues[0].message);
  return bundle.value;
}

test.prop([valid, fc.boolean()])(
  "an episode comes back the same from the text of its Bundle",
  (one, withResponses) => {
    const text = writeFhir(bundleOf(one, withResponses));
    expect(episodeFromFhir(JSON.parse(text))).toEqual({
      ok: true,
      value: { episode: one, leftOut: [] },
    });
  },
);

test.prop([valid])("every answered form comes back the same from its response", (one) => {
  for (const { date, readings: given } of one.sessions) {
    for (const before of given) {
      const questionnaire = questionnaires[before.instrument as "ors" | "srs"];
      const response = readingToQuestionnaireResponse(before, { date, subject, questionnaire });
      if (!response.ok) {
        expect(before.answer.state).toBe("absent");
        continue;
      }
      const read = JSON.parse(writeFhir(response.value)) as unknown;
      expect(readingFromQuestionnaireResponse(read)).toEqual({
        ok: true,
        value: { date, reading: before },
      });
    }
  }
});

test.prop([valid, fc.boolean()], { numRuns: 60 })(
  "every Bundle keeps the JSON schema that HL7 publishes for R4",
  (one, withResponses) => {
    isFhir(JSON.parse(writeFhir(bundleOf(one, withResponses))));
    expect(isFhir.errors ?? []).toEqual([]);
  },
);

// FHIR R4, Observation, invariants obs-6 and obs-7; US Core us-core-2: a value, a reason, or parts.
test.prop([valid])("every Observation has a value or says why not, never both", (one) => {
  for (const { resource } of bundleOf(one, false).entry) {
    if (resource.resourceType !== "Observation") continue;
    const { component = [], dataAbsentReason, hasMember = [], valueQuantity } = resource;
    expect(valueQuantity === undefined || dataAbsentReason === undefined).toBe(true);
    const said = [valueQuantity, dataAbsentReason, ...component, ...hasMember];
    expect(said.some((part) => part !== undefined)).toBe(true);
  }
});

test.prop([valid])("every score in the text has exactly one decimal", (one) => {
  const text = writeFhir(bundleOf(one, true));
  const scores = [...text.matchAll(/[{,]"value(?:Decimal)?":([-\d][^,}\]]*)/g)];
  // Words may hold anything, also what looks like JSON; there the quotes are escaped.
  for (const [, score] of scores) expect(score).toMatch(/^\d{1,2}\.\d$/);
});

test.prop([fc.jsonValue()])("any JSON gives a result, and never throws", (value) => {
  for (const parse of [episodeFromFhir, readingFromObservation, readingFromQuestionnaireResponse]) {
    expect(typeof parse(value).ok).toBe("boolean");
  }
});
