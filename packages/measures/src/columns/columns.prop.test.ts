import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ors } from "../instruments/ors.ts";
import { classifyChange, type ChangeThresholds } from "../policies/classify-change.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import {
  categoryCodes,
  classifyColumns,
  createEpisodeColumns,
  flagBits,
} from "./classify-columns.ts";
import { absentTenths, incompleteTenths, outOfRangeTenths, scoreColumns } from "./score-columns.ts";

const keys = ["individual", "close", "social", "overall"] as const;
const mark = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }) },
  fc.constant(absentTenths),
  fc.constantFrom(-2, -32768, 101, 32767),
);
const session = fc.tuple(mark, mark, mark, mark);

test.prop([fc.array(session, { maxLength: 40 })])(
  "a column of totals says what scoreAnswer says of each session",
  (sessions) => {
    const items = keys.map((_, item) => Int16Array.from(sessions, (marks) => marks[item] ?? 0));
    const totals = new Int16Array(sessions.length);
    const { absent, incomplete, outOfRange, scored } = scoreColumns(items, ors, totals);
    expect(scored + absent + incomplete + outOfRange).toBe(sessions.length);
    sessions.forEach((marks, index) => {
      const present = keys.flatMap((key, item) => {
        const tenths = marks[item] ?? absentTenths;
        return tenths === absentTenths ? [] : [[key, tenths] as const];
      });
      const itemTenths: Record<string, number> = Object.fromEntries(present);
      const score = scoreAnswer({ state: "items", mode: "paper", itemTenths }, ors);
      const codes = score.ok ? [] : score.issues.map(({ code }) => code);
      const expected = codes.includes("measures.score-out-of-range")
        ? outOfRangeTenths
        : present.length === 0
          ? absentTenths
          : score.ok && score.value.state === "scored"
            ? score.value.totalTenths
            : incompleteTenths;
      expect(totals[index]).toBe(expected);
    });
  },
);

const total = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(-1, -2, -3));
const boundary = fc.constantFrom(">" as const, ">=" as const);
const cutoff = fc.record({ tenths: fc.integer({ min: 0, max: 400 }), boundary });
const thresholds: fc.Arbitrary<ChangeThresholds> = fc.record({
  cutoff: fc.option(cutoff, { nil: undefined }),
  reliableChange: fc.record({ tenths: fc.integer({ min: 0, max: 120 }), boundary }),
});

test.prop([
  fc.array(fc.array(total, { maxLength: 6 }), { maxLength: 12 }),
  thresholds,
  fc.constantFrom("higher-is-better" as const, "lower-is-better" as const),
])("a column of categories says what classifyChange says of each pair", (episodes, rule, way) => {
  const starts = new Uint32Array(episodes.length + 1);
  episodes.forEach((one, index) => {
    starts[index + 1] = (starts[index] ?? 0) + one.length;
  });
  const out = createEpisodeColumns(episodes.length);
  classifyColumns(Int16Array.from(episodes.flat()), starts, rule, way, out);
  episodes.forEach((one, index) => {
    const scores = one.filter((tenths) => tenths >= 0);
    const [intakeTenths = -1] = scores;
    const lastTenths = scores.at(-1) ?? -1;
    expect([out.intakeTenths[index], out.lastTenths[index]]).toEqual([intakeTenths, lastTenths]);
    if (scores.length < 2) {
      expect(categoryCodes[out.categories[index] ?? 9]).toBe("none");
      return;
    }
    const { category, flags } = classifyChange({ intakeTenths, lastTenths }, rule, way);
    const bits = flags.reduce((sum, flag) => sum + bitOf(flag), 0);
    expect(categoryCodes[out.categories[index] ?? 9]).toBe(category);
    expect(out.flags[index]).toBe(bits);
    expect(out.changeTenths[index]).toBe(lastTenths - intakeTenths);
  });
});

function bitOf(flag: "harmed" | "crossed-only" | "functional-at-both-ends"): number {
  if (flag === "harmed") return flagBits.harmed;
  return flag === "crossed-only" ? flagBits.crossedOnly : flagBits.functionalAtBothEnds;
}
