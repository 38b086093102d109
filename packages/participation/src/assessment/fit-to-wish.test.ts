import { expect, it } from "vitest";
import { arnstein, fitToWish, humerfelt, type Assessment } from "../index.ts";

/** Arnstein's ladder after Humerfelt (2012), l. 1650-1665: consultation is 4, partnership 6. */
const given = (
  experienced: string,
  wished: string,
  model = "arnstein",
): Pick<Assessment, "experienced" | "wished"> => ({
  experienced: { state: "placed", model, degree: experienced, evidence: "synthetic" },
  wished: { state: "placed", model, degree: wished },
});
const anotherModel = { outcome: "unknown", reason: "another-model" };

it("takes the wish for the measure, not the top (l. 1592-1596)", () => {
  expect(fitToWish(arnstein, given("consultation", "partnership"))).toEqual({ outcome: "below" });
  expect(fitToWish(arnstein, given("partnership", "partnership"))).toEqual({ outcome: "at" });
  expect(fitToWish(arnstein, given("partnership", "consultation"))).toEqual({ outcome: "above" });
});

it("refuses to compare by another model than that of the answers", () => {
  expect(fitToWish(arnstein, given("consultation", "partnership", "humerfelt"))).toEqual(
    anotherModel,
  );
  expect(fitToWish(humerfelt, given("consultation", "partnership"))).toEqual(anotherModel);
});

it("refuses to take a degree that the model lacks for one below the lowest", () => {
  expect(fitToWish(arnstein, given("delegation", "partnership"))).toEqual(anotherModel);
  expect(fitToWish(arnstein, given("partnership", "delegation"))).toEqual(anotherModel);
});
