import { describe, expect, it } from "vitest";
import { evidence } from "./evidence-registry.ts";
import { findEvidence } from "./find-evidence.ts";

describe("findEvidence", () => {
  it("names setting, direction and source of every finding, each once", () => {
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    for (const { citation } of evidence) expect(citation.verified).toBe("2026-11-22");
  });

  it("refuses to leave out the trial that found no effect", () => {
    for (const { setting } of evidence) {
      expect(findEvidence(setting).map(({ id }) => id)).toContain("home-support-trial-2018");
    }
  });

  it("refuses to make a rule of the eight talks", () => {
    const shown = evidence.flatMap(({ setting }) => findEvidence(setting));
    expect(shown.map(({ id }) => id)).not.toContain("first-eight-talks");
  });

  it("refuses to pass off what was found in therapy as known in addiction care", () => {
    const directions = findEvidence("municipal-addiction-care").map(({ direction }) => direction);
    expect(directions).toEqual(["null", "gap"]);
  });
});
