import { describe, expect, it } from "vitest";
import { MedvirkError } from "../errors/medvirk-error.ts";
import { guardCounts, type GroupCount } from "./guard-counts.ts";
import type { SmallCountProfile } from "./small-count-profile.ts";

const five: SmallCountProfile = {
  id: "five",
  minimum: 5,
  zeros: "shown",
  citation: { source: "test", verified: false },
};
const table = (...counts: number[]): GroupCount[] =>
  counts.map((count, index) => ({ group: String(index), count }));

function marks(counts: readonly GroupCount[], profile = five): string {
  const result = guardCounts(counts, profile);
  if (!result.ok) return result.issues.map((issue) => issue.code).join();
  return [...result.value.groups, result.value.total]
    .map((cell) => (cell.state === "shown" ? String(cell.count) : cell.reason.charAt(0)))
    .join(" ");
}

describe("guardCounts", () => {
  it("shows a table without small counts as it is", () => {
    expect(marks(table(5, 9, 0))).toBe("5 9 0 14");
  });

  it("hides the smallest large count beside a lone small one, else the total gives it away", () => {
    expect(marks(table(3, 9, 20))).toBe("s c 20 32");
  });

  it("hides a third count where two small ones are both as high as the profile allows", () => {
    expect(marks(table(4, 4, 7, 30))).toBe("s s c 30 45");
  });

  it("leaves two small counts that cover each other", () => {
    expect(marks(table(2, 3, 7))).toBe("s s 7 12");
  });

  it("hides the total when nothing else can cover, and never lets a zero cover", () => {
    expect(marks(table(3, 0))).toBe("s 0 c");
    expect(marks(table(1, 1))).toBe("s s c");
  });

  it("hides zeros where the profile says so", () => {
    const hidingZeros: SmallCountProfile = { ...five, zeros: "suppressed" };
    expect(marks(table(0, 9, 20), hidingZeros)).toBe("s c 20 29");
    expect(marks([], hidingZeros)).toBe("c");
  });

  it("names counts that aren't persons and groups that stand twice", () => {
    expect(marks(table(-1))).toBe("core.invalid-count");
    expect(marks(table(2.5))).toBe("core.invalid-count");
    expect(marks(table(Number.NaN))).toBe("core.invalid-count");
    expect(marks([...table(9), ...table(9)])).toBe("core.repeated-group");
  });

  it("throws for a profile that would give hidden counts away", () => {
    for (const minimum of [2, 0, 4.5, Number.NaN]) {
      expect(() => guardCounts(table(9), { ...five, minimum })).toThrow(MedvirkError);
    }
  });
});
