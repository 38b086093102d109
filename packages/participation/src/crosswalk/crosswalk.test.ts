import { describe, expect, it } from "vitest";
import {
  almAndreassen,
  arnstein,
  crossDegree,
  crosswalk,
  crosswalkStatus,
  humerfelt,
  ordinalModels,
  orstavik,
  peyrot,
  type OrdinalModel,
} from "../index.ts";

describe("crossDegree", () => {
  it("gives the two pairs that Humerfelt (2012), l. 10739-10790 attests, with the passage", () => {
    expect(crossDegree(humerfelt, "partnership", arnstein, "attested")).toMatchObject({
      value: { degree: "partnership", pair: { citation: { locator: "l. 10739-10747" } } },
    });
    expect(crossDegree(arnstein, "delegated-power", humerfelt, "attested")).toMatchObject({
      value: { degree: "delegation", pair: { citation: { locator: "l. 10777-10790" } } },
    });
  });

  it("refuses an inferred pair unless the caller asks for it, and then gives the reasoning", () => {
    expect(crossDegree(humerfelt, "user-control", arnstein, "attested")).toMatchObject({
      issues: [{ code: "participation.crosswalk-only-inferred" }],
    });
    expect(crossDegree(humerfelt, "user-control", arnstein, "attested-or-inferred")).toMatchObject({
      value: { degree: "citizen-control", pair: { status: "inferred" } },
    });
  });

  it("refuses a crosswalk without basis", () => {
    for (const rung of ["placation", "therapy", "manipulation"] as const) {
      expect(crossDegree(arnstein, rung, humerfelt, "attested-or-inferred")).toMatchObject({
        issues: [{ code: "participation.no-crosswalk" }],
      });
    }
  });

  it("refuses a way to or from a scale of one's own, also where the words are the same", () => {
    const own: OrdinalModel = { ...arnstein, id: "own" };
    for (const [from, to] of [
      [own, humerfelt],
      [humerfelt, own],
      [own, arnstein],
      [arnstein, own],
    ] as const) {
      expect(crossDegree<string>(from, "partnership", to, "attested-or-inferred")).toMatchObject({
        issues: [
          {
            code: "participation.no-crosswalk",
            path: [],
            params: { model: from.id, otherModel: to.id },
          },
        ],
      });
    }
  });

  it("names both models where there is only our own inference", () => {
    expect(crossDegree(humerfelt, "consultation", arnstein, "attested")).toMatchObject({
      issues: [{ path: [], params: { model: "humerfelt", otherModel: "arnstein" } }],
    });
  });

  it("covers every degree of both models once", () => {
    const named = crosswalk.flatMap((pair) =>
      pair.status === "none" ? [pair.degree] : [...pair.degrees],
    );
    for (const model of [arnstein, humerfelt]) {
      expect(
        named
          .filter((degree) => degree.model === model.id)
          .map(({ degree }) => degree)
          .sort(),
      ).toEqual(model.members.map(({ id }) => id).sort());
    }
  });
});

describe("every ordered pair of members", () => {
  /** The table of pairs in Humerfelt (2012): two attested, three of our own, and no other. */
  const known: Readonly<Record<string, string>> = {
    "humerfelt partnership arnstein partnership": "attested",
    "humerfelt delegation arnstein delegated-power": "attested",
    "humerfelt information arnstein information": "inferred",
    "humerfelt consultation arnstein consultation": "inferred",
    "humerfelt user-control arnstein citizen-control": "inferred",
  };
  const models = [arnstein, humerfelt, orstavik, peyrot, almAndreassen];
  const members = models.flatMap((model) =>
    model.members.map(({ id }) => ({ model: model.id, degree: id })),
  );
  const pairs = members.flatMap((from) =>
    members.flatMap((to) => (from.model === to.model ? [] : [{ from, to }])),
  );

  it("has one of three answers, with its ground in three languages, the same both ways", () => {
    // 8, 5, 2, 5 and 5 members: 25 * 25 less the pairs within a model.
    expect(pairs).toHaveLength(625 - (64 + 25 + 4 + 25 + 25));
    for (const { from, to } of pairs) {
      const there = `${from.model} ${from.degree} ${to.model} ${to.degree}`;
      const back = `${to.model} ${to.degree} ${from.model} ${from.degree}`;
      const found = crosswalkStatus(from, to);
      expect([there, found.status]).toEqual([there, known[there] ?? known[back] ?? "none"]);
      expect(found).toEqual(crosswalkStatus(to, from));
      if (found.status === "attested") expect(found.citation.locator).toMatch(/^l\. 10/);
      else expect(Object.values(found.reasoning).every((text) => text.length > 20)).toBe(true);
    }
  });

  it("is converted exactly where it has a basis, and refused where it has none", () => {
    for (const { from, to } of pairs) {
      const [source, target] = [from, to].map(({ model }) =>
        ordinalModels.find(({ id }) => id === model),
      );
      if (source === undefined || target === undefined) continue;
      const { status } = crosswalkStatus(from, to);
      const asked = crossDegree(source, from.degree, target, "attested-or-inferred");
      const strict = crossDegree(source, from.degree, target, "attested");
      const there = (result: typeof asked): boolean =>
        result.ok && result.value.degree === to.degree && result.value.pair.status === status;
      expect([from, to, there(asked)]).toEqual([from, to, status !== "none"]);
      expect([from, to, there(strict)]).toEqual([from, to, status === "attested"]);
    }
  });

  it("gives the reason that belongs to the two models", () => {
    const reasonOf = (one: string, other: string): string => {
      const pair = pairs.find(({ from, to }) => from.model === one && to.model === other);
      const found = pair && crosswalkStatus(pair.from, pair.to);
      return found?.status === "none" ? found.reasoning.en : "";
    };
    expect(reasonOf("humerfelt", "orstavik")).toContain("builds on the two poles");
    expect(reasonOf("arnstein", "orstavik")).toContain("ladder");
    expect(reasonOf("peyrot", "alm-andreassen")).toContain("counts what");
    expect(reasonOf("arnstein", "humerfelt")).toContain("not quite unlike");
    expect(reasonOf("arnstein", "peyrot")).toContain("different things");
    const own = crosswalkStatus(
      { model: "our-words", degree: "with" },
      { model: "arnstein", degree: "partnership" },
    );
    expect(own).toMatchObject({ status: "none" });
  });
});
