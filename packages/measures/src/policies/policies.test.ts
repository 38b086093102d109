import { unverifiedCitations } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { PolicySchema } from "../schemas/policy-schema.ts";
import { findPolicy, policies } from "./find-policy.ts";
import { jacobsonTruaxPolicy, type JacobsonTruaxSettings } from "./jacobson-truax-policy.ts";
import { policyCitations } from "./policy-citations.ts";

const settings: JacobsonTruaxSettings = {
  id: "synthetic-town-2026",
  name: { nb: "Syntetisk by", nn: "Syntetisk by", en: "Synthetic town" },
  instrument: "ors",
  raters: ["self"],
  ageGroups: ["adult"],
  cutoff: "c",
  boundary: ">",
  norms: {
    clinical: { mean: 19.5, standardDeviation: 8 },
    functional: { mean: 28, standardDeviation: 7 },
  },
  reliability: {
    standardDeviation: 8,
    standardDeviationOf: "clinical",
    reliability: 0.85,
    reliabilityKind: "internal-consistency",
    confidenceLevel: "95",
  },
  citation: { source: "Invented for this test", verified: false },
};
const codes = (changed: Partial<JacobsonTruaxSettings>): string => {
  const result = jacobsonTruaxPolicy({ ...settings, ...changed });
  return result.ok ? "ok" : result.issues.map((issue) => issue.code).join();
};

describe("published policies", () => {
  it("are valid, with ids of their own", () => {
    expect(policies.filter((policy) => !PolicySchema.safeParse(policy).success)).toEqual([]);
    expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length);
  });

  it("cite every threshold", () => {
    for (const policy of policies) {
      const thresholds = [policy.cutoff, policy.reliableChange].filter((part) => part);
      expect(policyCitations(policy).length).toBe(thresholds.length);
    }
  });

  // What was taken from memory, by the record of the facts of 2026-11-22.
  it("say which of them nobody has checked", () => {
    const unverified = policies.filter(
      (policy) => unverifiedCitations(policyCitations(policy)).length > 0,
    );
    expect(unverified.map(({ id }) => id)).toEqual(["anker-2009-adult", "janse-2014-adult"]);
  });

  // As read in the programs: BON 25.0 and 28.0 with >, 6.00 with >=; NHS 6.60 with >=.
  it("hold the numbers of their sources", () => {
    const numbers = (id: string): unknown[] => {
      const policy = findPolicy(id);
      const { cutoff, reliableChange } = policy ?? {};
      return [cutoff?.boundary, cutoff?.tenths, reliableChange?.boundary, reliableChange?.tenths];
    };
    expect(numbers("bon-2023-adult")).toEqual([">", 250, ">=", 60]);
    expect(numbers("bon-2023-youth")).toEqual([">", 280, ">=", 60]);
    expect(numbers("bon-2015-adolescent")).toEqual([">", 280, ">=", 60]);
    expect(numbers("nhs-young-people")).toEqual([undefined, undefined, ">=", 66]);
    expect(numbers("openfit-srs")).toEqual([">=", 360, undefined, undefined]);
    expect(numbers("hiboop-srs")).toEqual([">", 360, undefined, undefined]);
    expect(findPolicy("__proto__")).toBeUndefined();
  });
});

describe("jacobsonTruaxPolicy", () => {
  // On paper: c = (8 × 28 + 7 × 19.5) / 15 = 24.0333…, reliable change 1.96 × 8 × √0.3 = 8.588.
  it("holds thresholds that compare like the exact ones, and all that they rest on", () => {
    const result = jacobsonTruaxPolicy(settings);
    const policy = result.ok ? result.value : undefined;
    expect(policy?.cutoff).toMatchObject({
      tenths: 240,
      boundary: ">",
      origin: { method: "jacobson-truax-c", norms: settings.norms },
    });
    expect(policy?.reliableChange).toMatchObject({
      tenths: 85,
      boundary: ">",
      origin: { inputs: settings.reliability },
    });
    expect(PolicySchema.safeParse(policy).success).toBe(true);
  });

  it("rounds up where a score at the cut-off counts as past it", () => {
    const result = jacobsonTruaxPolicy({ ...settings, boundary: ">=" });
    expect(result.ok ? result.value.cutoff?.tenths : 0).toBe(241);
  });

  it("names norms that make no policy", () => {
    const { clinical, functional } = settings.norms;
    expect(codes({ norms: {} })).toBe("measures.norms-missing,measures.norms-missing");
    if (clinical === undefined || functional === undefined) throw new Error("both are given");
    expect(codes({ norms: { clinical: functional, functional: clinical } })).toBe(
      "measures.norms-reversed",
    );
    const far = { clinical, functional: { mean: 200, standardDeviation: 8 } };
    expect(codes({ norms: far })).toBe("measures.threshold-out-of-range");
    const noisy = { ...settings.reliability, standardDeviation: 100 };
    expect(codes({ reliability: noisy })).toBe("measures.threshold-out-of-range");
    expect(codes({ reliability: { ...noisy, reliability: 1 } })).toBe(
      "measures.number-out-of-bounds",
    );
  });
});
