import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { describeParticipation } from "../describe.ts";
import { assessParticipation, arnstein, type Assessment } from "../index.ts";

/** Synthetic assessments of a few decisions; a key of its own keeps each apart. */
const rungs = fc.constantFrom(...arnstein.members.map(({ id }) => id));
const experienced = fc.oneof(
  rungs.map((degree) => ({ state: "placed", model: "arnstein", degree, evidence: "own" }) as const),
  fc.constantFrom(
    { state: "declined" } as const,
    { state: "not-asked" } as const,
    { state: "could-not" } as const,
    { state: "unknown" } as const,
  ),
);
const assessments: fc.Arbitrary<readonly Assessment[]> = fc
  .array(
    fc.record({
      decision: fc.constantFrom("a", "b", "__proto__"),
      role: fc.constantFrom("user", "worker", "proxy", "observer"),
      experienced,
      own: fc.string({ minLength: 1, unit: "binary" }),
    }),
  )
  .map((entries) =>
    entries.map(({ decision, role, experienced: seen, own }, index) => ({
      decision,
      about: `x${own}`,
      date: "2026-03-02",
      rater: { role, key: String(index) },
      enteredBy: role,
      experienced: seen,
    })),
  );

test.prop([assessments])("loses and adds no assessment", (given) => {
  const report = assessParticipation(given);
  if (!report.ok) throw new Error("valid assessments go through");
  const read = report.value.decisions.flatMap(({ readings }) => readings);
  expect(new Set(read.map(({ assessment }) => assessment))).toEqual(new Set(given));
  expect(report.value.assessments).toBe(given.length);
});

test.prop([assessments])("gives a place to degrees and to nothing else", (given) => {
  const report = assessParticipation(given);
  if (!report.ok) throw new Error("valid assessments go through");
  for (const { assessment, position } of report.value.decisions.flatMap(
    ({ readings }) => readings,
  )) {
    expect(position !== undefined).toBe(assessment.experienced.state === "placed");
  }
});

test.prop([assessments])("reads a decision the same whatever stands beside it", (given) => {
  const whole = assessParticipation(given);
  const alone = assessParticipation(given.filter(({ decision }) => decision === "a"));
  if (!whole.ok || !alone.ok) throw new Error("valid assessments go through");
  expect(whole.value.decisions.filter(({ decision }) => decision === "a")).toEqual(
    alone.value.decisions,
  );
});

test.prop([assessments, fc.constantFrom("nb", "nn", "en")])(
  "says each rater on a line of its own, whatever the texts hold",
  (given, language) => {
    const report = assessParticipation(given);
    if (!report.ok) throw new Error("valid assessments go through");
    const text = describeParticipation(report.value, language);
    expect(text).not.toContain("undefined");
    expect(text.split("\n").length).toBeGreaterThan(given.length);
  },
);
