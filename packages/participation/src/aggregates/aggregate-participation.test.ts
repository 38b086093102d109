import { MedvirkError, type SmallCountProfile } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { arnstein, assessParticipation, humerfelt, type Assessment } from "../index.ts";
import {
  aggregateParticipation,
  type AggregateOptions,
  type AggregateRow,
  type ParticipationAggregate,
} from "../aggregates.ts";

/** All persons are synthetic; every count and middle below is counted by hand. */
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
let serial = 0;
/** So many users of their own, each with one reading. */
function persons(
  count: number,
  degree: string,
  more: Partial<Assessment> = {},
): readonly Assessment[] {
  return Array.from({ length: count }, () => ({
    decision: `person-${String((serial += 1))}/x`,
    date: "2026-03-02",
    area: "housing",
    rater: { role: "user" },
    enteredBy: "user",
    experienced: { state: "placed", model: "arnstein", degree, evidence: "synthetic" },
    ...more,
  }));
}
function aggregate(
  assessments: readonly Assessment[],
  options: Partial<AggregateOptions> = {},
): ParticipationAggregate {
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return aggregateParticipation(report.value, { ...ofDegree, ...options });
}
type ShownRow = Extract<AggregateRow, { state: "shown" }>;
function rowOf(given: ParticipationAggregate): ShownRow {
  const [row] = given.rows;
  if (row?.state !== "shown") throw new Error("a shown row is expected");
  return row;
}
const counts = (cells: ShownRow["distribution"]): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    cells
      .filter((cell) => cell.state === "suppressed" || cell.count > 0)
      .map((cell) => [cell.category, cell.state === "shown" ? cell.count : cell.reason]),
  );

describe("aggregateParticipation", () => {
  it("counts persons in the order of the model, with the middle of it", () => {
    const row = rowOf(aggregate([...persons(6, "consultation"), ...persons(7, "partnership")]));
    expect(row.distribution.map(({ category }) => category)).toEqual(
      arnstein.members.map(({ id }) => id),
    );
    expect(counts(row.distribution)).toEqual({ consultation: 6, partnership: 7 });
    expect(row.persons).toEqual({ state: "shown", count: 13 });
    expect(row.median).toEqual({ state: "shown", lower: "partnership", upper: "partnership" });
  });

  it("gives two degrees where the middle lies between them, and averages neither", () => {
    const row = rowOf(aggregate([...persons(6, "consultation"), ...persons(6, "partnership")]));
    expect(row.median).toEqual({ state: "shown", lower: "consultation", upper: "partnership" });
    const odd = rowOf(aggregate([...persons(7, "information"), ...persons(6, "partnership")]));
    expect(odd.median).toMatchObject({ lower: "information", upper: "information" });
  });

  it("counts a person once, with the latest reading, the last given of one day", () => {
    const again = (date: string, degree: string, decision: string): Assessment => ({
      ...(persons(1, degree)[0] ?? raise()),
      decision: `person-a/${decision}`,
      date,
    });
    const row = rowOf(
      aggregate([
        ...persons(5, "consultation"),
        ...persons(5, "partnership"),
        again("2026-04-01", "consultation", "1"),
        again("2026-05-01", "partnership", "2"),
        again("2026-03-01", "consultation", "3"),
        again("2026-05-01", "partnership", "4"),
      ]),
    );
    expect(counts(row.distribution)).toEqual({ consultation: 5, partnership: 6 });
  });

  it("keeps each reason for having no degree apart from every degree", () => {
    const without = (
      state: "declined" | "not-asked" | "chose-not-to-take-part",
    ): readonly Assessment[] => persons(5, "", { experienced: { state } });
    const unconfirmed = persons(5, "partnership", { enteredBy: "worker", confirmedByUser: false });
    const abstained = persons(1, "", {
      enteredBy: "worker",
      confirmedByUser: false,
      experienced: { state: "chose-not-to-take-part" },
    });
    const other = persons(5, "", {
      experienced: { state: "placed", model: "humerfelt", degree: "delegation", evidence: "x" },
    });
    const row = rowOf(
      aggregate([
        ...persons(5, "consultation"),
        ...without("declined"),
        ...without("not-asked"),
        ...without("chose-not-to-take-part"),
        ...unconfirmed,
        ...abstained,
        ...other,
      ]),
    );
    expect(counts(row.without)).toEqual({
      "chose-not-to-take-part": 5,
      declined: 5,
      "not-asked": 5,
      unconfirmed: 6,
      "another-model": 5,
    });
    expect(row.median).toMatchObject({ lower: "consultation" });
    expect(row.persons).toEqual({ state: "shown", count: 31 });
  });

  it("hides what is small, another that it could be computed from, and the middle", () => {
    const row = rowOf(
      aggregate([
        ...persons(2, "information"),
        ...persons(6, "consultation"),
        ...persons(9, "partnership"),
      ]),
    );
    expect(counts(row.distribution)).toEqual({
      information: "small",
      consultation: "complementary",
      partnership: 9,
    });
    expect(row.median).toEqual({ state: "suppressed" });
  });

  it("hides the middle of too few, where only the others make the row large enough", () => {
    const row = rowOf(
      aggregate(persons(6, "", { experienced: { state: "declined" } }), {
        profile: { ...profile, minimum: 6 },
      }),
    );
    expect(row.median).toEqual({ state: "none" });
  });

  it("withholds a group below the minimum whole, with an issue that says so", () => {
    const [row] = aggregate(persons(4, "consultation")).rows;
    expect(row).toMatchObject({
      group: "housing",
      role: "user",
      state: "withheld",
      issue: { code: "participation.too-few-persons", params: { minimum: 5 } },
    });
    expect(Object.keys(row ?? {})).toEqual(["group", "role", "state", "issue"]);
    expect(aggregate(persons(5, "consultation")).rows[0]?.state).toBe("shown");
  });

  it("keeps raters apart", () => {
    const worker = { rater: { role: "worker" }, enteredBy: "worker" } as const;
    const { rows } = aggregate([
      ...persons(5, "partnership", worker),
      ...persons(6, "consultation"),
      ...persons(5, "consultation", { rater: { role: "proxy" }, enteredBy: "proxy" }),
    ]);
    expect(rows.map(({ role, state }) => [role, state])).toEqual([
      ["user", "shown"],
      ["worker", "shown"],
      ["proxy", "shown"],
    ]);
  });

  it("groups by area, type, service, level and phase; what isn't said stands last", () => {
    const groups = (
      by: AggregateOptions["by"],
      ...given: readonly Partial<Assessment>[]
    ): unknown =>
      aggregate(
        given.flatMap((more) => persons(5, "consultation", more)),
        { by },
      ).rows.map(({ group }) => group);
    expect(groups("area", { area: "work" }, { area: "housing" })).toEqual(["housing", "work"]);
    expect(groups("service", {}, { service: "b" }, { service: "a" })).toEqual(["a", "b", null]);
    expect(groups("decisionType", { decisionType: "action" }, {})).toEqual(["action", null]);
    expect(groups("level", { level: "service" }, { level: "individual" })).toEqual([
      "individual",
      "service",
    ]);
    expect(
      groups("phase", {}, { phase: "evaluation" }, { phase: "planning" }, { phase: "decision" }),
    ).toEqual(["planning", "decision", "evaluation", null]);
  });

  it("counts the fit to the wish as the user sees it, without a middle", () => {
    const wish = (degree: string): Partial<Assessment> => ({
      wished: { state: "placed", model: "arnstein", degree },
    });
    const worker = persons(5, "consultation", { rater: { role: "worker" }, enteredBy: "worker" });
    const { rows } = aggregate(
      [
        ...persons(5, "consultation", wish("partnership")),
        ...persons(6, "consultation", wish("consultation")),
        ...persons(7, "consultation"),
        ...worker,
      ],
      { of: { kind: "fit" } },
    );
    expect(rows.map(({ role }) => role)).toEqual(["user"]);
    const [row] = rows;
    expect(row?.state === "shown" && [counts(row.distribution), counts(row.without)]).toEqual([
      { below: 5, at: 6 },
      { unknown: 7 },
    ]);
    expect(row?.state === "shown" && row.median).toEqual({ state: "none" });
  });

  it("counts what is said of influence, unconfirmed entries apart", () => {
    const changed = { influence: { state: "changed", example: "x" } } as const;
    const row = rowOf(
      aggregate(
        [
          ...persons(5, "consultation", changed),
          ...persons(6, "consultation"),
          ...persons(7, "consultation", {
            ...changed,
            enteredBy: "worker",
            confirmedByUser: false,
          }),
          ...persons(8, "", { experienced: { state: "declined" } }),
        ],
        { of: { kind: "influence" } },
      ),
    );
    expect([counts(row.distribution), counts(row.without)]).toEqual([
      { shown: 5, "not-shown": 6 },
      { unconfirmed: 7, "no-answer": 8 },
    ]);
  });

  it("names its model, its rule, how to read it and its caveats", () => {
    const given = aggregate(persons(5, "consultation"));
    expect(given).toMatchObject({
      by: "area",
      of: "degree",
      profile: "own-5",
      model: { id: "arnstein", version: "1" },
      caveats: { length: 7 },
    });
    expect(given.reading.nb).toContain("aldri gjennomsnitt");
    const contested = aggregate([], { of: { kind: "degree", model: humerfelt } });
    expect(contested.caveats.map(({ id }) => id).slice(7)).toEqual(["information-contested"]);
    expect(aggregate(persons(5, "consultation"), { of: { kind: "fit" } }).model).toBeUndefined();
  });
});

