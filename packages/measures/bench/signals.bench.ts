/**
 * A course of 40 sessions: every series, the change under a policy and by all seven methods, every
 * signal and every zone, against the time its zod schema takes to parse the course. Synthetic
 * numbers and a made-up model.
 */
import { bench, describe } from "vitest";
import { edwardsNunnally } from "../src/change/methods/edwards-nunnally.ts";
import { gulliksenLordNovick } from "../src/change/methods/gulliksen-lord-novick.ts";
import { hagemanArrindell } from "../src/change/methods/hageman-arrindell.ts";
import { hierarchicalLinear } from "../src/change/methods/hierarchical-linear.ts";
import { hsuLinnLord } from "../src/change/methods/hsu-linn-lord.ts";
import { jacobsonTruax } from "../src/change/methods/jacobson-truax.ts";
import { nunnallyKotsch } from "../src/change/methods/nunnally-kotsch.ts";
import { assessEpisode } from "../src/episode/assess-episode.ts";
import { betterOutcomesNow2023Adult } from "../src/policies/better-outcomes-now.ts";
import { openFitSrs } from "../src/policies/session-rating.ts";
import { EpisodeSchema } from "../src/schemas/episode/episode-schema.ts";
import type { TableCurve, TrajectoryModel } from "../src/schemas/trajectory-types.ts";
import type { Episode, Reading } from "../src/schemas/types.ts";
import { signalRules } from "../src/signals/signal-rules.ts";

const reading = (instrument: "ors" | "srs", at: number): Reading => {
  const [a = 0, b = 0, c = 0, d = 0] = [20, 35, 50, 65].map(
    (low, item) => low + ((at * (item + 3) * 7) % 31),
  );
  const shared = { rater: "self", about: "synthetic" } as const;
  const kind = { state: "items", mode: "paper" } as const;
  return instrument === "ors"
    ? {
        instrument,
        ...shared,
        answer: { ...kind, itemTenths: { individual: a, close: b, social: c, overall: d } },
      }
    : {
        instrument,
        ...shared,
        answer: { ...kind, itemTenths: { relationship: a, goals: b, approach: c, overall: d } },
      };
};
const episode: Episode = {
  schemaVersion: "1.0",
  id: "synthetic-40",
  ageGroup: "adult",
  sessions: Array.from({ length: 40 }, (_, at) => ({
    date: `2026-${String(1 + Math.floor(at / 20)).padStart(2, "0")}-${String(1 + (at % 20)).padStart(2, "0")}`,
    readings: [reading("ors", at), reading("srs", at)],
  })),
};

const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
const curve = (above: number): TableCurve => ({
  kind: "table",
  intakesTenths: [50, 150, 250],
  sessions: [1, 10, 20, 40],
  valuesTenths: [50, 150, 250].map((at) => [at, at + 40 + above, at + 60 + above, at + 70 + above]),
});
const model: TrajectoryModel = {
  schemaVersion: "0.1",
  id: "made-up",
  version: "1",
  name: text,
  population: text,
  licenceNote: text,
  instrument: "ors",
  method: "stated",
  citation: { source: "made up", verified: false },
  scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
  intakeRange: { fromTenths: 0, toTenths: 320 },
  expected: curve(10),
  zones: { greenFrom: curve(0), redBelow: curve(-30), meaning: text },
};
const sample = {
  mean: 20,
  standardDeviation: 8,
  lastMean: 24,
  lastStandardDeviation: 8,
  reliability: 0.8,
  lastReliability: 0.8,
  reliabilityKind: "test-retest",
  correlation: 0.5,
  standardDeviationOf: "clinical",
} as const;
const slope = { slope: 0.9, slopeStandardError: 0.4, model: "made-up" };
const policies = [betterOutcomesNow2023Adult, openFitSrs];

function readWhole(): number {
  const assessed = assessEpisode(episode, policies, { signalRules, model });
  if (!assessed.ok) throw new Error(assessed.issues[0].code);
  const [{ intake, last } = { intake: null, last: null }] = assessed.value.series;
  if (intake === null || last === null) throw new Error("no pair");
  const pair = { intakeTenths: intake.totalTenths, lastTenths: last.totalTenths };
  const changes = [
    jacobsonTruax(pair, sample),
    gulliksenLordNovick(pair, sample),
    hsuLinnLord(pair, sample),
    edwardsNunnally(pair, sample),
    nunnallyKotsch(pair, sample),
    hagemanArrindell(pair, sample),
    hierarchicalLinear(slope),
  ];
  return changes.filter(({ ok }) => ok).length;
}

const options = { time: 3000, warmupIterations: 500 };

describe("a course of 40 sessions", () => {
  bench("its zod schema parses it", () => void EpisodeSchema.parse(episode), options);
  bench("every series, change, signal and zone", () => void readWhole(), options);
});
