import { describe, expect, it } from "vitest";
import { formatCitation } from "./format-citation.ts";
import { unverifiedCitations } from "./unverified-citations.ts";

const read = { source: "Jacobson & Truax", year: 1991, locator: "p. 14", verified: "2026-11-22" };
const unread = { source: "Duncan et al.", year: 2003, verified: false as const };

describe("formatCitation", () => {
  it("says when nobody has checked the source, in each language", () => {
    expect(formatCitation(read, "en")).toBe("Jacobson & Truax (1991), p. 14");
    expect(formatCitation(unread, "nb")).toBe("Duncan et al. (2003) [ikke kontrollert mot kilden]");
    expect(formatCitation(unread, "nn")).toBe(
      "Duncan et al. (2003) [ikkje kontrollert mot kjelda]",
    );
  });
});

describe("unverifiedCitations", () => {
  it("lists those that nobody has checked", () => {
    expect(unverifiedCitations([read, unread])).toEqual([unread]);
  });
});
