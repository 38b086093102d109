import { MedvirkError, type SmallCountProfile } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import {
  aggregateParticipation,
  type AggregateOptions,
  type ParticipationAggregate,
} from "../aggregates.ts";
import { arnstein, assessParticipation, humerfelt, type Assessment } from "../index.ts";
import { medianDegree } from "./median-degree.ts";

/** All persons are synthetic; every count is counted by hand. */
const profile: SmallCountProfile = {
  id: "own-5",
  minimum: 5,
  zeros: "shown",
  citation: { source: "synthetic", verified: false },
};
const ofDegree: AggregateOptions = {
  by: "area",
  of: { kind: "degree", model: arnstein },
  personOf: ({ decision }) => decision.split("/")[0] ?? "",
  profile,
};
const reading = (decision: string, degree: string, more: Partial<Assessment> = {}): Assessment => ({
  decision,
  date: "2026-03-02",
  area: "housing",
  rater: { role: "user" },
  enteredBy: "user",
  experienced: { state: "placed", model: "arnstein", degree, evidence: "synthetic" },
  ...more,
});
const persons = (name: string, more: Partial<Assessment> = {}): readonly Assessment[] =>
  Array.from({ length: 5 }, (_, index) =>
    reading(`${name}-${String(index)}/x`, "consultation", more),
  );

function aggregate(
  assessments: readonly Assessment[],
  options: Partial<AggregateOptions> = {},
): ParticipationAggregate {
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return aggregateParticipation(report.value, { ...ofDegree, ...options });
}
type Counts = Readonly<Record<string, number | undefined>>;
function countsOf(given: ParticipationAggregate): Counts {
  const [row] = given.rows;
  if (row?.state !== "shown") throw new Error("a shown row is expected");
  return Object.fromEntries(
    [...row.distribution, ...row.without].map((cell) => [
      cell.category,
      cell.state === "shown" ? cell.count : undefined,
    ]),
  );
}

describe("the latest reading of a person", () => {
  it("is the one of the latest day, whatever was given last", () => {
    const five = ["a", "b", "c", "d", "e"].flatMap((person) => [
      reading(`${person}/1`, "partnership", { date: "2026-05-01" }),
      reading(`${person}/2`, "therapy", { date: "2026-03-01" }),
    ]);
    expect(countsOf(aggregate(five))).toMatchObject({ partnership: 5, therapy: 0 });
  });

  it("is the last given of one day", () => {
    const five = ["a", "b", "c", "d", "e"].flatMap((person) => [
      reading(`${person}/1`, "therapy"),
      reading(`${person}/2`, "partnership"),
    ]);
    expect(countsOf(aggregate(five))).toMatchObject({ partnership: 5, therapy: 0 });
  });
});

describe("the categories", () => {
  const notAsked = {
    enteredBy: "worker",
    experienced: { state: "not-asked" },
  } as const;

  it("stand whole, also those that nobody is in", () => {
    expect(countsOf(aggregate(persons("a"), { of: { kind: "fit" } }))).toEqual({
      below: 0,
      at: 0,
      above: 0,
      unknown: 5,
    });
    expect(countsOf(aggregate(persons("a"), { of: { kind: "influence" } }))).toEqual({
      shown: 0,
      explained: 0,
      "not-shown": 5,
      "no-answer": 0,
      unconfirmed: 0,
    });
    expect(
      countsOf(
        aggregate(
          persons("a", {
            wished: { state: "placed", model: "arnstein", degree: "consultation" },
          }),
          { of: { kind: "fit" } },
        ),
      ),
    ).toEqual({ below: 0, at: 5, above: 0, unknown: 0 });
  });

  it("hold nothing to confirm where it was recorded that the user was not asked", () => {
    expect(countsOf(aggregate(persons("a", notAsked)))).toMatchObject({
      "not-asked": 5,
      unconfirmed: 0,
    });
    expect(
      countsOf(aggregate(persons("a", notAsked), { of: { kind: "influence" } })),
    ).toMatchObject({ "no-answer": 5, unconfirmed: 0 });
  });
});

describe("the groups", () => {
  it("stand in the order of the phases, what isn't said last, in whatever order given", () => {
    const phases = ["evaluation", undefined, "problem-definition", "decision"] as const;
    const order = ["problem-definition", "decision", "evaluation", null];
    for (let turn = 0; turn < phases.length; turn += 1) {
      const given = [...phases.slice(turn), ...phases.slice(0, turn)].flatMap((phase) =>
        persons(phase ?? "none", phase === undefined ? {} : { phase }),
      );
      expect(aggregate(given, { by: "phase" }).rows.map(({ group }) => group)).toEqual(order);
    }
  });

  it("are told which they may be, when another is asked for", () => {
    const call = (): unknown =>
      // @ts-expect-error only the five groupings are typed
      aggregate([], { by: "worker" });
    expect(call).toThrow(MedvirkError);
    expect(call).toThrow("decisionType, phase, level, area, service");
    expect(call).toThrow(expect.objectContaining({ code: "participation.invalid-grouping" }));
  });

  it("below the minimum are withheld as a whole, not at a place in the data", () => {
    const [row] = aggregate(persons("a").slice(0, 4)).rows;
    expect(row?.state === "withheld" && row.issue.path).toEqual([]);
  });
});

it("carries the model that was counted, not another of the report, and only its caveats", () => {
  const continuum: Assessment["experienced"] = {
    state: "placed",
    model: "humerfelt",
    degree: "partnership",
    evidence: "synthetic",
  };
  const both = [...persons("a"), ...persons("b", { experienced: continuum })];
  const of = { kind: "degree", model: humerfelt } as const;
  expect(aggregate(both, { of }).model?.id).toBe("humerfelt");
  expect(aggregate(both, { of: { kind: "fit" } }).caveats).toHaveLength(7);
});

it("refuses the middle of fewer persons than may be told about", () => {
  const cells = [
    { category: "low", state: "shown", count: 2 },
    { category: "high", state: "shown", count: 2 },
  ] as const;
  expect(medianDegree(cells, 5)).toEqual({ state: "suppressed" });
  expect(medianDegree(cells, 4)).toEqual({ state: "shown", lower: "low", upper: "high" });
});
