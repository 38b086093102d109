import type { Citation, LocalizedText, PlainDate } from "@medvirk/core";
import type { LegalKey } from "../plan.ts";

/** How binding a source is. Acts and regulations bind; the rest advises or reports. */
export type SourceRank =
  "act" | "regulation" | "comments" | "guidance" | "internal-guide" | "finding";

/** Key of anything that a rule can rest on: law, guidance, or what research found. */
export type SourceKey =
  | LegalKey
  | "guidance2005"
  | "guidance2015"
  | "internalGuide2007"
  | "vigdal2020"
  | "stromme2010"
  | "humerfelt2012"
  | "aftercare2022"
  | "volda2023";

/** An act, an edition of a regulation or guide, or a study, with the days on which it holds. */
export interface RuleBasis {
  readonly rank: SourceRank;
  /** As one would cite it; laws keep their Norwegian name. */
  readonly title: string;
  readonly year?: number;
  /** First day in force; absent where it isn't known. */
  readonly from?: PlainDate;
  /** Last day in force; absent while it is, or where it isn't known. */
  readonly until?: PlainDate;
  /** Which of these facts are inferred and not read in a source. */
  readonly inferred: readonly ("from" | "until" | "year")[];
  /** What it says about individual plans. */
  readonly about: LocalizedText;
  readonly citation: Citation;
}
