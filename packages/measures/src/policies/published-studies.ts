import type { Policy } from "../schemas/types.ts";

/**
 * The common pair 25 and 5, as a Norwegian trial with couples is remembered to have used it.
 * Nobody has checked it in the paper, and so it says `verified: false`.
 *
 * @source Anker, Duncan & Sparks 2009, J Consult Clin Psychol 77(4):693–704, not verified
 */
export const anker2009Adult: Policy = {
  schemaVersion: "0.1",
  id: "anker-2009-adult",
  name: {
    nb: "Anker med flere 2009, voksne",
    nn: "Anker med fleire 2009, vaksne",
    en: "Anker et al. 2009, adults",
  },
  instrument: "ors",
  raters: ["self"],
  ageGroups: ["adult"],
  cutoff: {
    tenths: 250,
    boundary: ">",
    origin: { kind: "stated" },
    citation: {
      source: "Anker, Duncan & Sparks, Journal of Consulting and Clinical Psychology 77(4):693–704",
      year: 2009,
      verified: false,
    },
  },
  reliableChange: {
    tenths: 50,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "Anker, Duncan & Sparks, Journal of Consulting and Clinical Psychology 77(4):693–704",
      year: 2009,
      verified: false,
    },
  },
};

/**
 * The Dutch standards, 24 and 9, as remembered. Nobody has checked them in the paper, and so
 * they say `verified: false`.
 *
 * @source Janse et al. 2014, Eur J Psychol Assess, not verified
 */
export const janse2014Adult: Policy = {
  schemaVersion: "0.1",
  id: "janse-2014-adult",
  name: {
    nb: "Janse med flere 2014, voksne, Nederland",
    nn: "Janse med fleire 2014, vaksne, Nederland",
    en: "Janse et al. 2014, adults, Netherlands",
  },
  instrument: "ors",
  raters: ["self"],
  ageGroups: ["adult"],
  cutoff: {
    tenths: 240,
    boundary: ">",
    origin: { kind: "stated" },
    citation: {
      source: "Janse et al., European Journal of Psychological Assessment",
      year: 2014,
      verified: false,
    },
  },
  reliableChange: {
    tenths: 90,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "Janse et al., European Journal of Psychological Assessment",
      year: 2014,
      verified: false,
    },
  },
};
