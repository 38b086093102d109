import type { Citation } from "@medvirk/core";

/** A rule of this package and where it comes from. */
export interface IdentifierRule {
  readonly id: string;
  readonly citation: Citation;
}

/** Every rule that the identifiers rest on; `verified` is `false` where nobody has read the source. */
export const identifierRules: readonly IdentifierRule[] = [
  {
    id: "control-digits-1964",
    citation: {
      source: "Skatteetaten, published validator; statisticsnorway/kostra-kontrollprogram",
      locator: "SsnValidationUtils.kt",
      verified: "2026-11-22",
    },
  },
  {
    id: "control-digits-2032",
    citation: {
      source: "Skatteetaten, page on the identity number from 2032, and published validator",
      verified: "2026-11-22",
    },
  },
  {
    id: "century-1964",
    citation: {
      source: "ehelse.no, HIS 1001; code of Statistics Norway",
      verified: "2026-11-22",
    },
  },
  {
    id: "h-and-fh-numbers",
    citation: { source: "ehelse.no, HIS 1001; code of FHI", verified: "2026-11-22" },
  },
  {
    id: "synthetic-series",
    citation: {
      source: "navikt, classification rules and identpool validator; navikt/fnrvalidator",
      locator: "tests/fnr.spec.ts",
      verified: "2026-11-22",
    },
  },
  {
    id: "kostra-placeholders",
    citation: { source: "statisticsnorway/kostra-kontrollprogram", verified: "2026-11-22" },
  },
  {
    id: "organisation-number-check",
    citation: { source: "python-stdnum and its JavaScript port stdnum", verified: "2026-11-22" },
  },
  {
    id: "organisation-number-starts-with-8-or-9",
    citation: { source: "general knowledge, no source read", verified: false },
  },
  {
    id: "account-number-check",
    citation: { source: "navikt/modiapersonoversikt; stdnum", verified: "2026-11-22" },
  },
  {
    id: "payment-reference-check",
    citation: {
      source: "monitorerp, help pages; remember.no; navikt sparkel",
      verified: "2026-11-22",
    },
  },
  {
    id: "payment-reference-weights-2-to-7",
    citation: { source: "general knowledge, no source read", verified: false },
  },
  {
    id: "duf-check",
    citation: {
      source: "statisticsnorway/kostra-kontrollprogram; tonneask/norsk-nummer-validering",
      verified: "2026-11-22",
    },
  },
  {
    id: "health-personnel-number-length",
    citation: { source: "general knowledge, no source read", verified: false },
  },
  {
    id: "phone-number-plan",
    citation: { source: "libphonenumber-js, metadata for NO", verified: "2026-11-22" },
  },
];
