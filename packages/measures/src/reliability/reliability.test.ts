import { describe, expect, it } from "vitest";
import type { Episode } from "../schemas/types.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import { ownNorms } from "./own-norms.ts";

const rows = [
  [20, 30, 35],
  [40, 50, 38],
  [60, 55, 71],
  [80, 90, 77],
  [15, 40, 22],
];

describe("cronbachAlpha", () => {
  // R 4.2.2: k/(k−1)·(1 − Σ diag(var(x))/Σ var(x)) and sd(rowSums(x)) of the same rows.
  it("agrees with R", () => {
    const own = cronbachAlpha(rows);
    expect(own.ok && own.value.alpha).toBeCloseTo(0.963043520479, 10);
    expect(own.ok && own.value.standardDeviationTenths).toBeCloseTo(71.758623175198, 10);
    expect(own.ok && own.value.standardErrorOfMeasurementTenths).toBeCloseTo(13.794926603647, 10);
    expect(own.ok && own.value.meanTenths).toBeCloseTo(144.6, 10);
  });

  it("gives issues for rows that differ, aren't numbers, or don't vary", () => {
    const code = (answers: readonly (readonly number[])[]): string => {
      const own = cronbachAlpha(answers);
      return own.ok ? "ok" : own.issues.map((issue) => issue.code).join();
    };
    expect(code([])).toBe("measures.not-estimable");
    expect(code([[1, 2], [1], [2, 3]])).toBe("measures.columns-differ");
    expect(
      code([
        [1, 2],
        [1, Number.NaN],
        [2, 3],
      ]),
    ).toBe("measures.number-not-finite");
    expect(
      code([
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    ).toBe("measures.not-estimable");
  });
});

describe("ownNorms", () => {
  const episode = (id: number, marks: readonly number[] | number): Episode => ({
    schemaVersion: "1.0",
    id: `synthetic-${String(id)}`,
    sessions: [
      {
        date: "2026-01-12",
        readings: [
          {
            instrument: "ors",
            rater: "self",
            answer:
              typeof marks === "number"
                ? { state: "total", mode: "paper", totalTenths: marks }
                : {
                    state: "items",
                    mode: "paper",
                    itemTenths: {
                      individual: marks[0],
                      close: marks[1],
                      social: marks[2],
                      overall: marks[0],
                    },
                  },
          },
        ],
      },
    ],
  });
  const options = { instrument: "ors", rater: "self", minimumEpisodes: 5 } as const;

  it("takes first answers with every item, never a total split into items", () => {
    const own = ownNorms(
      [...rows.map((row, index) => episode(index, row)), episode(9, 200)],
      options,
    );
    expect(own.ok && own.value).toMatchObject({
      answers: 5,
      items: 4,
      excluded: { noScores: 0, totalOnly: 1 },
    });
  });

  it("refuses to make norms of a few", () => {
    const own = ownNorms([episode(1, [1, 2, 3])], options);
    expect(own.ok ? "" : own.issues[0].code).toBe("measures.too-few-episodes");
    expect(() => ownNorms([], { ...options, minimumEpisodes: 2 })).toThrow("at least 5");
  });
});
