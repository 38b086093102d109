import { MedvirkError } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { findHurriedConversions } from "./find-hurried-conversions.ts";

const options = { reportedOn: "2026-12-31", withinDays: 30, atLeastPlans: 2 };
const plan = (id: string, madeFrom?: Plan["madeFrom"]) =>
  madeFrom === undefined ? { id } : { id, madeFrom };
const made = (id: string, on?: string) =>
  plan(id, { kind: "habilitation-plan", ...(on === undefined ? {} : { on }) });

describe("findHurriedConversions", () => {
  // 31 December less 30 days is 1 December.
  it("looks at the days before the report, the first and the last included", () => {
    const days = ["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"];
    expect(
      findHurriedConversions(
        days.map((day) => made(day, day)),
        options,
      ),
    ).toEqual(["2026-12-01", "2026-12-31"]);
  });

  it("says nothing of a few, of undated ones and of what was an individual plan all the time", () => {
    expect(findHurriedConversions([made("a", "2026-12-18")], options)).toEqual([]);
    const same = { kind: "individual-plan", on: "2026-12-18" } as const;
    const plans = [made("a", "2026-12-18"), made("b"), plan("c", same), plan("d")];
    expect(findHurriedConversions(plans, options)).toEqual([]);
  });

  it("throws for days that don't exist and for limits that make no sense", () => {
    for (const change of [{ reportedOn: "2026-02-30" }, { withinDays: 0 }, { atLeastPlans: 1 }]) {
      expect(() => findHurriedConversions([], { ...options, ...change })).toThrow(MedvirkError);
    }
  });
});
