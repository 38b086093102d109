import { describe, expect, it } from "vitest";
import {
  almAndreassen,
  arnstein,
  compareReadings,
  countFactors,
  earliestPhase,
  humerfelt,
  peyrot,
  placeDegree,
  type ArnsteinRung,
  type DegreeReading,
  type OrdinalModel,
} from "../index.ts";

const reading = (model: string, degree: string, decision = "housing"): DegreeReading => ({
  decision,
  experienced: { state: "placed", model, degree, evidence: "synthetic" },
});

describe("placeDegree", () => {
  it("places the rungs as Humerfelt (2012), l. 1650-1665 orders them", () => {
    const placed = placeDegree(arnstein, "citizen-control");
    expect(placed).toMatchObject({
      ok: true,
      value: { model: "arnstein", position: 8, highest: 8, group: "citizen-power" },
    });
  });

  it("carries caveats and citations, and what is disputed about the degree", () => {
    const placed = placeDegree(humerfelt, "information");
    if (!placed.ok) throw new Error("a degree of the model must be placed");
    expect(placed.value.caveats.map(({ id }) => id)).toContain("right-to-abstain");
    expect(placed.value.caveats.at(-1)?.id).toBe("information-contested");
    expect(placed.value.citations).toBe(humerfelt.citations);
  });

  it("names a rung that doesn't exist, also one named like a property of every object", () => {
    const untyped: OrdinalModel = arnstein;
    for (const degree of ["sixth", "__proto__", "constructor", "", "\uD800"]) {
      const placed = placeDegree(untyped, degree);
      expect(placed).toMatchObject({ issues: [{ code: "participation.unknown-degree" }] });
      expect(JSON.stringify(placed)).not.toContain("sixth");
    }
  });

  it("lists in the issue what the model allows, in its order (l. 1629-1635)", () => {
    const untyped: OrdinalModel = humerfelt;
    expect(placeDegree(untyped, "sixth")).toMatchObject({
      issues: [
        {
          path: [],
          params: {
            model: "humerfelt",
            allowed: "information, consultation, partnership, delegation, user-control",
          },
        },
      ],
    });
  });

  it("adds no group and no flag where the source has none", () => {
    const placed = placeDegree(humerfelt, "partnership");
    if (!placed.ok) throw new Error("a degree of the model must be placed");
    expect(placed.value).not.toHaveProperty("group");
    expect(placed.value.caveats).toEqual(humerfelt.caveats);
  });
});

