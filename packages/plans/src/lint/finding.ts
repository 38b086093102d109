import type { Citation, Issue, IssuePath, PlainDate } from "@medvirk/core";
import type { SourceRank } from "../legal/rule-basis.ts";
import type { Severity } from "../legal/severity-of.ts";
import type { LintProfile } from "./rule-support.ts";

/** What the plan is judged for. */
export interface LintOptions {
  /** The day of the judgement; an ended plan is judged for the day it ended. */
  readonly today: PlainDate;
  /** Which sources count; there is no default. */
  readonly profile: LintProfile;
  /** After how many months without the person's confirmation to meet; the law sets no number. */
  readonly staleAfterMonths?: number;
}

/**
 * Something the service may do next. It is an issue, so `localizeIssue` says it; it carries what it
 * rests on, and it never blocks anything.
 */
export interface Finding extends Issue {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly rank: SourceRank;
  readonly citation: Citation;
  /** The day for which the sources were weighed. */
  readonly judgedOn: PlainDate;
  /** Where the plan says why somebody set the finding aside; it stays visible. */
  readonly setAsideAt?: IssuePath;
}
