import { describe, expect, it } from "vitest";
import { ors } from "../instruments/ors.ts";
import { readAnswer, type AnswerEntry } from "./read-answer.ts";

const marks = { individual: "2,2", close: 6.1, social: "5.0", overall: "4,8" };

function codesOf(entry: AnswerEntry): string {
  const result = readAnswer(entry, ors);
  return result.ok ? result.value.state : result.issues.map((issue) => issue.code).join();
}

describe("readAnswer", () => {
  it("reads four marks", () => {
    expect(readAnswer({ mode: "paper", items: marks }, ors)).toEqual({
      ok: true,
      value: {
        state: "items",
        mode: "paper",
        itemTenths: { individual: 22, close: 61, social: 50, overall: 48 },
      },
    });
  });

  it("keeps a total without items as its own state, and never fills items in", () => {
    const blank = { individual: "", close: null, social: undefined };
    const result = readAnswer({ mode: "spoken", items: blank, total: "18,1" }, ors);
    const value = { state: "total", mode: "spoken", totalTenths: 181 };
    expect(result).toEqual({ ok: true, value });
  });

  it("takes a total beside the items as a check", () => {
    expect(codesOf({ mode: "paper", items: marks, total: "18,1" })).toBe("items");
    expect(codesOf({ mode: "paper", items: marks, total: "18,2" })).toBe(
      "measures.total-disagrees",
    );
  });

  it("makes no total of some items, not even with a total beside them", () => {
    const items = { individual: 5, close: 0, social: "" };
    const result = readAnswer({ mode: "paper", items, total: 10 }, ors);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue?.code).toBe("measures.items-missing");
    expect(issue?.params).toEqual({ missing: "social, overall" });
  });

  it("keeps absence apart from every score", () => {
    const absence = { reason: "unable", statedBy: "worker" } as const;
    expect(codesOf({ mode: "paper", absence })).toBe("absent");
    expect(codesOf({ mode: "paper", absence, total: 0 })).toBe("measures.absent-with-score");
    expect(codesOf({ mode: "paper", absence, items: { close: 0 } })).toBe(
      "measures.absent-with-score",
    );
  });

  it("never reads an empty entry as 0", () => {
    expect(codesOf({ mode: "paper" })).toBe("measures.answer-missing");
    expect(codesOf({ mode: "paper", items: {}, total: "" })).toBe("measures.answer-missing");
  });

  it("names items that don't belong, whatever they are called", () => {
    const goals: AnswerEntry = { mode: "paper", items: { ...marks, goals: 5 } };
    expect(codesOf(goals)).toBe("measures.unknown-item");
    const hostile = Object.fromEntries([
      ["__proto__", 5],
      ["constructor", 5],
    ]);
    expect(codesOf({ mode: "paper", items: { ...marks, ...hostile } })).toBe(
      "measures.unknown-item",
    );
  });
});
