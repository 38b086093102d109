/**
 * How sure a rule is, without context.
 *
 * `high`: form and check digits fit. `medium`: the form is telling, or the check is a weak one.
 * `low`: it may be such a number; a person must look.
 */
export type Confidence = "high" | "medium" | "low";

/** The kinds of number that can be told apart by their digits, or by a word beside them. */
export type NumberKind =
  | "identity-number"
  | "duf-number"
  | "health-personnel-number"
  | "organisation-number"
  | "account-number"
  | "payment-reference"
  | "phone-number";

/** Why a number was read as it was; `reasonTexts` says each in words. */
export type ReasonCode =
  | "check-digits-1964"
  | "check-digits-2032"
  | "check-digits-differ"
  | "no-possible-date"
  | "series-without-date"
  | "kostra-placeholder"
  | "check-digit-fits"
  | "check-digit-differs"
  | "no-check-digit"
  | "fits-number-plan"
  | "outside-number-plan"
  | "country-code"
  | "written-form"
  | "cue-word"
  | "last-five-digits"
  | "email-form"
  | "web-form"
  | "bare-domain"
  | "long-number"
  | "most-specific";

/** A number that was read: what it says of itself. No field says that it is somebody's. */
export interface ParsedNumber<Kind extends NumberKind = NumberKind> {
  readonly kind: Kind;
  /** The digits in ASCII, without separators, country code or letters. */
  readonly digits: string;
  /** Whether the check digits fit; `null` where the kind has none. It is never a gate. */
  readonly checkFits: boolean | null;
  readonly confidence: Confidence;
  readonly reasons: readonly ReasonCode[];
  /** Other kinds whose check the same digits pass. */
  readonly alsoFits: readonly NumberKind[];
}
