import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Episode, Session } from "../schemas/types.ts";
import { assessEpisode } from "./assess-episode.ts";

const answer = fc.oneof(
  fc.record({
    state: fc.constant("total" as const),
    mode: fc.constant("paper" as const),
    totalTenths: fc.integer({ min: 0, max: 400 }),
  }),
  fc.record({
    state: fc.constant("absent" as const),
    reason: fc.constantFrom("declined" as const, "unable" as const),
    statedBy: fc.constant("self" as const),
  }),
);
const sessions: fc.Arbitrary<readonly Session[]> = fc
  .array(fc.option(answer, { nil: undefined }), { maxLength: 12 })
  .map((answers) =>
    answers.map((given, index) => ({
      date: "2026-01-12",
      sequence: index + 1,
      readings:
        given === undefined
          ? []
          : [{ instrument: "ors" as const, rater: "self" as const, answer: given }],
    })),
  );
const episodeOf = (given: readonly Session[]): Episode => ({
  schemaVersion: "1.0",
  id: "synthetic-1",
  sessions: given,
});

test.prop([sessions, fc.infiniteStream(fc.nat())])(
  "the order in which sessions are stored changes nothing",
  (given, keys) => {
    const shuffled = given
      .map((session) => ({ session, key: Number(keys.next().value) }))
      .sort((left, right) => left.key - right.key)
      .map(({ session }) => session);
    expect(assessEpisode(episodeOf(shuffled), [])).toEqual(assessEpisode(episodeOf(given), []));
  },
);

test.prop([sessions])(
  "every session is either scored or left out, and nothing changes",
  (given) => {
    const before = structuredClone(given);
    const result = assessEpisode(episodeOf(given), []);
    if (!result.ok) throw new Error("valid sessions must go through");
    for (const { changeTenths, leftOut, scoredCount } of result.value.series) {
      expect(scoredCount + leftOut.length).toBe(given.length);
      expect(changeTenths === null).toBe(scoredCount < 2);
    }
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(given).toEqual(before);
  },
);

test.prop([sessions])("a session without scores at the end changes no number", (given) => {
  const last = { date: "2026-12-31", readings: [] };
  const numbers = (list: readonly Session[]): unknown => {
    const result = assessEpisode(episodeOf(list), []);
    return result.ok ? result.value.series.map((one) => [one.changeTenths, one.scoredCount]) : [];
  };
  expect(numbers([...given, last])).toEqual(numbers(given));
});
