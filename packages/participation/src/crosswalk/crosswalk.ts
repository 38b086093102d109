import type { Citation, LocalizedText } from "@medvirk/core";
import { humerfelt2012 } from "../sources.ts";

/** A degree of a model. */
export interface CrosswalkDegree {
  readonly model: string;
  readonly degree: string;
}

/** How two degrees of different models stand to each other, and on what ground. */
export type CrosswalkPair =
  /** The author uses both for one placement: the passage. */
  | {
      readonly status: "attested";
      readonly degrees: readonly [CrosswalkDegree, CrosswalkDegree];
      readonly citation: Citation;
    }
  /** Our own conclusion: the reasoning. */
  | {
      readonly status: "inferred";
      readonly degrees: readonly [CrosswalkDegree, CrosswalkDegree];
      readonly reasoning: LocalizedText;
    }
  /** Looked for and not found: the degree has no counterpart in the model. */
  | {
      readonly status: "none";
      readonly degree: CrosswalkDegree;
      readonly otherModel: string;
    };

const equalLabel: LocalizedText = {
  nb: "Bare samme navn; forfatteren knytter dem ikke sammen.",
  nn: "Berre same namn; forfattaren knyter dei ikkje saman.",
  en: "Only the same label; the author does not tie them together.",
};

/**
 * What is known between Humerfelt's continuum and Arnstein's ladder (kryssreferanse). To Peyrot
 * and Alm Andreassen there is no way: they look at other things.
 *
 * @source Humerfelt (2012), l. 1650, 10739-10747, 10777-10790, read 2026-11-22
 */
export const crosswalk: readonly CrosswalkPair[] = [
  {
    status: "attested",
    degrees: [
      { model: "humerfelt", degree: "partnership" },
      { model: "arnstein", degree: "partnership" },
    ],
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 10739-10747",
      verified: "2026-11-22",
    },
  },
  {
    status: "attested",
    degrees: [
      { model: "humerfelt", degree: "delegation" },
      { model: "arnstein", degree: "delegated-power" },
    ],
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 10777-10790",
      verified: "2026-11-22",
    },
  },
  {
    status: "inferred",
    degrees: [
      { model: "humerfelt", degree: "information" },
      { model: "arnstein", degree: "information" },
    ],
    reasoning: equalLabel,
  },
  {
    status: "inferred",
    degrees: [
      { model: "humerfelt", degree: "consultation" },
      { model: "arnstein", degree: "consultation" },
    ],
    reasoning: equalLabel,
  },
  {
    status: "inferred",
    degrees: [
      { model: "humerfelt", degree: "user-control" },
      { model: "arnstein", degree: "citizen-control" },
    ],
    reasoning: {
      nb: "Begge er øverst; forfatteren knytter dem ikke sammen.",
      nn: "Begge er øvst; forfattaren knyter dei ikkje saman.",
      en: "Both are the top; the author does not tie them together.",
    },
  },
  {
    status: "none",
    degree: { model: "arnstein", degree: "placation" },
    otherModel: "humerfelt",
  },
  {
    status: "none",
    degree: { model: "arnstein", degree: "therapy" },
    otherModel: "humerfelt",
  },
  {
    status: "none",
    degree: { model: "arnstein", degree: "manipulation" },
    otherModel: "humerfelt",
  },
];