describe("aggregates", () => {
  const keysOf = (value: unknown): readonly string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
      : [];

  it("refuses a mean, a percentage and a sum over raters", () => {
    for (const key of keysOf(
      aggregate([...persons(6, "consultation"), ...persons(5, "therapy")]),
    )) {
      expect(key).not.toMatch(/mean|average|percent|share|score|rank|sum/i);
    }
  });

  it("refuses a league table: groups stand by name, whatever they hold", () => {
    const low = persons(5, "manipulation", { service: "b" });
    const high = persons(9, "citizen-control", { service: "a" });
    for (const given of [
      [...low, ...high],
      [...high, ...low],
    ]) {
      expect(aggregate(given, { by: "service" }).rows.map(({ group }) => group)).toEqual([
        "a",
        "b",
      ]);
    }
  });

  it("refuses to group by worker, rater, person or kind of user", () => {
    for (const by of ["rater", "worker", "decision", "enteredBy", "diagnosis", "__proto__"]) {
      const call = (): unknown => {
        const report = assessParticipation([]);
        // @ts-expect-error only the five groupings are typed
        return report.ok && aggregateParticipation(report.value, { ...ofDegree, by });
      };
      expect(call).toThrow(MedvirkError);
    }
  });

  it("refuses to show a rater's key, a decision, a person or anyone's words", () => {
    const keyed = persons(6, "consultation", {
      rater: { role: "worker", key: "secret-key" },
      enteredBy: "worker",
      about: "secret-about",
    });
    expect(JSON.stringify(aggregate(keyed))).not.toMatch(/secret|person-|synthetic/);
  });

  it("refuses a rule that protects nothing", () => {
    expect(() => aggregate(persons(5, "therapy"), { profile: { ...profile, minimum: 1 } })).toThrow(
      MedvirkError,
    );
  });
});

function raise(): never {
  throw new Error("a person is expected");
}
