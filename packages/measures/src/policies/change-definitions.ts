import type { Citation, LocalizedText } from "@medvirk/core";
import type { ScorePair } from "../change/change-estimate.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { isPast } from "./is-past.ts";

/** Whose words are used: the same terms mean different things in production. */
export type ChangeDefinition = "jacobson-truax" | "nhs" | "bon" | "openfit";

/** The numbers that the words are applied to, in tenths; the boundaries are the definition's own. */
export interface DefinitionNumbers {
  readonly cutoffTenths?: number;
  readonly reliableChangeTenths?: number;
  /** OpenFIT alone: last score minus expected score in standard deviations of reference data. */
  readonly adjustedEffect?: number;
}

/** What the words come to for a pair; `null` where the definition lacks the word or its number. */
export interface DefinedChange {
  readonly definition: ChangeDefinition;
  /** Whether the pair belongs in that source's own statistics. */
  readonly isCounted: boolean;
  readonly reliablyImproved: boolean | null;
  readonly reliablyDeteriorated: boolean | null;
  readonly clinicallySignificant: boolean | null;
  readonly citation: Citation;
}

/** The four definitions, how they differ, and where they were read. */
export const changeDefinitions: Readonly<
  Record<ChangeDefinition, { readonly text: LocalizedText; readonly citation: Citation }>
> = {
  "jacobson-truax": {
    text: {
      nb: "Pålitelig: mer enn grensen. Klinisk signifikant: pålitelig, og over skillet.",
      nn: "Påliteleg: meir enn grensa. Klinisk signifikant: påliteleg, og over skiljet.",
      en: "Reliable: more than the threshold. Clinically significant: reliable and past the cut-off.",
    },
    citation: {
      source: "Jacobson & Truax, J Consult Clin Psychol 59:12–19",
      year: 1991,
      locator: "restated elsewhere",
      verified: "2026-11-22",
    },
  },
  nhs: {
    text: {
      nb: "Pålitelig: minst grensen. Har ikke noe skille.",
      nn: "Påliteleg: minst grensa. Har ikkje noko skilje.",
      en: "Reliable: at least the threshold. There is no cut-off.",
    },
    citation: {
      source: "NHS Digital, mental-health-monthly-statistics (program)",
      locator: "05_cyp_outcomes/cyp_outcomes_prep.py",
      verified: "2026-11-22",
    },
  },
  bon: {
    text: {
      nb: "Klinisk signifikant: minst grensen, og fra skillet eller under til over det. Pålitelig: minst grensen, og ikke det første. Første skår over 32 telles ikke.",
      nn: "Klinisk signifikant: minst grensa, og frå skiljet eller under til over det. Påliteleg: minst grensa, og ikkje det første. Første skår over 32 blir ikkje talt.",
      en: "Clinically significant: at least the threshold, and from the cut-off or below to above it. Reliable: at least the threshold, and not the former. A first score above 32 is not counted.",
    },
    citation: {
      source: "Better Outcomes Now, progress (program)",
      locator: "ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  openfit: {
    text: {
      nb: "Klinisk signifikant: fra under skillet til skillet eller over, uansett hvor mye. Pålitelig: justert effektstørrelse over 0,8.",
      nn: "Klinisk signifikant: frå under skiljet til skiljet eller over, same kor mykje. Påliteleg: justert effektstorleik over 0,8.",
      en: "Clinically significant: from below the cut-off to it or above, however much. Reliable: an adjusted effect size above 0.8.",
    },
    citation: {
      source: "OpenFIT customer support",
      locator: "KA-01031; 204000069702",
      verified: "2026-11-22",
    },
  },
};

/**
 * Says what the words of one definition come to for a pair, so that services can be compared with
 * what they have been shown elsewhere.
 *
 * @param definition - whose words
 * @param pair - first and last score in tenths, of the same instrument and rater
 * @param numbers - cut-off and reliable change in tenths; for OpenFIT the adjusted effect size
 * @param direction - which way is better on the instrument
 * @returns each word, and whether the source counts the pair at all
 * @source the programs and pages of `changeDefinitions`, read 2026-11-22
 * @example
 * ```ts
 * import { defineChange } from "@medvirk/measures";
 *
 * const pair = { intakeTenths: 240, lastTenths: 250 };
 * const numbers = { cutoffTenths: 250, reliableChangeTenths: 60 };
 * defineChange("openfit", pair, numbers, "higher-is-better").clinicallySignificant; // => true
 * defineChange("bon", pair, numbers, "higher-is-better").clinicallySignificant; // => false
 * ```
 */
export function defineChange(
  definition: ChangeDefinition,
  pair: ScorePair,
  numbers: DefinitionNumbers,
  direction: Instrument["direction"],
): DefinedChange {
  const { citation } = changeDefinitions[definition];
  const shared = { definition, citation, isCounted: true };
  const gain = (pair.lastTenths - pair.intakeTenths) * (direction === "higher-is-better" ? 1 : -1);
  const { adjustedEffect, cutoffTenths, reliableChangeTenths: threshold } = numbers;
  const boundary = definition === "openfit" ? ">=" : ">";
  const crossed =
    cutoffTenths === undefined
      ? null
      : !isPast(pair.intakeTenths, { tenths: cutoffTenths, boundary }, direction) &&
        isPast(pair.lastTenths, { tenths: cutoffTenths, boundary }, direction);
  if (definition === "openfit") {
    return {
      ...shared,
      reliablyImproved: adjustedEffect === undefined ? null : adjustedEffect > 0.8,
      reliablyDeteriorated: null,
      clinicallySignificant: crossed,
    };
  }
  const reaches = (change: number): boolean | null => {
    if (threshold === undefined) return null;
    return definition === "jacobson-truax"
      ? change > 0 && change > threshold
      : change > 0 && change >= threshold;
  };
  const improved = reaches(gain);
  const deteriorated = reaches(-gain);
  const both = improved === null || crossed === null ? null : improved && crossed;
  if (definition === "bon") {
    return {
      ...shared,
      isCounted: pair.intakeTenths <= 320,
      reliablyImproved: improved === null ? null : improved && both !== true,
      reliablyDeteriorated: deteriorated,
      clinicallySignificant: both,
    };
  }
  return {
    ...shared,
    reliablyImproved: improved,
    reliablyDeteriorated: deteriorated,
    clinicallySignificant: definition === "nhs" ? null : both,
  };
}
