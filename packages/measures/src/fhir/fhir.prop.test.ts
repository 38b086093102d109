import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { Ajv } from "ajv";
import { expect } from "vitest";
import { parseWith } from "@medvirk/core/schemas";
import { assessEpisode } from "../episode/assess-episode.ts";
import { defineInstrument, type InstrumentSettings } from "../instruments/define-instrument.ts";
import { instruments } from "../instruments/find-instrument.ts";
import type { Instrument, TenthsRange } from "../instruments/instrument.ts";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import { nhsYoungPeople } from "../policies/nhs-young-people.ts";
import { openFitSrs } from "../policies/session-rating.ts";
import { EpisodeSchema } from "../schemas/episode/episode-schema.ts";
import { ReadingSchema } from "../schemas/episode/reading-schema.ts";
import type { Episode, Reading } from "../schemas/types.ts";
import { episodeFromFhir } from "./episode-from-fhir.ts";
import { episodeToFhir } from "./episode-to-fhir.ts";
import { readingFromObservation } from "./reading-from-observation.ts";
import { readingFromQuestionnaireResponse } from "./reading-from-questionnaire-response.ts";
import { readingToQuestionnaireResponse } from "./reading-to-questionnaire-response.ts";
import { writeFhir } from "./write-fhir.ts";

const subject = "Patient/synthetic-1";
const policies = [betterOutcomesNow2023Adult, nhsYoungPeople, openFitSrs];

function own(settings: Partial<InstrumentSettings> & Pick<InstrumentSettings, "id">): Instrument {
  const text = { nb: "Syntetisk", nn: "Syntetisk", en: "Synthetic" };
  const made = defineInstrument({
    shortName: "Synthetic",
    name: text,
    subject: "outcome",
    moment: "session-start",
    items: [
      { key: "first", label: text },
      { key: "second-2", label: text, isReversed: true, weight: 2, range: wide, stepTenths: 5 },
    ],
    itemRange: { minimumTenths: 0, maximumTenths: 40 },
    stepTenths: 5,
    total: "sum",
    direction: "lower-is-better",
    raters: ["self"],
    respondentAges: { from: 0 },
    citations: [{ source: "made up", verified: false }],
    ...settings,
  });
  if (!made.ok) throw new Error(made.issues[0].message);
  return made.value;
}
const wide = { minimumTenths: -1000, maximumTenths: 1000 };
const ownInstruments = [
  own({ id: "own-sum" }),
  own({ id: "own-mean", total: "mean", stepTenths: 1, itemRange: wide, mostMissingItems: 1 }),
  own({ id: "own-faces", total: "none", direction: "higher-is-better" }),
];
const everyInstrument = [...instruments, ...ownInstruments];
const questionnaires = Object.fromEntries(
  everyInstrument.map(({ id }) => [id, `https://example.no/Questionnaire/${id}`]),
);

// No-break spaces are words: FHIR forbids control characters only. Those are refused; see below.
const anyWords = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 1, unit: "binary" }),
    fc.stringMatching(/^[ \t\r\n\u00A0\u2007\u202F\uFEFFa-zæøå0-9"\\]{1,40}$/),
  )
  .filter((text) => !/[\0-\x08\v\f\x0e-\x1f]/.test(text));
// The pattern of HL7's JSON schema; in JavaScript its `\S` leaves out more than FHIR forbids.
const publishedWords = anyWords.filter((text) => /^[ \r\n\t\S]+$/.test(text));

function readingOf(words: fc.Arbitrary<string>): fc.Arbitrary<Reading> {
  return fc
    .constantFrom(...everyInstrument)
    .chain((instrument) =>
      fc.record(
        {
          instrument: fc.constant(instrument.id),
          rater: fc.constantFrom("self", "caretaker", "group", "worker-estimate"),
          raterId: fc.constantFrom("a", "b_1", "C.d-2"),
          about: words,
          answer: answerOf(instrument, words),
        },
        { requiredKeys: ["instrument", "rater", "answer"] },
      ),
    )
    .map((given) => ReadingSchema.parse(given));
}

function answerOf(instrument: Instrument, words: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const mode = fc.constantFrom("paper", "spoken", "digital");
  const { itemRange, items, stepTenths, total, totalRange } = instrument;
  const tenthsOf = ({ maximumTenths, minimumTenths }: TenthsRange, step: number) =>
    fc
      .integer({ min: 0, max: (maximumTenths - minimumTenths) / step })
      .map((steps) => minimumTenths + steps * step);
  const marks = items.map(
    ({ key, range = itemRange, stepTenths: step = stepTenths }) =>
      [key, tenthsOf(range, step)] as const,
  );
  const answers: fc.Arbitrary<object>[] = [
    fc.record({
      state: fc.constant("items"),
      mode,
      itemTenths: fc.record(Object.fromEntries(marks), { requiredKeys: [] }),
    }),
    fc.record(
      {
        state: fc.constant("absent"),
        reason: fc.constantFrom(
          "declined",
          "not-administered",
          "unable",
          "under-influence",
          "other",
        ),
        statedBy: fc.constantFrom("self", "caretaker", "worker"),
        note: words,
      },
      { requiredKeys: ["state", "reason", "statedBy"] },
    ),
  ];
  if (total !== "none") {
    const totalTenths = tenthsOf(totalRange, stepTenths);
    answers.push(fc.record({ state: fc.constant("total"), mode, totalTenths }));
  }
  return fc.oneof(...answers);
}

const day = fc.integer({ min: 0, max: 9 }).map((offset) => `2026-01-${String(10 + offset)}`);
const ageGroup = fc.constantFrom("child" as const, "adolescent" as const, "adult" as const);

function episodeOf(words: fc.Arbitrary<string>): fc.Arbitrary<Episode> {
  const readings = fc.uniqueArray(readingOf(words), {
    maxLength: 4,
    selector: ({ instrument, rater, raterId = "" }) => `${instrument} ${rater} ${raterId}`,
  });
  const session = fc.record(
    { date: day, sequence: fc.integer({ min: 1, max: 99 }), ageGroup, readings },
    { requiredKeys: ["date", "sequence", "readings"] },
  );
  const sessions = fc.uniqueArray(session, {
    maxLength: 6,
    selector: ({ date, sequence }) => `${date} ${String(sequence)}`,
  });
  const settings = fc.subarray([
    "fixed-appointments" as const,
    "no-fixed-appointments" as const,
    "home-based" as const,
    "inpatient" as const,
  ]);
  return fc
    .record(
      {
        schemaVersion: fc.constant("1.0" as const),
        id: fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,20}$/),
        ageGroup,
        origin: fc.constantFrom(
          "own-request" as const,
          "concern" as const,
          "duty-to-attend" as const,
        ),
        settings,
        aim: fc.constantFrom("change" as const, "maintenance" as const),
        sessions,
      },
      { requiredKeys: ["schemaVersion", "id", "sessions"] },
    )
    .filter((one) => parseWith(EpisodeSchema, one).ok);
}
const valid = episodeOf(anyWords);
const publishable = episodeOf(publishedWords);

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
  const shared = { subject, instruments: ownInstruments, policies };
  const bundle = episodeToFhir(one, withResponses ? { ...shared, questionnaires } : shared);
  if (!bundle.ok) throw new Error(bundle.issues[0].message);
  return bundle.value;
}

