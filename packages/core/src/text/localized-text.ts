/** The languages in which every text of the packages exists: bokmål, nynorsk and English. */
export type Language = "nb" | "nn" | "en";

/** The three languages in the order in which the packages list them. */
export const languages: readonly Language[] = ["nb", "nn", "en"];

/**
 * A text that a person may see, in bokmål (nb), nynorsk (nn) and English (en).
 *
 * Further languages may stand beside them under their BCP 47 code, such as `se`, `uk` or `ar`.
 */
export interface LocalizedText {
  /** Bokmål. */
  readonly nb: string;
  /** Nynorsk. */
  readonly nn: string;
  /** English. */
  readonly en: string;
  /** A further language under its BCP 47 code. */
  readonly [language: string]: string;
}
