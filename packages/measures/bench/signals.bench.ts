/**
 * A course of 40 sessions: series, change under a policy and every signal, against the time its zod
 * schema takes to parse the course. Synthetic numbers.
 */
import { bench, describe } from "vitest";
import { assessEpisode } from "../src/episode/assess-episode.ts";
import { betterOutcomesNow2023Adult } from "../src/policies/better-outcomes-now.ts";
import { EpisodeSchema } from "../src/schemas/episode/episode-schema.ts";
import type { Episode, Reading } from "../src/schemas/types.ts";
import { findSignals } from "../src/signals/find-signals.ts";
import { signalRules } from "../src/signals/signal-rules.ts";

const reading = (instrument: "ors" | "srs", at: number): Reading => {
  const [a, b, c, d] = [20, 35, 50, 65].map((low, item) => low + ((at * (item + 3) * 7) % 31));
  const marks = [a ?? 0, b ?? 0, c ?? 0, d ?? 0] as const;
  const shared = { rater: "self", about: "synthetic" } as const;
  const kind = { state: "items", mode: "paper" } as const;
  return instrument === "ors"
    ? {
        instrument,
        ...shared,
        answer: {
          ...kind,
          itemTenths: {
            individual: marks[0],
            close: marks[1],
            social: marks[2],
            overall: marks[3],
          },
        },
      }
    : {
        instrument,
        ...shared,
        answer: {
          ...kind,
          itemTenths: {
            relationship: marks[0],
            goals: marks[1],
            approach: marks[2],
            overall: marks[3],
          },
        },
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
const rules = signalRules.slice();

const options = { time: 3000, warmupIterations: 200 };

describe("a course of 40 sessions", () => {
  bench(
    "its zod schema parses it",
    () => {
      EpisodeSchema.parse(episode);
    },
    options,
  );
  bench(
    "every series, change and signal",
    () => {
      const assessed = assessEpisode(episode, [betterOutcomesNow2023Adult]);
      if (!assessed.ok) throw new Error(assessed.issues[0].code);
      for (const series of assessed.value.series) findSignals(series, rules, 400);
    },
    options,
  );
});
