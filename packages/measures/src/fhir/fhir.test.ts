import { describe, expect, it } from "vitest";
import { instruments } from "../instruments/find-instrument.ts";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import type { Episode, Reading } from "../schemas/types.ts";
import { episodeFromFhir } from "./episode-from-fhir.ts";
import { episodeToFhir } from "./episode-to-fhir.ts";
import { readingFromObservation } from "./reading-from-observation.ts";
import { readingToObservation } from "./reading-to-observation.ts";
import { readingToQuestionnaireResponse } from "./reading-to-questionnaire-response.ts";
import { writeFhir } from "./write-fhir.ts";

const subject = "Patient/synthetic-1";
const context = { date: "2026-01-12", subject };
const ors = (answer: Reading["answer"]): Reading => {
  if (answer.state === "items") throw new Error("a total or an absence");
  return { instrument: "ors", rater: "self", answer };
};
const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;

/** An Observation as another system writes it, with all that an episode must know. */
const foreign = {
  resourceType: "Observation",
  status: "final",
  code: { coding: [{ system: "http://snomed.info/sct", code: "716613004" }] },
  effectiveDateTime: "2026-01-12T23:30:00+01:00",
  performer: [{ reference: "https://example.no/fhir/Patient/7f3a" }],
  method: { coding: [{ system: "urn:medvirk:measures:mode", code: "digital" }] },
  valueQuantity: { value: 18.5, unit: "score", code: "{score}" },
};
function codesOf(observation: unknown): readonly string[] {
  const read = readingFromObservation(observation);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

describe("writeFhir", () => {
  // FHIR R4, Datatypes, decimal: "0.010 is regarded as different to 0.01".
  it("keeps the decimal of a whole number, which JSON.stringify drops", () => {
    const observation = readingToObservation(ors(total(70)), context);
    if (!observation.ok) throw new Error("not written");
    expect(JSON.stringify(observation.value)).toContain('"value":7,');
    expect(writeFhir(observation.value)).toContain('"value":7.0,');
  });
});

describe("readingToObservation", () => {
  // http://terminology.hl7.org/CodeSystem/data-absent-reason, in FHIR R4.
  it.each([
    ["declined", "asked-declined"],
    ["not-administered", "not-asked"],
    ["unable", "not-performed"],
    ["under-influence", "not-performed"],
    ["other", "unknown"],
  ] as const)("says that a score is absent: %s", (reason, code) => {
    const written = readingToObservation(
      ors({ state: "absent", reason, statedBy: "self" }),
      context,
    );
    expect(written.ok && written.value.valueQuantity).toBeUndefined();
    expect(written.ok && written.value.dataAbsentReason?.coding?.map((one) => one.code)).toEqual([
      code,
      reason,
    ]);
  });

  // FHIR R4, string: no character below U+0020 but tab, carriage return and line feed.
  it("refuses words with control characters, and takes a no-break space", () => {
    const told = (about: string) => readingToObservation({ ...ors(total(1)), about }, context);
    expect(told("a\u0000b").ok).toBe(false);
    expect(told("1\u00a0000 kr\n").ok).toBe(true);
  });

  it("gives issues for what no score can be", () => {
    const bad = readingToObservation(ors(total(401)), { date: "2026-02-30", subject });
    expect(bad.ok ? [] : bad.issues.map(({ code }) => code)).toEqual([
      "measures.score-out-of-range",
      "core.invalid-date",
    ]);
  });
});

describe("readingFromObservation", () => {
  it("reads what another system wrote, on the day that stands there", () => {
    expect(readingFromObservation(foreign)).toEqual({
      ok: true,
      value: {
        date: "2026-01-12",
        reading: {
          instrument: "ors",
          rater: "self",
          answer: { state: "total", mode: "digital", totalTenths: 185 },
        },
      },
    });
  });

  it.each([
    ["a withdrawn one", { status: "entered-in-error" }, "measures.fhir-not-in-force"],
    ["one that isn't finished", { status: "preliminary" }, "measures.fhir-not-in-force"],
    ["a changed meaning", { modifierExtension: [{}] }, "measures.fhir-not-in-force"],
    ["something else", { code: { coding: [] } }, "measures.fhir-other-resource"],
    ["nobody's view", { performer: [] }, "measures.fhir-not-understood"],
    ["two performers", { performer: [{}, {}] }, "measures.fhir-not-understood"],
    ["no mode", { method: undefined }, "measures.fhir-not-understood"],
    ["half a date", { effectiveDateTime: "2026-01" }, "core.invalid-date"],
    ["two decimals", { valueQuantity: { value: 18.55 } }, "measures.too-many-decimals"],
    ["a bound", { valueQuantity: { value: 18, comparator: "<" } }, "measures.score-not-a-number"],
    ["millimetres", { valueQuantity: { value: 18, code: "mm" } }, "measures.score-not-a-number"],
    ["over the scale", { valueQuantity: { value: 40.1 } }, "measures.score-out-of-range"],
    ["null", { valueQuantity: { value: null } }, "measures.score-missing"],
    ["neither value nor reason", { valueQuantity: undefined }, "measures.answer-missing"],
    ["value and reason", { dataAbsentReason: { text: "x" } }, "measures.absent-with-score"],
  ])("refuses %s", (_, change, code) => {
    expect(codesOf({ ...foreign, ...change })).toContain(code);
  });

  it("refuses a total that isn't the sum of its components", () => {
    const itemTenths = { individual: 10, close: 20, social: 30, overall: 40 };
    const written = readingToObservation(
      { instrument: "ors", rater: "self", answer: { state: "items", mode: "paper", itemTenths } },
      context,
    );
    if (!written.ok) throw new Error("not written");
    expect(codesOf(written.value)).toEqual([]);
    const changed = { ...written.value, valueQuantity: { value: 10.1 } };
    expect(codesOf(changed)).toEqual(["measures.total-disagrees"]);
  });

  it("follows no prototype", () => {
    const text = '{"__proto__":{"resourceType":"Observation"},"constructor":1}';
    expect(codesOf(JSON.parse(text))).toEqual(["measures.fhir-other-resource"]);
  });
});

describe("episodeFromFhir", () => {
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    identifier: { value: "synthetic-1" },
  };

  it("puts another system's Observations into sessions by day, and says what it left out", () => {
    const second = { ...foreign, effectiveDateTime: "2026-01-26" };
    const other = { resourceType: "Observation", status: "final", code: { text: "weight" } };
    const withdrawn = { ...foreign, status: "entered-in-error" };
    const entry = [foreign, other, second, withdrawn].map((resource) => ({ resource }));
    const read = episodeFromFhir({ ...bundle, entry });
    if (!read.ok) throw new Error(read.issues[0].message);
    expect(read.value.episode.sessions.map(({ date }) => date)).toEqual([
      "2026-01-12",
      "2026-01-26",
    ]);
    expect(read.value.leftOut.map(({ code, path }) => [code, path[1]])).toEqual([
      ["measures.fhir-other-resource", 1],
      ["measures.fhir-not-in-force", 3],
    ]);
  });

  it("refuses two scores of one rater on one day, since nothing says which came first", () => {
    const read = episodeFromFhir({
      ...bundle,
      entry: [foreign, foreign].map((resource) => ({ resource })),
    });
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual([
      "measures.repeated-reading",
    ]);
  });

  it("reads a Bundle of 20,000 entries in one pass", () => {
    const entry = Array.from({ length: 20_000 }, () => ({ resource: { resourceType: "Patient" } }));
    const read = episodeFromFhir({ ...bundle, entry });
    expect(read.ok && read.value.leftOut).toHaveLength(20_000);
  });
});

