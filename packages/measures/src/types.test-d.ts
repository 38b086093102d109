import { expectTypeOf, test } from "vitest";
import {
  assessEpisode,
  jacobsonTruaxPolicy,
  ors,
  readAnswer,
  type Absence,
  type Answer,
  type AssessmentOptions,
  type Classification,
  type Episode,
  type Policy,
  type Reading,
  serviceReport,
  type PercentileOptions,
  type ReportCase,
  type SeriesZones,
  type Zone,
} from "./index.ts";

const absence: Absence = { reason: "declined", statedBy: "self" };

test("an absence is never a number, and a score never an absence", () => {
  expectTypeOf<Extract<Answer, { state: "absent" }>>().not.toHaveProperty("totalTenths");
  expectTypeOf<Extract<Answer, { state: "total" }>>().not.toHaveProperty("itemTenths");
  // @ts-expect-error a total needs its mode: a worker's entry never passes as the client's
  const withoutMode: Answer = { state: "total", totalTenths: 185 };
  // @ts-expect-error who says so stands with every absence
  const withoutSpeaker: Absence = { reason: "declined" };
  expectTypeOf([withoutMode, withoutSpeaker]).toBeArray();
});

test("a reading names its rater, and its items fit its instrument", () => {
  // @ts-expect-error whose view it is stands with every reading
  const withoutRater: Reading = { instrument: "ors", answer: { state: "absent", ...absence } };
  const mixed: Reading = {
    instrument: "ors",
    rater: "self",
    // @ts-expect-error goals is an item of SRS
    answer: { state: "items", mode: "paper", itemTenths: { goals: 75 } },
  };
  expectTypeOf([withoutRater, mixed]).toBeArray();
});

test("an episode holds nothing about the worker", () => {
  expectTypeOf<Episode>().not.toHaveProperty("worker");
  expectTypeOf<Reading>().not.toHaveProperty("worker");
});

test("policies are given, never assumed", () => {
  expectTypeOf(assessEpisode).parameter(0).toEqualTypeOf<Episode>();
  expectTypeOf(assessEpisode).parameter(1).toEqualTypeOf<readonly Policy[]>();
  expectTypeOf(assessEpisode).parameter(2).toEqualTypeOf<AssessmentOptions | undefined>();
  // @ts-expect-error there is no default policy
  expectTypeOf(() => assessEpisode({ schemaVersion: "1.0", id: "a", sessions: [] })).toBeFunction();
  expectTypeOf(jacobsonTruaxPolicy).toBeFunction();
});

test("review together is the only prompt", () => {
  type Prompt = NonNullable<Extract<Classification, { state: "classified" }>["prompt"]>;
  expectTypeOf<Prompt>().toEqualTypeOf<"review-together">();
});

test("what is stored can't be changed by accident", () => {
  const given: Episode = { schemaVersion: "1.0", id: "synthetic-1", sessions: [] };
  // @ts-expect-error every field of what is stored is readonly
  given.id = "other";
  expectTypeOf(readAnswer({ mode: "paper", total: "18,5" }, ors)).not.toBeAny();
});

test("a report has no place for a worker, and a model none for a verdict", () => {
  expectTypeOf<ReportCase>().not.toHaveProperty("worker");
  expectTypeOf<Zone>().toEqualTypeOf<"green" | "yellow" | "red" | "unknown">();
  expectTypeOf<NonNullable<SeriesZones["prompt"]>>().toEqualTypeOf<"review-together">();
  // @ts-expect-error a report names its small-count profile: there is no default
  expectTypeOf(() => serviceReport([], { confidenceLevel: "95" })).toBeFunction();
  // @ts-expect-error nothing is estimated without a minimum that the caller names
  const options: PercentileOptions = { edgesTenths: [0, 400], shares: [0.5] };
  expectTypeOf(options).toBeObject();
});
