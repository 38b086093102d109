export { assessConsent } from "./consent/assess-consent.ts";
export type { ConsentAssessment, ConsentState, MissingElement } from "./consent/assess-consent.ts";
export {
  consentElements,
  type ConsentElement,
  type ConsentElementKey,
} from "./consent/consent-elements.ts";
export { coveringConsents } from "./consent/covering-consents.ts";
export { coveringGrounds } from "./consent/covering-grounds.ts";
export { diffPlans, type PlanChange } from "./diff/diff-plans.ts";
export { applyEvent } from "./events/apply-event.ts";
export { confirmationStates, type ConfirmationState } from "./events/confirmation-states.ts";
export { confirmedVersion } from "./events/confirmed-version.ts";
export type { EditConflict } from "./events/find-conflicts.ts";
export { foldEvents } from "./events/fold-events.ts";
export { mergeEvents, type MergedEvents } from "./events/merge-events.ts";
export { mergePlans, type MergedPlan } from "./events/merge-plans.ts";
export { planAsOf } from "./events/plan-as-of.ts";
export { redactEvent } from "./events/redact-event.ts";
export { redactItem } from "./events/redact-item.ts";
export { startLog, type LogStart } from "./events/start-log.ts";
export { unloggedChanges, type UnloggedChange } from "./events/unlogged-changes.ts";
export { checkPlan } from "./integrity/check-plan.ts";
export * as issues from "./issues.ts";
export { contentPoints, type ContentPoint } from "./legal/content-points.ts";
export { isInForceOn } from "./legal/is-in-force-on.ts";
export { legalSources } from "./legal/legal-sources.ts";
export { otherSources } from "./legal/other-sources.ts";
export type { RuleBasis, SourceKey, SourceRank } from "./legal/rule-basis.ts";
export { severityOf, type ModalVerb, type Severity, type Support } from "./legal/severity-of.ts";
export { citationsOf } from "./lint/cite-source.ts";
export type { Finding } from "./lint/finding.ts";
export type { LintOptions, LintProfile, LintSettings, RuleSetting } from "./lint/lint-options.ts";
export { lintPlan } from "./lint/lint-plan.ts";
export type { PlanIndex } from "./lint/plan-index.ts";
export type { AdjustmentReason, Rule, RuleContext, RuleHit, RuleSource } from "./lint/rule.ts";
export { supportOf, type RuleSupport } from "./lint/rule-support.ts";
export { migratePlan } from "./migrate/migrate-plan.ts";
export type {
  Action,
  Consent,
  Exchange,
  ExchangeConsent,
  FieldEntry,
  Goal,
  LegalKey,
  ListEntry,
  Need,
  OtherGround,
  Party,
  PhaseKey,
  Plan,
  PlanConsent,
  PlanContent,
  PlanEvent,
  PlanStatus,
  Redaction,
  Statement,
  StoredPlan,
  Wish,
} from "./plan.ts";
export {
  assessProcess,
  type MissingStep,
  type NextPhase,
  type ProcessState,
} from "./process/assess-process.ts";
export { hasReachedPhase } from "./process/has-reached-phase.ts";
export { phases, type Phase, type PhaseStep } from "./process/phases.ts";
export { planStatuses, type PlanStatusDefinition } from "./process/plan-statuses.ts";
export {
  findHurriedConversions,
  type ConversionOptions,
} from "./rules/find-hurried-conversions.ts";
export { ruleIds, type RuleId } from "./rules/rule-ids.ts";
export { rules } from "./rules/rules.ts";
export { agendaTexts, type AgendaKind, type AgendaPoint } from "./work/agenda-point.ts";
export {
  assessActivePlan,
  type ActivePlan,
  type ActivePlanCriterion,
} from "./work/assess-active-plan.ts";
export {
  assessFreshness,
  type Freshness,
  type FreshnessOptions,
  type FreshnessReason,
} from "./work/assess-freshness.ts";
export { countAttendance, type ServiceAttendance } from "./work/count-attendance.ts";
export type { DueItem, DueKind } from "./work/due-item.ts";
export { dueItems } from "./work/due-items.ts";
export { dueKindTexts, dueStateTexts } from "./work/due-texts.ts";
export {
  minutesToEvents,
  type ActionUpdate,
  type HeldMeeting,
  type Minutes,
  type MinutesAuthor,
} from "./work/minutes-to-events.ts";
export { planAgenda, type AgendaOptions } from "./work/plan-agenda.ts";
export type { LeftOut, PlanView, ViewBasis } from "./views/plan-view.ts";
export { viewFor } from "./views/view-for.ts";
