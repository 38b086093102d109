import type { RiskDefinition } from "./risk-report.ts";

/** How each measure of a risk report is defined, and where that is read. */
export const riskDefinitions: readonly RiskDefinition[] = [
  {
    id: "k",
    text: {
      nb: "k er det minste antallet rader som ser like ut i alle kvasi-identifikatorene.",
      nn: "k er det minste talet på rader som ser like ut i alle kvasi-identifikatorane.",
      en: "k is the smallest number of rows that are alike in all quasi-identifiers.",
    },
    citation: { source: "pyCANON 1.3.5", locator: "k-anonymity", verified: "2026-11-22" },
  },
  {
    id: "uniqueness",
    text: {
      nb: "Andelen unike er antallet rader som ikke ligner noen annen, delt på antallet rader.",
      nn: "Andelen unike er talet på rader som ikkje liknar noka anna, delt på talet på rader.",
      en: "Uniqueness is the number of rows that look like no other, divided by the number of rows.",
    },
    citation: { source: "ARX 3.9.2", locator: "TestRiskMetrics", verified: "2026-11-22" },
  },
  {
    id: "average-risk",
    text: {
      nb: "Gjennomsnittlig risiko er gjennomsnittet over alle rader av én delt på antallet rader som ligner.",
      nn: "Gjennomsnittleg risiko er gjennomsnittet over alle rader av éin delt på talet på rader som liknar.",
      en: "Average risk is the mean over all rows of one divided by the number of rows that look alike.",
    },
    citation: { source: "ARX 3.9.2", locator: "TestRiskMetrics", verified: "2026-11-22" },
  },
  {
    id: "prosecutor",
    text: {
      nb: "Risikoen gjelder når den som leter, vet at personen står i tabellen («prosecutor»).",
      nn: "Risikoen gjeld når den som leitar, veit at personen står i tabellen («prosecutor»).",
      en: "The risk holds when the one who searches knows that the person is in the table (“prosecutor”).",
    },
    citation: {
      source: "El Emam, K. & Dankar, F. K., Protecting privacy using k-anonymity",
      year: 2008,
      verified: false,
    },
  },
  {
    id: "own-value",
    text: {
      nb: "Med «own-value» ligner en manglende verdi bare på en manglende verdi, slik ARX regner.",
      nn: "Med «own-value» liknar ein manglande verdi berre på ein manglande verdi, slik ARX reknar.",
      en: "With “own-value” a missing value only looks like a missing value, as ARX counts.",
    },
    citation: { source: "ARX 3.9.2", verified: "2026-11-22" },
  },
  {
    id: "wildcard",
    text: {
      nb: "Med «wildcard» ligner en manglende verdi på alle verdier, slik sdcMicro regner. Det kan gi en høyere k enn «own-value».",
      nn: "Med «wildcard» liknar ein manglande verdi på alle verdiar, slik sdcMicro reknar. Det kan gi ein høgare k enn «own-value».",
      en: "With “wildcard” a missing value looks like every value, as sdcMicro counts. It can give a higher k than “own-value”.",
    },
    citation: { source: "sdcMicro", locator: "test_freqCalc.R", verified: "2026-11-22" },
  },
];
