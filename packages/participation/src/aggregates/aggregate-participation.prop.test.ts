import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { aggregateParticipation } from "../aggregates.ts";
import { arnstein, assessParticipation, type Assessment } from "../index.ts";

/** Synthetic: readings of some persons on some days, each in a service. */
const readings = fc.array(
  fc.record({
    person: fc.integer({ min: 0, max: 40 }),
    degree: fc.constantFrom("", ...arnstein.members.map(({ id }) => id)),
    service: fc.constantFrom("a", "b", "__proto__"),
    day: fc.integer({ min: 10, max: 28 }),
  }),
  { maxLength: 120 },
);
const minimum = fc.integer({ min: 3, max: 12 });

interface Given {
  readonly person: number;
  readonly degree: string;
  readonly service: string;
  readonly day: number;
}

function toAssessments(given: readonly Given[]): readonly Assessment[] {
  return given.map(({ person, degree, service, day }, index) => ({
    decision: `${String(person)}/${String(index)}`,
    date: `2026-03-${String(day)}`,
    service,
    rater: { role: "user" },
    enteredBy: "user",
    experienced:
      degree === ""
        ? { state: "declined" }
        : { state: "placed", model: "arnstein", degree, evidence: "synthetic" },
  }));
}

test.prop([readings, minimum])(
  "shows no row and no count of fewer persons than the minimum",
  (given, least) => {
    const report = assessParticipation(toAssessments(given));
    if (!report.ok) throw new Error("valid assessments go through");
    const { rows } = aggregateParticipation(report.value, {
      by: "service",
      of: { kind: "degree", model: arnstein },
      personOf: ({ decision }) => decision.split("/")[0] ?? "",
      profile: {
        id: "synthetic",
        minimum: least,
        zeros: "shown",
        citation: { source: "synthetic", verified: false },
      },
    });
    for (const row of rows) {
      const inRow = given.filter(({ service }) => service === row.group);
      const persons = new Set(inRow.map(({ person }) => person)).size;
      expect(row.state).toBe(persons < least ? "withheld" : "shown");
      if (row.state === "withheld") continue;
      const cells = [...row.distribution, ...row.without];
      const shown = cells.flatMap((cell) => (cell.state === "shown" ? [cell.count] : []));
      for (const count of shown) expect(count === 0 || count >= least).toBe(true);
      const sum = shown.reduce((total, count) => total + count, 0);
      if (shown.length === cells.length)
        expect(row.persons).toEqual({ state: "shown", count: sum });
      // One hidden cell beside a shown total would be known.
      if (row.persons.state === "shown") expect(cells.length - shown.length).not.toBe(1);
      if (row.median.state === "shown") {
        expect(row.distribution.every(({ state }) => state === "shown")).toBe(true);
      }
    }
  },
);

test.prop([readings])("finds the middle that a sorted list has", (given) => {
  const report = assessParticipation(
    toAssessments(given.map((one, index) => ({ ...one, person: index }))),
  );
  if (!report.ok) throw new Error("valid assessments go through");
  const { rows } = aggregateParticipation(report.value, {
    by: "area",
    of: { kind: "degree", model: arnstein },
    personOf: ({ decision }) => decision,
    profile: {
      id: "synthetic",
      minimum: 3,
      zeros: "shown",
      citation: { source: "synthetic", verified: false },
    },
  });
  const order = arnstein.members.map(({ id }): string => id);
  const sorted = given
    .flatMap(({ degree }) => (degree === "" ? [] : [order.indexOf(degree)]))
    .sort((one, other) => one - other);
  for (const row of rows) {
    if (row.state === "withheld" || row.median.state !== "shown") continue;
    expect(row.median.lower).toBe(order[sorted[(sorted.length - 1) >> 1] ?? -1]);
    expect(row.median.upper).toBe(order[sorted[sorted.length >> 1] ?? -1]);
  }
});
