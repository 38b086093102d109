import { describe, expect, it } from "vitest";
import { ors } from "../instruments/ors.ts";
import type { Answer } from "../schemas/types.ts";
import { scoreAnswer } from "./score-answer.ts";

function totalOf(answer: Answer): number | string {
  const result = scoreAnswer(answer, ors, ["answer"]);
  if (!result.ok) return result.issues.map((issue) => issue.code).join();
  const { value } = result;
  if (value.state === "unscored") return value.state;
  return value.state === "scored" ? value.totalTenths : value.reason;
}
const items = (individual: number, close: number, social: number, overall: number): Answer => ({
  state: "items",
  mode: "paper",
  itemTenths: { individual, close, social, overall },
});

describe("scoreAnswer", () => {
  it("adds tenths exactly where doubles don't: 0.1 + 0.2 + 0.3 + 0.1", () => {
    expect(totalOf(items(1, 2, 3, 1))).toBe(7);
    expect(0.1 + 0.2 + 0.3 + 0.1).not.toBe(0.7);
  });

  it("takes 0 as a score and absence as none", () => {
    expect(totalOf(items(0, 0, 0, 0))).toBe(0);
    expect(totalOf({ state: "absent", reason: "declined", statedBy: "self" })).toBe("declined");
  });

  it("leaves the items of a total unknown", () => {
    const result = scoreAnswer({ state: "total", mode: "paper", totalTenths: 305 }, ors);
    expect(result).toEqual({
      ok: true,
      value: { state: "scored", totalTenths: 305, basis: "total" },
    });
  });

  it("checks what a typed caller can still get wrong", () => {
    expect(totalOf(items(7.5, 0, 0, 0))).toBe("measures.score-off-step");
    const nothing = Object.assign(items(0, 0, 0, 0), { state: "total", totalTenths: null });
    expect(totalOf(nothing)).toBe("measures.score-off-step");
    expect(totalOf(items(Number.NaN, 0, 0, 0))).toBe("measures.score-off-step");
    expect(totalOf(items(Infinity, 101, -1, 0))).toBe(
      "measures.score-out-of-range,measures.score-out-of-range,measures.score-out-of-range",
    );
    expect(totalOf({ state: "total", mode: "paper", totalTenths: 401 })).toBe(
      "measures.score-out-of-range",
    );
    expect(totalOf({ state: "items", mode: "paper", itemTenths: { close: 5 } })).toBe(
      "measures.items-missing",
    );
    expect(totalOf({ state: "items", mode: "paper", itemTenths: { goals: 5 } })).toBe(
      "measures.unknown-item,measures.items-missing",
    );
    expect(scoreAnswer(items(1, 1, 1, 1), { ...ors, total: "none" })).toEqual({
      ok: true,
      value: { state: "unscored" },
    });
  });
});
