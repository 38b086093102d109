import { describe, expect, it } from "vitest";
import { ors } from "../instruments/ors.ts";
import { ycors } from "../instruments/ycors.ts";
import { classifyColumns, createEpisodeColumns } from "./classify-columns.ts";
import { scoreColumns } from "./score-columns.ts";

const columns = (count: number, length: number): Int16Array[] =>
  Array.from({ length: count }, () => new Int16Array(length));

describe("misuse of columns", () => {
  it("throws when lengths or instrument don't fit", () => {
    const misused = "Give a column for each item";
    expect(() => scoreColumns(columns(3, 2), ors, new Int16Array(2))).toThrow(misused);
    expect(() => scoreColumns(columns(4, 2), ors, new Int16Array(3))).toThrow(misused);
    expect(() => scoreColumns(columns(1, 2), ycors, new Int16Array(2))).toThrow(misused);
    const weighted = { ...ors, items: ors.items.map((item) => ({ ...item, weight: 2 })) };
    expect(() => scoreColumns(columns(4, 2), weighted, new Int16Array(2))).toThrow(misused);
  });

  it("throws when starts don't rise from 0 to the number of sessions", () => {
    const thresholds = { reliableChange: { tenths: 50, boundary: ">=" } } as const;
    const run = (starts: readonly number[], episodes: number) => () => {
      const out = createEpisodeColumns(episodes);
      classifyColumns(
        new Int16Array(3),
        Uint32Array.from(starts),
        thresholds,
        "higher-is-better",
        out,
      );
    };
    for (const starts of [[], [0, 2], [1, 3], [0, 4, 3], [0, 3, 3]]) {
      expect(run(starts, 1)).toThrow("Give rising starts");
    }
    expect(run([0, 3], 1)).not.toThrow();
  });

  it("scores instruments with another number of items", () => {
    const two = { ...ors, items: ors.items.slice(0, 2) };
    const totals = new Int16Array(3);
    const items = [Int16Array.of(10, -1, 200), Int16Array.of(20, -1, 5)];
    expect(scoreColumns(items, two, totals)).toEqual({
      scored: 1,
      absent: 1,
      incomplete: 0,
      outOfRange: 1,
    });
    expect([...totals]).toEqual([30, -1, -3]);
  });
});