describe("what FHIR never carries", () => {
  const episode: Episode = {
    schemaVersion: "1.0",
    id: "synthetic-1",
    sessions: [{ date: "2026-01-12", readings: [ors(total(185))] }],
  };

  // A synthetic number: its month is over 80.
  it("refuses an identity number as reference to a person", () => {
    for (const given of ["17817512399", "Patient/17817512399", "urn:x:178175 12399"]) {
      const bundle = episodeToFhir(episode, { subject: given });
      expect(bundle.ok ? "" : bundle.issues[0].code).toBe("measures.identity-number-as-id");
      expect(JSON.stringify(bundle)).not.toMatch(/178175/);
    }
  });

  it("refuses to take a worker who only gave out the form for the one who answered", () => {
    const performer = [{ reference: "Practitioner/1" }];
    expect(codesOf({ ...foreign, performer })).toEqual(["measures.fhir-not-understood"]);
  });

  it("refuses to take anybody's note for the person's own words", () => {
    const read = readingFromObservation({ ...foreign, note: [{ text: "Virket umotivert" }] });
    expect(read.ok && read.value.reading.about).toBeUndefined();
  });

  it("refuses item wording: a response holds neutral keys and marks alone", () => {
    const response = readingToQuestionnaireResponse(ors(total(185)), {
      ...context,
      questionnaire: "https://example.no/Questionnaire/ors",
    });
    const text = JSON.stringify(response);
    for (const { items } of instruments) {
      for (const { label } of items) expect(text).not.toContain(label.en);
    }
    expect(response.ok && response.value.item).toEqual([
      { linkId: "ors.total", answer: [{ valueDecimal: 18.5 }] },
    ]);
  });
});

