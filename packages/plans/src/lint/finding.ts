import type { Citation, Issue, IssuePath, PlainDate } from "@medvirk/core";
import type { SourceRank } from "../legal/rule-basis.ts";
import type { Severity } from "../legal/severity-of.ts";
import type { RuleId } from "../rules/rule-ids.ts";

/**
 * Something the service may do next. It is an issue, so `localizeIssue` says it; it carries what it
 * rests on, and it never blocks anything.
 */
export interface Finding extends Issue {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly rank: SourceRank;
  /** The most binding source in force. */
  readonly citation: Citation;
  /** Where nobody has read that one: the source that was read and that it took over; else undefined. */
  readonly earlier: Citation | undefined;
  /** The day for which the sources were weighed. */
  readonly judgedOn: PlainDate;
  /** What it would be without a setting of the caller's, and the caller's reason. */
  readonly quieted?: { readonly from: Severity; readonly reason: string };
  /** Where the plan says why somebody set the finding aside; it stays visible. */
  readonly setAsideAt?: IssuePath;
}
