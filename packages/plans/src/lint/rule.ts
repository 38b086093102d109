import type { IssuePath, LocalizedText, PlainDate } from "@medvirk/core";
import type { ModalVerb, Severity } from "../legal/severity-of.ts";
import type { SourceKey, SourceRank } from "../legal/rule-basis.ts";
import type { PhaseKey, Plan } from "../plan.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { LintSettings } from "./lint-options.ts";
import type { PlanIndex } from "./plan-index.ts";

/** One source that a rule rests on. */
export interface RuleSource {
  readonly key: SourceKey;
  /** Section or point, and where it was read. */
  readonly locator?: string;
  readonly verb: ModalVerb;
  /** Where it has another rank than the work itself, such as comments to a regulation. */
  readonly rank?: SourceRank;
  readonly repeatsBindingRule?: true;
  readonly repeatedFinding?: true;
  /** The day on which somebody read it; `false` where only an earlier source was. */
  readonly verified: PlainDate | false;
}

/** Why a rule is shown more or less strongly than its sources alone would say. */
export type AdjustmentReason =
  /** The law supports the check only indirectly, or the check can't be sure. */
  | "indirect-support"
  /** Several studies agree, or it stops the plan. */
  | "repeated-finding"
  /** The record itself would be unclear. */
  | "record-integrity";

/** What a rule looks at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly today: PlainDate;
  readonly index: PlanIndex;
  /** What the law sets no number for; a limit that is absent is not looked for. */
  readonly limits: Pick<LintSettings, "staleAfterMonths" | "longestTextCharacters" | "plainWords">;
}

/** One place in a plan that a rule points at. */
export interface RuleHit {
  readonly path: IssuePath;
  /** Counts and letters that fill the text; never a person's data. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Another text than the rule's own, for a variant. */
  readonly texts?: LocalizedText;
  /** A variant that is shown no more strongly than this. */
  readonly atMost?: Severity;
}

/** A rule that looks at a plan and says what the service may do next. It never blocks anything. */
export interface Rule {
  readonly id: RuleId;
  readonly title: LocalizedText;
  /** Asks the service to act, never the person. */
  readonly message: LocalizedText;
  /** The first phase in which it asks for something. */
  readonly from: PhaseKey;
  /** Plans that are not ended, ended ones only, or all. */
  readonly scope: "open" | "ended" | "all";
  /** The data that it looks at, such as `goals[].confirmation`. */
  readonly path: string;
  readonly sources: readonly RuleSource[];
  readonly adjusted?: { readonly severity: Severity; readonly because: AdjustmentReason };
  readonly check: (context: RuleContext) => readonly RuleHit[];
}