describe("interpretation", () => {
  const on = (date: string, totalTenths: number) => ({ date, readings: [ors(total(totalTenths))] });
  const course: Episode = {
    schemaVersion: "1.0",
    id: "synthetic-1",
    ageGroup: "adult",
    sessions: [on("2026-02-09", 262), on("2026-01-12", 185)],
  };
  const options = { subject, policies: [betterOutcomesNow2023Adult] };

  // The last score by day stands first in the list; 18.5 to 26.2 passes 25 and is more than 6.
  it("stands at the last score, with the policy's id, and comes back", () => {
    const bundle = episodeToFhir(course, options);
    if (!bundle.ok) throw new Error(bundle.issues[0].message);
    const said = bundle.value.entry.flatMap(({ resource }) =>
      resource.resourceType === "Observation" && resource.interpretation !== undefined
        ? [[resource.effectiveDateTime, resource.interpretation]]
        : [],
    );
    expect(said).toEqual([
      [
        "2026-02-09",
        [
          {
            extension: [{ url: "urn:medvirk:measures:policy", valueString: "bon-2023-adult" }],
            coding: [{ system: "urn:medvirk:measures:change-category", code: "recovered" }],
          },
        ],
      ],
    ]);
    const read = episodeFromFhir(JSON.parse(writeFhir(bundle.value)));
    expect(read.ok ? read.value.interpretations : []).toEqual([
      {
        date: "2026-02-09",
        instrument: "ors",
        rater: "self",
        policy: "bon-2023-adult",
        category: "recovered",
      },
    ]);
  });

  it("isn't written where no policy is given", () => {
    const bundle = episodeToFhir(course, { subject });
    expect(JSON.stringify(bundle)).not.toContain("interpretation");
  });

  it("refuses to read a category that names no policy, and says so", () => {
    const bundle = episodeToFhir(course, options);
    const text = bundle.ok ? writeFhir(bundle.value) : "";
    const nameless = text.replace("urn:medvirk:measures:policy", "urn:example:other");
    const read = episodeFromFhir(JSON.parse(nameless));
    expect(read.ok ? read.value.interpretations : null).toEqual([]);
    expect(read.ok ? read.value.leftOut.map(({ code, path }) => [code, path]) : []).toEqual([
      [
        "measures.fhir-interpretation-without-policy",
        ["entry", 1, "resource", "interpretation", 0],
      ],
    ]);
  });
});
