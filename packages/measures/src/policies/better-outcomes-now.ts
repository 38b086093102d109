import type { Policy } from "../schemas/types.ts";

/**
 * The thresholds in the 2023 algorithms of Better Outcomes Now, adults.
 *
 * @source Better Outcomes Now, algorithms-23, read 2026-11-22
 */
export const betterOutcomesNow2023Adult: Policy = {
  schemaVersion: "0.1",
  id: "bon-2023-adult",
  name: {
    nb: "Better Outcomes Now 2023, voksne",
    nn: "Better Outcomes Now 2023, vaksne",
    en: "Better Outcomes Now 2023, adults",
  },
  instrument: "ors",
  raters: ["self"],
  ageGroups: ["adult"],
  cutoff: {
    tenths: 250,
    boundary: ">",
    origin: { kind: "stated" },
    citation: {
      source: "Better Outcomes Now, algorithms-23 and progress (programs)",
      year: 2023,
      locator: "src/Base/*AdultBase.php; ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  reliableChange: {
    tenths: 60,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "Better Outcomes Now, algorithms-23 and progress (programs)",
      year: 2023,
      locator: "src/Base/*AdultBase.php; ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  note: {
    nb: "Kilden holder forløp med første sum over 32 utenfor sin egen statistikk. Det gjør ikke dette regelsettet.",
    nn: "Kjelda held forløp med første sum over 32 utanfor sin eigen statistikk. Det gjer ikkje dette regelsettet.",
    en: "The source leaves courses with a first total above 32 out of its own statistics. This policy does not.",
  },
};

/**
 * The thresholds in the 2023 algorithms of Better Outcomes Now, adolescents.
 *
 * @source Better Outcomes Now, algorithms-23, read 2026-11-22
 */
export const betterOutcomesNow2023Youth: Policy = {
  schemaVersion: "0.1",
  id: "bon-2023-youth",
  name: {
    nb: "Better Outcomes Now 2023, ungdom",
    nn: "Better Outcomes Now 2023, ungdom",
    en: "Better Outcomes Now 2023, youth",
  },
  instrument: "ors",
  raters: ["self"],
  ageGroups: ["adolescent"],
  cutoff: {
    tenths: 280,
    boundary: ">",
    origin: { kind: "stated" },
    citation: {
      source: "Better Outcomes Now, algorithms-23 and progress (programs)",
      year: 2023,
      locator: "src/Base/*YouthBase.php; ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  reliableChange: {
    tenths: 60,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "Better Outcomes Now, algorithms-23 and progress (programs)",
      year: 2023,
      locator: "src/Base/*YouthBase.php; ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  note: {
    nb: "Kilden holder forløp med første sum over 32 utenfor sin egen statistikk. Det gjør ikke dette regelsettet.",
    nn: "Kjelda held forløp med første sum over 32 utanfor sin eigen statistikk. Det gjer ikkje dette regelsettet.",
    en: "The source leaves courses with a first total above 32 out of its own statistics. This policy does not.",
  },
};

/**
 * The thresholds in the 2015 algorithms of Better Outcomes Now, adolescents.
 *
 * @source Better Outcomes Now, algorithms-2015, read 2026-11-22
 */
export const betterOutcomesNow2015Adolescent: Policy = {
  schemaVersion: "0.1",
  id: "bon-2015-adolescent",
  name: {
    nb: "Better Outcomes Now 2015, ungdom",
    nn: "Better Outcomes Now 2015, ungdom",
    en: "Better Outcomes Now 2015, adolescents",
  },
  instrument: "ors",
  raters: ["self"],
  ageGroups: ["adolescent"],
  cutoff: {
    tenths: 280,
    boundary: ">",
    origin: { kind: "stated" },
    citation: {
      source: "Better Outcomes Now, algorithms-2015 and progress (programs)",
      year: 2015,
      locator: "*Adolescent.php; ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  reliableChange: {
    tenths: 60,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "Better Outcomes Now, algorithms-2015 and progress (programs)",
      year: 2015,
      locator: "*Adolescent.php; ClinicalCutoff.php; Milestones.php",
      verified: "2026-11-22",
    },
  },
  note: {
    nb: "Kilden holder forløp med første sum over 32 utenfor sin egen statistikk. Det gjør ikke dette regelsettet.",
    nn: "Kjelda held forløp med første sum over 32 utanfor sin eigen statistikk. Det gjer ikkje dette regelsettet.",
    en: "The source leaves courses with a first total above 32 out of its own statistics. This policy does not.",
  },
};
