import { describe, expect, it } from "vitest";
import { arnstein, crossDegree, crosswalk, humerfelt } from "../index.ts";

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
