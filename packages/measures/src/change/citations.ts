import type { Citation } from "@medvirk/core";

/** The method of reliable change and the cut-offs a, b and c. */
export const jacobsonTruax1991: Citation = {
  source:
    "Jacobson & Truax, Clinical significance, Journal of Consulting and Clinical Psychology 59:12–19",
  year: 1991,
  locator: "formulas, read as restated in other sources",
  verified: "2026-11-22",
};
