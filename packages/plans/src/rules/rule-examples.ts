import type { Plan } from "../plan.ts";
import { actionWithoutDescriptionExamples } from "./action-without-description.examples.ts";
import { actionWithoutResponsibleExamples } from "./action-without-responsible.examples.ts";
import { agreedTaskLostExamples } from "./agreed-task-lost.examples.ts";
import { authoringFormNotChosenByUserExamples } from "./authoring-form-not-chosen-by-user.examples.ts";
import { changeUnknownToUserExamples } from "./change-unknown-to-user.examples.ts";
import { conditionWithoutBasisExamples } from "./condition-without-basis.examples.ts";
import { consentNotInformedExamples } from "./consent-not-informed.examples.ts";
import { consentPressureExamples } from "./consent-pressure.examples.ts";
import { consentToPlanFormExamples } from "./consent-to-plan-form.examples.ts";
import { consentToPlanMissingExamples } from "./consent-to-plan-missing.examples.ts";
import { contentPointMissingExamples } from "./content-point-missing.examples.ts";
import { coordinatorChangedExamples } from "./coordinator-changed.examples.ts";
import { coordinatorMissingExamples } from "./coordinator-missing.examples.ts";
import { coordinatorNotOfferedAfterDeclineExamples } from "./coordinator-not-offered-after-decline.examples.ts";
import { coordinatorUnclearToUserExamples } from "./coordinator-unclear-to-user.examples.ts";
import { draftNotSharedBeforeMeetingExamples } from "./draft-not-shared-before-meeting.examples.ts";
import { eligibilityNotAssessedExamples } from "./eligibility-not-assessed.examples.ts";
import { endingNotAccountedForExamples } from "./ending-not-accounted-for.examples.ts";
import { evaluationOverdueExamples } from "./evaluation-overdue.examples.ts";
import { exchangeConsentMissingExamples } from "./exchange-consent-missing.examples.ts";
import { expectedPartyAbsentExamples } from "./expected-party-absent.examples.ts";
import { externalDeadlineDrivesPlanExamples } from "./external-deadline-drives-plan.examples.ts";
import { failedOrUndecidedWithoutAlternativeExamples } from "./failed-or-undecided-without-alternative.examples.ts";
import { goalAssumedByWorkerExamples } from "./goal-assumed-by-worker.examples.ts";
import { goalLevelsIncompleteExamples } from "./goal-levels-incomplete.examples.ts";
import { goalNotSmarteExamples } from "./goal-not-smarte.examples.ts";
import { goalNotWantedByUserExamples } from "./goal-not-wanted-by-user.examples.ts";
import { goalWithoutActionExamples } from "./goal-without-action.examples.ts";
import { goalsNotPrioritisedByUserExamples } from "./goals-not-prioritised-by-user.examples.ts";
import { informationObtainedUnknownToUserExamples } from "./information-obtained-unknown-to-user.examples.ts";
import { mappingMissingExamples } from "./mapping-missing.examples.ts";
import { moreThanOnePlanExamples } from "./more-than-one-plan.examples.ts";
import { noExternalCommitmentExamples } from "./no-external-commitment.examples.ts";
import { offerNotRecordedExamples } from "./offer-not-recorded.examples.ts";
import { optionalPromptsUnansweredExamples } from "./optional-prompts-unanswered.examples.ts";
import { overrideNotJustifiedOrVisibleExamples } from "./override-not-justified-or-visible.examples.ts";
import { ownPartAndSupportNotSeparatedExamples } from "./own-part-and-support-not-separated.examples.ts";
import { partyCommitmentIncompleteExamples } from "./party-commitment-incomplete.examples.ts";
import { partyNotNamedExamples } from "./party-not-named.examples.ts";
import { planHardToReadExamples } from "./plan-hard-to-read.examples.ts";
import { planInformationMissingExamples } from "./plan-information-missing.examples.ts";
import { planKindMislabelledExamples } from "./plan-kind-mislabelled.examples.ts";
import { planNotAgendaExamples } from "./plan-not-agenda.examples.ts";
import { planStaleExamples } from "./plan-stale.examples.ts";
import { planWrittenWithoutUserExamples } from "./plan-written-without-user.examples.ts";
import { privateNetworkOnlyExamples } from "./private-network-only.examples.ts";
import { promisedStartPassedExamples } from "./promised-start-passed.examples.ts";
import { proxyWithoutUserViewExamples } from "./proxy-without-user-view.examples.ts";
import { reachedGoalStillOpenExamples } from "./reached-goal-still-open.examples.ts";
import { recordIntegrityExamples } from "./record-integrity.examples.ts";
import { revisionTimeMissingExamples } from "./revision-time-missing.examples.ts";
import { rightsNotExplainedExamples } from "./rights-not-explained.examples.ts";
import { stepWithoutDateExamples } from "./step-without-date.examples.ts";
import { supportAndRemindersNotOfferedExamples } from "./support-and-reminders-not-offered.examples.ts";
import { transitionWithoutHandoverExamples } from "./transition-without-handover.examples.ts";
import { unmetNeedWithoutCauseExamples } from "./unmet-need-without-cause.examples.ts";
import { urgentNeedBehindPlanWorkExamples } from "./urgent-need-behind-plan-work.examples.ts";
import { userCopyMissingExamples } from "./user-copy-missing.examples.ts";
import { userLostTouchWithPlanExamples } from "./user-lost-touch-with-plan.examples.ts";
import { userNotEqualInMeetingExamples } from "./user-not-equal-in-meeting.examples.ts";
import { wishWithoutOutcomeExamples } from "./wish-without-outcome.examples.ts";
import type { RuleId } from "./rule-ids.ts";

