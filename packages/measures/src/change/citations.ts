import type { Citation } from "@medvirk/core";

/** The method of reliable change and the cut-offs a, b and c. */
export const jacobsonTruax1991: Citation = {
  source: "Jacobson & Truax, J Consult Clin Psychol 59:12–19",
  year: 1991,
  locator: "restated elsewhere",
  verified: "2026-11-22",
};

/** The other methods, as the open program `clinicalsignificance` states their formulas. */
export const clausEtAl2024: Citation = {
  source: "Claus et al., J Stat Softw 111(1)",
  year: 2024,
  locator: "R/calc_rci.R, 7b2f20b",
  verified: "2026-11-22",
};
