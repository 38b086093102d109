export { assessConsent } from "./consent/assess-consent.ts";
export type { ConsentAssessment, ConsentState, MissingElement } from "./consent/assess-consent.ts";
export {
  consentElements,
  type ConsentElement,
  type ConsentElementKey,
} from "./consent/consent-elements.ts";
export { coveringConsents } from "./consent/covering-consents.ts";
export { checkPlan } from "./integrity/check-plan.ts";
export * as issues from "./issues.ts";
export { contentPoints, type ContentPoint } from "./legal/content-points.ts";
export { isInForceOn } from "./legal/is-in-force-on.ts";
export { legalSources } from "./legal/legal-sources.ts";
export { otherSources } from "./legal/other-sources.ts";
export type { RuleBasis, SourceKey, SourceRank } from "./legal/rule-basis.ts";
export { severityOf, type ModalVerb, type Severity, type Support } from "./legal/severity-of.ts";
export type { Finding, LintOptions } from "./lint/finding.ts";
export { lintPlan } from "./lint/lint-plan.ts";
export type { PlanIndex } from "./lint/plan-index.ts";
export type { AdjustmentReason, Rule, RuleContext, RuleHit, RuleSource } from "./lint/rule.ts";
export { citationsOf, supportOf, type LintProfile, type RuleSupport } from "./lint/rule-support.ts";
export type {
  Action,
  Consent,
  Exchange,
  ExchangeConsent,
  Goal,
  LegalKey,
  Need,
  Party,
  PhaseKey,
  Plan,
  PlanConsent,
  PlanStatus,
  Statement,
  Wish,
} from "./plan.ts";
export { hasReachedPhase } from "./process/has-reached-phase.ts";
export { phases, type Phase, type PhaseStep } from "./process/phases.ts";
export { planStatuses, type PlanStatusDefinition } from "./process/plan-statuses.ts";
export { rules } from "./rules/rules.ts";