describe("compareReadings", () => {
  it("orders partnership below delegated power, as l. 10779 states", () => {
    const [lower, higher] = [
      reading("arnstein", "partnership"),
      reading("arnstein", "delegated-power"),
    ];
    expect(compareReadings(arnstein, lower, higher)).toMatchObject({
      value: { outcome: "higher" },
    });
    expect(compareReadings(arnstein, higher, lower)).toMatchObject({ value: { outcome: "lower" } });
    expect(compareReadings(arnstein, lower, lower)).toMatchObject({ value: { outcome: "same" } });
  });

  it("names the reason where two readings can't be compared", () => {
    const here = reading("arnstein", "partnership");
    const silent: DegreeReading = { decision: "housing", experienced: { state: "declined" } };
    const reason = (other: DegreeReading): unknown => compareReadings(arnstein, here, other);
    expect(reason(silent)).toMatchObject({ value: { reason: "no-degree" } });
    expect(reason(reading("humerfelt", "partnership"))).toMatchObject({
      value: { reason: "another-model" },
    });
    expect(reason(reading("arnstein", "partnership", "work"))).toMatchObject({
      value: { reason: "another-decision" },
    });
    expect(reason(reading("arnstein", "user-control"))).toMatchObject({
      issues: [
        {
          code: "participation.unknown-degree",
          path: [],
          params: {
            model: "arnstein",
            allowed:
              "manipulation, therapy, information, consultation, placation, partnership, delegated-power, citizen-control",
          },
        },
      ],
    });
  });

  it("names the same reasons when the readings change places", () => {
    const here = reading("arnstein", "partnership");
    const compared = (other: DegreeReading): unknown => compareReadings(arnstein, other, here);
    expect(compared({ decision: "housing", experienced: { state: "declined" } })).toMatchObject({
      value: { outcome: "not-comparable", reason: "no-degree" },
    });
    // A degree that only the other model has is no unknown degree of this one.
    expect(compared(reading("humerfelt", "delegation"))).toMatchObject({
      value: { outcome: "not-comparable", reason: "another-model" },
    });
    expect(compared(reading("arnstein", "user-control"))).toMatchObject({
      issues: [{ code: "participation.unknown-degree" }],
    });
  });

  it("travels with the model's caveats", () => {
    const here = reading("arnstein", "partnership");
    expect(compareReadings(arnstein, here, here)).toMatchObject({
      value: { model: "arnstein", modelVersion: "1", caveats: arnstein.caveats },
    });
  });

  it("works on a municipality's own scale", () => {
    const own: OrdinalModel<"a" | "b"> = {
      ...arnstein,
      id: "own",
      members: arnstein.members.slice(0, 2).map(({ label }, index) => ({
        id: index === 0 ? "a" : "b",
        label,
      })),
    };
    expect(compareReadings(own, reading("own", "a"), reading("own", "b"))).toMatchObject({
      value: { outcome: "higher", model: "own" },
    });
  });
});

describe("countFactors", () => {
  it("counts what the user controls and lists it in the printed order (l. 1687-1705)", () => {
    expect(
      countFactors(peyrot, { contact: "user", "problem-exists": "user", "act-or-not": "worker" }),
    ).toMatchObject({
      count: 2,
      answered: 3,
      byUser: ["problem-exists", "contact"],
      byOthers: ["act-or-not"],
      notAnswered: ["problem-definition", "choice-of-help"],
    });
  });

  it("lists what someone else than user and worker controls with the others", () => {
    expect(countFactors(peyrot, { contact: "other", "act-or-not": "worker" })).toMatchObject({
      count: 0,
      answered: 2,
      byOthers: ["act-or-not", "contact"],
    });
  });

  it("refuses half factors: shared control is listed apart", () => {
    expect(countFactors(peyrot, { contact: "shared" })).toMatchObject({
      count: 0,
      shared: ["contact"],
    });
  });

  it("refuses to take a missing factor for no control", () => {
    expect(countFactors(peyrot, {})).toMatchObject({ count: null, answered: 0, byOthers: [] });
    expect(countFactors(peyrot, { contact: "not-asked", "act-or-not": "unknown" })).toMatchObject({
      count: null,
      answered: 0,
      byOthers: [],
    });
  });
});

describe("earliestPhase", () => {
  it("takes the earliest phase where the user may or chooses to take part (l. 1706-1710)", () => {
    expect(
      earliestPhase(almAndreassen, [
        { phase: "evaluation", opening: "took-part" },
        { phase: "planning", opening: "was-open" },
        { phase: "problem-definition", opening: "was-closed" },
      ]),
    ).toMatchObject({
      phase: "planning",
      answered: ["problem-definition", "planning", "evaluation"],
    });
  });

  it("tells no open phase from nothing known", () => {
    expect(
      earliestPhase(almAndreassen, [{ phase: "decision", opening: "was-closed" }]),
    ).toMatchObject({
      phase: null,
      answered: ["decision"],
    });
    expect(
      earliestPhase(almAndreassen, [{ phase: "decision" }, { opening: "took-part" }]),
    ).toMatchObject({
      phase: null,
      answered: [],
    });
  });
});

it("knows every rung by its type", () => {
  const rungs = arnstein.members.map(({ id }): ArnsteinRung => id);
  expect(rungs).toHaveLength(8);
});
