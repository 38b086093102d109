import { describe, expect, it } from "vitest";
import { severityOf, type ModalVerb, type Severity } from "./severity-of.ts";
import type { SourceRank } from "./rule-basis.ts";

const verbs: readonly ModalVerb[] = ["shall", "should", "may", "none"];

/** The printed matrix of rank and verb, row by row. */
const matrix: readonly [SourceRank, boolean, readonly (Severity | undefined)[]][] = [
  ["act", false, ["error", "warning", undefined, "error"]],
  ["regulation", false, ["error", "warning", undefined, "error"]],
  ["guidance", true, ["error", "warning", undefined, undefined]],
  ["comments", false, ["warning", "warning", undefined, "hint"]],
  ["guidance", false, ["warning", "warning", undefined, "hint"]],
  ["internal-guide", false, ["warning", "hint", undefined, "hint"]],
  ["finding", false, ["hint", "hint", "hint", "hint"]],
];

describe("severityOf", () => {
  it.each(matrix)("%s (repeats a binding rule: %s)", (rank, repeats, expected) => {
    const support = repeats ? { rank, repeatsBindingRule: true as const } : { rank };
    expect(verbs.map((verb) => severityOf({ ...support, verb }))).toEqual(expected);
  });

  it("warns of a finding that is repeated and stops the plan", () => {
    expect(severityOf({ rank: "finding", verb: "none", repeatedFinding: true })).toBe("warning");
  });
});
