import type { PlainDate } from "@medvirk/core";
import type { ParsedNumber } from "./identifier-types.ts";

/** The year from which a rule for the control digits applies; both stay valid in parallel. */
export type ControlDigitRule = 1964 | 2032;

/** What an eleven-digit number is. */
export type IdentityNumberKind =
  /** Fødselsnummer. */
  | "national-identity-number"
  /** D-nummer: day + 40. */
  | "d-number"
  /** H-nummer, given by one hospital or office: month + 40, or the old form that starts with 8 or 9. */
  | "h-number"
  /** Day + 40 and month + 40. */
  | "d-and-h-number"
  /** FH-nummer, felles hjelpenummer: starts with 8 or 9, no date. */
  | "fh-number"
  /** NPID of NAV, formerly BOST: month + 20. */
  | "npid"
  /** A birth date with 00100, 00200, 99999 or 55555, as KOSTRA files write it. */
  | "kostra-placeholder";

/** Whether the number is of a series that persons have, or of one made for tests. */
export type NumberSeries =
  | "issued"
  /** Tenor, Test-Norge: month + 80. */
  | "tenor"
  /** SyntPop: month + 65. */
  | "syntpop"
  /** NAV's test persons: month + 40, the same digits as an H-number; NPID month + 60. */
  | "nav-synthetic";

/** A day that the number may stand for, and the rules under which it does. */
export interface BirthDateCandidate {
  readonly date: PlainDate;
  readonly rules: readonly ControlDigitRule[];
}

/** One way to read the eleven digits. */
export interface IdentityNumberReading {
  readonly kind: IdentityNumberKind;
  readonly series: NumberSeries;
  /** The day under the 1964 rule first; empty where the series holds no date. */
  readonly birthDates: readonly BirthDateCandidate[];
}

/**
 * Eleven digits, read. Sex is left out: the 2032 rule doesn't encode it, and few need it.
 */
export interface IdentityNumber extends ParsedNumber<"identity-number"> {
  /** The rules that the control digits fit; empty when they differ or no reading is possible. */
  readonly rules: readonly ControlDigitRule[];
  /** Every way to read the digits; several where they can't tell; empty when nothing fits. */
  readonly readings: readonly IdentityNumberReading[];
}
