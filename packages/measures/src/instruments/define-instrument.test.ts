import { describe, expect, it } from "vitest";
import { assessEpisode } from "../episode/assess-episode.ts";
import { readAnswer } from "../scoring/read-answer.ts";
import { readLine } from "../scoring/read-line.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import { scoreSubscales } from "../scoring/score-subscales.ts";
import { defineInstrument, type InstrumentSettings } from "./define-instrument.ts";
import { instruments } from "./find-instrument.ts";
import type { Instrument } from "./instrument.ts";
import { ors } from "./ors.ts";

const text = (word: string) => ({ nb: word, nn: word, en: word });
const keys = ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10"];
// AUDIT as numbers only: ten questions from 0 to 4, the last two in steps of 2; three parts. As
// remembered from the manual of WHO 2001, which is in the public domain; not checked there.
const settings: InstrumentSettings = {
  id: "own-audit",
  shortName: "AUDIT",
  name: text("AUDIT"),
  subject: "outcome",
  moment: "session-start",
  items: keys.map((key, index) => ({
    key,
    label: text(key),
    ...(index >= 8 ? { stepTenths: 20 } : {}),
  })),
  itemRange: { minimumTenths: 0, maximumTenths: 40 },
  stepTenths: 10,
  total: "sum",
  subscales: [
    { key: "consumption", label: text("a"), items: ["q1", "q2", "q3"] },
    { key: "dependence", label: text("b"), items: ["q4", "q5", "q6"] },
    { key: "harm", label: text("c"), items: ["q7", "q8", "q9", "q10"] },
  ],
  direction: "lower-is-better",
  raters: ["self"],
  respondentAges: { from: 18 },
  citations: [{ source: "WHO, AUDIT manual", year: 2001, verified: false }],
};
function made(changed: Partial<InstrumentSettings> = {}): Instrument {
  const result = defineInstrument({ ...settings, ...changed });
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}
function marksOf(marks: readonly number[]): Record<string, number> {
  const itemTenths: Record<string, number> = {};
  marks.forEach((mark, index) => {
    const key = keys[index];
    if (key !== undefined && mark >= 0) itemTenths[key] = mark;
  });
  return itemTenths;
}
const answer = (itemTenths: Record<string, number>) =>
  ({ state: "items", mode: "paper", itemTenths }) as const;
function total(marks: readonly number[], instrument: Instrument): unknown {
  const score = scoreAnswer(answer(marksOf(marks)), instrument);
  if (!score.ok) return score.issues.map(({ code }) => code).join();
  return score.value.state === "scored" ? [score.value.totalTenths, score.value.basis] : "none";
}

describe("readAnswer of an own instrument", () => {
  // AUDIT: the last two questions are answered 0, 2 or 4.
  it("keeps the step of each item, which may be its own", () => {
    const given = (last: number) =>
      readAnswer(
        {
          mode: "paper",
          items: Object.fromEntries(keys.map((key) => [key, key === "q10" ? last : 1])),
        },
        made({
          items: settings.items.map((item) => ({
            ...item,
            ...(item.key === "q9" ? { stepTenths: 10 } : {}),
          })),
        }),
      );
    expect(given(2).ok).toBe(true);
    const refused = given(3);
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ["measures.score-off-step", ["items", "q10"]],
    ]);
  });
});