test.prop([valid, fc.boolean()])(
  "an episode comes back the same from the text of its Bundle",
  (one, withResponses) => {
    const text = writeFhir(bundleOf(one, withResponses));
    const read = episodeFromFhir(JSON.parse(text), ownInstruments);
    if (!read.ok) throw new Error(read.issues[0].message);
    expect(read.value.episode).toEqual(one);
    expect(read.value.leftOut).toEqual([]);
    const assessed = assessEpisode(one, policies, { ownInstruments });
    const said = (assessed.ok ? assessed.value.series : []).flatMap(
      ({ classifications, instrument, last, rater, raterId }) =>
        classifications.flatMap((found) =>
          found.state === "classified"
            ? [[last?.date, instrument, rater, raterId, found.policy, found.category]]
            : [],
        ),
    );
    const came = read.value.interpretations.map(
      ({ category, date, instrument, policy, rater, raterId }) => [
        date,
        instrument,
        rater,
        raterId,
        policy,
        category,
      ],
    );
    expect(came.map(String).sort()).toEqual(said.map(String).sort());
  },
);

test.prop([valid])("every answered form comes back the same from its response", (one) => {
  for (const { date, readings: given } of one.sessions) {
    for (const before of given) {
      const questionnaire = questionnaires[before.instrument] ?? "";
      const context = { date, subject, questionnaire, instruments: ownInstruments };
      const response = readingToQuestionnaireResponse(before, context);
      if (!response.ok) {
        expect(before.answer.state).toBe("absent");
        continue;
      }
      const read = JSON.parse(writeFhir(response.value)) as unknown;
      expect(readingFromQuestionnaireResponse(read, ownInstruments)).toEqual({
        ok: true,
        value: { date, reading: before },
      });
    }
  }
});

test.prop([publishable, fc.boolean()], { numRuns: 60 })(
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
  for (const [, score] of scores) expect(score).toMatch(/^-?\d+\.\d$/);
});

const forbidden = fc.constantFrom("\0", "\x08", "\v", "\f", "\x1B", "\x1F");
test.prop([forbidden, fc.string(), fc.boolean()])(
  "words with a control character are refused, never changed in silence",
  (sign, around, isNote) => {
    const text = `${around}${sign}${around}`.slice(0, 2000);
    const reading: Reading = {
      instrument: "ors",
      rater: "self",
      ...(isNote ? {} : { about: text }),
      answer: {
        state: "absent",
        reason: "other",
        statedBy: "self",
        ...(isNote ? { note: text } : {}),
      },
    };
    const one: Episode = {
      schemaVersion: "1.0",
      id: "synthetic-1",
      sessions: [{ date: "2026-01-12", readings: [reading] }],
    };
    const bundle = episodeToFhir(one, { subject });
    expect(bundle.ok ? [] : bundle.issues.map(({ code }) => code)).toEqual([
      "measures.fhir-not-understood",
    ]);
  },
);

test.prop([fc.jsonValue()])("any JSON gives a result, and never throws", (value) => {
  for (const parse of [episodeFromFhir, readingFromObservation, readingFromQuestionnaireResponse]) {
    expect(typeof parse(value).ok).toBe("boolean");
  }
});
