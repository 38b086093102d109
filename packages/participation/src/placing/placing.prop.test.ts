import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  almAndreassen,
  arnstein,
  compareReadings,
  countFactors,
  crossDegree,
  earliestPhase,
  humerfelt,
  peyrot,
  placeDegree,
  type DegreeReading,
  type FactorAnswer,
  type Opening,
} from "../index.ts";

const rungs = fc.constantFrom(...arnstein.members.map(({ id }) => id));
const controls = fc.constantFrom<FactorAnswer>(
  ...(["user", "worker", "shared", "other", "unknown", "not-asked"] as const),
);
const openings = fc.constantFrom<Opening>("took-part", "was-open", "was-closed");
const reading = (degree: string): DegreeReading => ({
  decision: "housing",
  experienced: { state: "placed", model: "arnstein", degree, evidence: "synthetic" },
});

function outcome(first: string, second: string): string {
  const compared = compareReadings(arnstein, reading(first), reading(second));
  return compared.ok ? compared.value.outcome : "issue";
}

test.prop([rungs, rungs])("turns around when the readings change places", (first, second) => {
  const turned = { higher: "lower", lower: "higher", same: "same" };
  expect(turned).toHaveProperty(outcome(first, second), outcome(second, first));
});

test.prop([rungs, rungs, rungs])("orders transitively", (first, second, third) => {
  if (outcome(first, second) === "higher" && outcome(second, third) === "higher") {
    expect(outcome(first, third)).toBe("higher");
  }
});

test.prop([rungs])("places within the model", (rung) => {
  const placed = placeDegree(arnstein, rung);
  if (!placed.ok) throw new Error("a rung of the ladder must be placed");
  expect(arnstein.members[placed.value.position - 1]?.id).toBe(rung);
});

test.prop([fc.record(Object.fromEntries(peyrot.members.map(({ id }) => [id, controls])))])(
  "puts each factor in exactly one list",
  (answers) => {
    const { count, answered, byUser, shared, byOthers, notAnswered } = countFactors(
      peyrot,
      answers,
    );
    const all = [...byUser, ...shared, ...byOthers, ...notAnswered];
    expect([...all].sort()).toEqual(peyrot.members.map(({ id }) => id).sort());
    expect(count).toBe(answered === 0 ? null : byUser.length);
  },
);

test.prop([
  fc.array(
    fc.record({
      phase: fc.constantFrom(...almAndreassen.members.map(({ id }) => id)),
      opening: openings,
    }),
  ),
])("finds the same phase in any order, and never a closed one", (readings) => {
  const { phase } = earliestPhase(almAndreassen, readings);
  expect(earliestPhase(almAndreassen, [...readings].reverse()).phase).toBe(phase);
  if (phase !== null) {
    expect(readings.some((one) => one.phase === phase && one.opening !== "was-closed")).toBe(true);
  }
});

test.prop([fc.constantFrom(...humerfelt.members.map(({ id }) => id))])(
  "leads back where a crosswalk led",
  (degree) => {
    const there = crossDegree(humerfelt, degree, arnstein, "attested-or-inferred");
    if (!there.ok) throw new Error("every degree of the continuum has a pair");
    const rung = arnstein.members.find(({ id }) => id === there.value.degree);
    if (rung === undefined) throw new Error("the pair must name a rung");
    expect(crossDegree(arnstein, rung.id, humerfelt, "attested-or-inferred")).toMatchObject({
      value: { degree },
    });
  },
);
