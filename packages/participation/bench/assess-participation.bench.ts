import { bench, describe } from "vitest";
import { assessParticipation, type Assessment } from "../src/index.ts";
import { AssessmentSchema, AssessmentsDocumentSchema } from "../src/schemas.ts";

/** Synthetic: a user and a worker on each decision. */
function generated(decisionCount: number): readonly Assessment[] {
  const degrees = ["information", "consultation", "partnership", "citizen-control"];
  const phases = ["planning", "decision", "evaluation"] as const;
  return Array.from({ length: decisionCount * 2 }, (_, index): Assessment => {
    const role = index % 2 === 0 ? "user" : "worker";
    return {
      decision: `decision-${String(index >> 1)}`,
      date: "2026-03-02",
      phase: phases[(index >> 1) % phases.length] ?? "decision",
      rater: { role },
      enteredBy: role,
      experienced: {
        state: "placed",
        model: "arnstein",
        degree: degrees[index % degrees.length] ?? "information",
        evidence: "synthetic",
      },
      opening: "took-part",
      factors: { contact: "user", "act-or-not": "worker" },
      ...(role === "user"
        ? { wished: { state: "placed", model: "arnstein", degree: "partnership" } }
        : { influence: { state: "changed", example: "synthetic" } }),
    };
  });
}

describe.each([10_000, 100_000])("%d decisions of two raters", (decisionCount) => {
  const assessments = generated(decisionCount);
  const options = { iterations: 5, warmupIterations: 1, time: 0 };

  bench(
    "assessParticipation",
    () => {
      if (!assessParticipation(assessments).ok) throw new Error("valid assessments go through");
    },
    options,
  );

  bench(
    "parsing them with the zod schema of their document",
    () => {
      AssessmentsDocumentSchema.parse({ schemaVersion: "0.2", assessments });
    },
    options,
  );

  bench(
    "parsing each with the zod schema of an entry, without the rules across entries",
    () => {
      for (const assessment of assessments) AssessmentSchema.parse(assessment);
    },
    options,
  );
});