describe("defineInstrument", () => {
  // 2 + 1 + 0 + 1 + 0 + 0 + 3 + 0 + 2 + 4 = 13
  it("scores AUDIT: 13 of 40, with 3, 1 and 9 in its parts", () => {
    const audit = made();
    const marks = [20, 10, 0, 10, 0, 0, 30, 0, 20, 40];
    expect(audit.totalRange).toEqual({ minimumTenths: 0, maximumTenths: 400 });
    expect(total(marks, audit)).toEqual([130, "items"]);
    const parts = scoreSubscales(answer(marksOf(marks)), audit);
    expect(parts.ok ? parts.value.map(({ totalTenths }) => totalTenths) : []).toEqual([30, 10, 90]);
    expect(total([20, 10, 0, 10, 0, 0, 30, 0, 10, 40], audit)).toBe("measures.score-off-step");
    expect(total([20, 10, 0, 10, 0, 0, 30, 0, 20], audit)).toBe("measures.items-missing");
  });

  it("leaves a part without a total where one of its own marks is missing, and no other", () => {
    const parts = scoreSubscales(answer({ q1: 10, q2: 10, q3: 10, q4: 10 }), made());
    expect(parts.ok ? parts.value.map(({ totalTenths }) => totalTenths) : []).toEqual([
      30,
      null,
      null,
    ]);
    const alone = { state: "total", mode: "paper", totalTenths: 30 } as const;
    expect(scoreSubscales(alone, made()).ok).toBe(false);
  });

  // Two items 0–4: 3 as it is and 1 mirrored to 3, the second counting twice: 3 + 2 × 3 = 9;
  // the mean is 9 / 3 = 3.0.
  it("mirrors, weighs and averages", () => {
    const items = [
      { key: "q1", label: text("a") },
      { key: "q2", label: text("b"), isReversed: true, weight: 2 },
    ];
    expect(total([30, 10], made({ items, subscales: [] }))).toEqual([90, "items"]);
    expect(made({ items, subscales: [] }).totalRange.maximumTenths).toBe(120);
    expect(total([30, 10], made({ items, subscales: [], total: "mean" }))).toEqual([30, "items"]);
    // (2.0 + 2 × 1.0) / 3 = 1.333…, to the nearest tenth 1.3; and (1.0 + 2 × 2.0) / 3 = 1.666… is 1.7
    expect(total([20, 30], made({ items, subscales: [], total: "mean" }))).toEqual([13, "items"]);
    expect(total([10, 20], made({ items, subscales: [], total: "mean" }))).toEqual([17, "items"]);
  });

  // Eight marks of 1 and one of 2 make 10; 10 × 10 / 9 = 11.11. It is said, and left out of changes.
  it("lets marks be missing only by the instrument's own stated rule, and says so", () => {
    const marks = [10, 10, 10, 10, 10, 10, 10, 10, -1, 20];
    expect(total(marks, made({ mostMissingItems: 1 }))).toEqual([111, "some-items"]);
    expect(total(marks, made())).toBe("measures.items-missing");
    const own = [made({ mostMissingItems: 1 })];
    const reading = { instrument: "own-audit", rater: "self" } as const;
    const sessions = ["2026-01-12", "2026-02-09"].map((date) => ({
      date,
      readings: [{ ...reading, answer: answer(marksOf(marks)) }],
    }));
    const episode = { schemaVersion: "1.0", id: "synthetic-1", sessions } as const;
    const assessed = assessEpisode(episode, [], { ownInstruments: own });
    expect(assessed.ok ? assessed.value.series[0]?.scoredCount : -1).toBe(0);
    expect(assessEpisode(episode, []).ok).toBe(false);
  });

  it("names each field that can't be", () => {
    const paths = (changed: Partial<InstrumentSettings>): string => {
      const result = defineInstrument({ ...settings, ...changed });
      return result.ok ? "ok" : result.issues.map(({ path }) => path.join(".")).join();
    };
    const item = { key: "q1", label: text("a") };
    expect(paths({ items: [], subscales: [] })).toBe("items,mostMissingItems");
    expect(paths({ items: [item, item], subscales: [] })).toBe("items");
    expect(paths({ items: [{ ...item, key: "__proto__" }], subscales: [] })).toBe("items");
    expect(paths({ items: [{ ...item, weight: 0.5 }], subscales: [] })).toBe("items.0.weight");
    expect(paths({ mostMissingItems: 10 })).toBe("mostMissingItems");
    expect(paths({ items: [item], subscales: [], stepTenths: 30 })).toBe("itemRange,items.0.range");
    const stranger = { key: "x", label: text("x"), items: ["q99"] };
    expect(paths({ subscales: [stranger] })).toBe("subscales.0.items");
  });
});

describe("the family", () => {
  it("has ids and codes of its own; what is for the youngest is never scored", () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(8);
    const codes = instruments.flatMap((one) => one.codes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(instruments.filter(({ total: made }) => made === "none").map(({ id }) => id)).toEqual([
      "ycors",
      "ycsrs",
    ]);
  });
});

describe("readLine", () => {
  const read = (position: number, length: number): number | string => {
    const result = readLine({ position, length }, ors);
    return result.ok ? result.value : result.issues[0].code;
  };
  // 72.5 mm of 100 lies in the very middle of 7.2 and 7.3; 231 / 640 × 100 = 36.09; 1 / 3 × 100 = 33.3
  it("rounds to the nearest tenth, and the middle up", () => {
    expect(read(72.5, 100)).toBe(73);
    expect(read(72.4, 100)).toBe(72);
    expect(read(231, 640)).toBe(36);
    expect(read(1, 3)).toBe(33);
    expect([read(0, 640), read(640, 640)]).toEqual([0, 100]);
  });

  it("takes nothing beside the line", () => {
    for (const [position, length] of [
      [-1, 10],
      [11, 10],
      [0, 0],
      [Number.NaN, 1],
      [1, Infinity],
    ]) {
      expect(read(position ?? 0, length ?? 0)).toBe("measures.invalid-line");
    }
  });
});
