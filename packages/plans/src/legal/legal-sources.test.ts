import { isPlainDate } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { contentPoints } from "./content-points.ts";
import { isInForceOn } from "./is-in-force-on.ts";
import { legalSources } from "./legal-sources.ts";
import { otherSources } from "./other-sources.ts";

describe("legalSources", () => {
  // The dates that the county governor, lovdata.no and regjeringen.no print.
  it.each([
    ["2004-12-31", ["reg2001"]],
    ["2005-01-01", ["reg2004"]],
    ["2011-12-31", ["reg2004", "regNav2010"]],
    ["2012-01-01", ["regNav2010", "reg2011"]],
    ["2022-07-31", ["regNav2010", "reg2011"]],
    ["2022-08-01", ["reg2022"]],
  ])("on %s has the regulations %j", (date, expected) => {
    const regulations = Object.entries(legalSources)
      .filter(([, basis]) => basis.rank === "regulation" && isInForceOn(basis, date))
      .map(([key]) => key);
    expect(regulations).toEqual(expected);
  });

  it("dates everything with days that exist, and in order", () => {
    for (const { from, until, citation } of Object.values({ ...legalSources, ...otherSources })) {
      for (const day of [from, until]) expect(day === undefined || isPlainDate(day)).toBe(true);
      if (from !== undefined && until !== undefined) expect(from < until).toBe(true);
      expect(citation.source).not.toBe("");
    }
  });

  it("marks what nobody has checked", () => {
    expect(legalSources.bvl.citation.verified).toBe(false);
    expect(legalSources.reg2011.inferred).toEqual(["until"]);
  });
});

describe("contentPoints", () => {
  it("are the nine of § 19, of which § 7 of 2004 lacks d and i as reported", () => {
    expect(contentPoints.map(({ letter }) => letter).join("")).toBe("abcdefghi");
    const added = contentPoints.filter(({ editions }) => !editions.includes("reg2004"));
    expect(added.map(({ letter }) => letter)).toEqual(["d", "i"]);
  });
});