/** A part of a plan that shows a rule; `completeExample` makes a plan of it. */
export type PlanFragment = Partial<Omit<Plan, "schemaVersion" | "id">>;

/** What a rule finds and what it leaves alone; synthetic. */
export interface RuleExamples {
  /** Gives a finding on 2026-11-23. */
  readonly failing: PlanFragment;
  /** Gives none. */
  readonly passing: PlanFragment;
}

/** The examples of each rule by its id, apart from the rules so that `lintPlan` doesn't carry them. */
export const ruleExamples: Readonly<Record<RuleId, RuleExamples>> = {
  "plan-kind-mislabelled": planKindMislabelledExamples,
  "more-than-one-plan": moreThanOnePlanExamples,
  "eligibility-not-assessed": eligibilityNotAssessedExamples,
  "offer-not-recorded": offerNotRecordedExamples,
  "coordinator-not-offered-after-decline": coordinatorNotOfferedAfterDeclineExamples,
  "plan-information-missing": planInformationMissingExamples,
  "rights-not-explained": rightsNotExplainedExamples,
  "support-and-reminders-not-offered": supportAndRemindersNotOfferedExamples,
  "consent-to-plan-missing": consentToPlanMissingExamples,
  "consent-to-plan-form": consentToPlanFormExamples,
  "exchange-consent-missing": exchangeConsentMissingExamples,
  "consent-not-informed": consentNotInformedExamples,
  "consent-pressure": consentPressureExamples,
  "information-obtained-unknown-to-user": informationObtainedUnknownToUserExamples,
  "coordinator-missing": coordinatorMissingExamples,
  "coordinator-unclear-to-user": coordinatorUnclearToUserExamples,
  "coordinator-changed": coordinatorChangedExamples,
  "party-not-named": partyNotNamedExamples,
  "party-commitment-incomplete": partyCommitmentIncompleteExamples,
  "proxy-without-user-view": proxyWithoutUserViewExamples,
  "mapping-missing": mappingMissingExamples,
  "plan-written-without-user": planWrittenWithoutUserExamples,
  "authoring-form-not-chosen-by-user": authoringFormNotChosenByUserExamples,
  "external-deadline-drives-plan": externalDeadlineDrivesPlanExamples,
  "plan-hard-to-read": planHardToReadExamples,
  "goal-not-wanted-by-user": goalNotWantedByUserExamples,
  "goal-assumed-by-worker": goalAssumedByWorkerExamples,
  "wish-without-outcome": wishWithoutOutcomeExamples,
  "goals-not-prioritised-by-user": goalsNotPrioritisedByUserExamples,
  "goal-not-smarte": goalNotSmarteExamples,
  "goal-levels-incomplete": goalLevelsIncompleteExamples,
  "goal-without-action": goalWithoutActionExamples,
  "step-without-date": stepWithoutDateExamples,
  "reached-goal-still-open": reachedGoalStillOpenExamples,
  "action-without-responsible": actionWithoutResponsibleExamples,
  "action-without-description": actionWithoutDescriptionExamples,
  "override-not-justified-or-visible": overrideNotJustifiedOrVisibleExamples,
  "own-part-and-support-not-separated": ownPartAndSupportNotSeparatedExamples,
  "private-network-only": privateNetworkOnlyExamples,
  "failed-or-undecided-without-alternative": failedOrUndecidedWithoutAlternativeExamples,
  "unmet-need-without-cause": unmetNeedWithoutCauseExamples,
  "promised-start-passed": promisedStartPassedExamples,
  "agreed-task-lost": agreedTaskLostExamples,
  "condition-without-basis": conditionWithoutBasisExamples,
  "urgent-need-behind-plan-work": urgentNeedBehindPlanWorkExamples,
  "optional-prompts-unanswered": optionalPromptsUnansweredExamples,
  "draft-not-shared-before-meeting": draftNotSharedBeforeMeetingExamples,
  "user-not-equal-in-meeting": userNotEqualInMeetingExamples,
  "expected-party-absent": expectedPartyAbsentExamples,
  "plan-not-agenda": planNotAgendaExamples,
  "content-point-missing": contentPointMissingExamples,
  "revision-time-missing": revisionTimeMissingExamples,
  "evaluation-overdue": evaluationOverdueExamples,
  "plan-stale": planStaleExamples,
  "change-unknown-to-user": changeUnknownToUserExamples,
  "user-copy-missing": userCopyMissingExamples,
  "user-lost-touch-with-plan": userLostTouchWithPlanExamples,
  "no-external-commitment": noExternalCommitmentExamples,
  "record-integrity": recordIntegrityExamples,
  "ending-not-accounted-for": endingNotAccountedForExamples,
  "transition-without-handover": transitionWithoutHandoverExamples,
};
