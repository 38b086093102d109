import type { Rule } from "../lint/rule.ts";
import { actionWithoutDescription } from "./action-without-description.ts";
import { actionWithoutResponsible } from "./action-without-responsible.ts";
import { agreedTaskLost } from "./agreed-task-lost.ts";
import { authoringFormNotChosenByUser } from "./authoring-form-not-chosen-by-user.ts";
import { changeUnknownToUser } from "./change-unknown-to-user.ts";
import { conditionWithoutBasis } from "./condition-without-basis.ts";
import { consentNotInformed } from "./consent-not-informed.ts";
import { consentPressure } from "./consent-pressure.ts";
import { consentToPlanForm } from "./consent-to-plan-form.ts";
import { consentToPlanMissing } from "./consent-to-plan-missing.ts";
import { contentPointMissing } from "./content-point-missing.ts";
import { coordinatorChanged } from "./coordinator-changed.ts";
import { coordinatorMissing } from "./coordinator-missing.ts";
import { coordinatorNotOfferedAfterDecline } from "./coordinator-not-offered-after-decline.ts";
import { coordinatorUnclearToUser } from "./coordinator-unclear-to-user.ts";
import { draftNotSharedBeforeMeeting } from "./draft-not-shared-before-meeting.ts";
import { eligibilityNotAssessed } from "./eligibility-not-assessed.ts";
import { endingNotAccountedFor } from "./ending-not-accounted-for.ts";
import { evaluationOverdue } from "./evaluation-overdue.ts";
import { exchangeConsentMissing } from "./exchange-consent-missing.ts";
import { expectedPartyAbsent } from "./expected-party-absent.ts";
import { externalDeadlineDrivesPlan } from "./external-deadline-drives-plan.ts";
import { failedOrUndecidedWithoutAlternative } from "./failed-or-undecided-without-alternative.ts";
import { goalAssumedByWorker } from "./goal-assumed-by-worker.ts";
import { goalLevelsIncomplete } from "./goal-levels-incomplete.ts";
import { goalNotSmarte } from "./goal-not-smarte.ts";
import { goalNotWantedByUser } from "./goal-not-wanted-by-user.ts";
import { goalWithoutAction } from "./goal-without-action.ts";
import { goalsNotPrioritisedByUser } from "./goals-not-prioritised-by-user.ts";
import { informationObtainedUnknownToUser } from "./information-obtained-unknown-to-user.ts";
import { mappingMissing } from "./mapping-missing.ts";
import { moreThanOnePlan } from "./more-than-one-plan.ts";
import { noExternalCommitment } from "./no-external-commitment.ts";
import { offerNotRecorded } from "./offer-not-recorded.ts";
import { optionalPromptsUnanswered } from "./optional-prompts-unanswered.ts";
import { overrideNotJustifiedOrVisible } from "./override-not-justified-or-visible.ts";
import { ownPartAndSupportNotSeparated } from "./own-part-and-support-not-separated.ts";
import { partyCommitmentIncomplete } from "./party-commitment-incomplete.ts";
import { partyNotNamed } from "./party-not-named.ts";
import { planHardToRead } from "./plan-hard-to-read.ts";
import { planInformationMissing } from "./plan-information-missing.ts";
import { planKindMislabelled } from "./plan-kind-mislabelled.ts";
import { planNotAgenda } from "./plan-not-agenda.ts";
import { planStale } from "./plan-stale.ts";
import { planWrittenWithoutUser } from "./plan-written-without-user.ts";
import { privateNetworkOnly } from "./private-network-only.ts";
import { promisedStartPassed } from "./promised-start-passed.ts";
import { proxyWithoutUserView } from "./proxy-without-user-view.ts";
import { reachedGoalStillOpen } from "./reached-goal-still-open.ts";
import { recordIntegrity } from "./record-integrity.ts";
import { revisionTimeMissing } from "./revision-time-missing.ts";
import { rightsNotExplained } from "./rights-not-explained.ts";
import { stepWithoutDate } from "./step-without-date.ts";
import { supportAndRemindersNotOffered } from "./support-and-reminders-not-offered.ts";
import { transitionWithoutHandover } from "./transition-without-handover.ts";
import { unmetNeedWithoutCause } from "./unmet-need-without-cause.ts";
import { urgentNeedBehindPlanWork } from "./urgent-need-behind-plan-work.ts";
import { userCopyMissing } from "./user-copy-missing.ts";
import { userLostTouchWithPlan } from "./user-lost-touch-with-plan.ts";
import { userNotEqualInMeeting } from "./user-not-equal-in-meeting.ts";
import { wishWithoutOutcome } from "./wish-without-outcome.ts";

/** The rules of `lintPlan`, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  planKindMislabelled,
  moreThanOnePlan,
  eligibilityNotAssessed,
  offerNotRecorded,
  coordinatorNotOfferedAfterDecline,
  planInformationMissing,
  rightsNotExplained,
  supportAndRemindersNotOffered,
  consentToPlanMissing,
  consentToPlanForm,
  exchangeConsentMissing,
  consentNotInformed,
  consentPressure,
  informationObtainedUnknownToUser,
  coordinatorMissing,
  coordinatorUnclearToUser,
  coordinatorChanged,
  partyNotNamed,
  partyCommitmentIncomplete,
  proxyWithoutUserView,
  mappingMissing,
  planWrittenWithoutUser,
  authoringFormNotChosenByUser,
  externalDeadlineDrivesPlan,
  planHardToRead,
  goalNotWantedByUser,
  goalAssumedByWorker,
  wishWithoutOutcome,
  goalsNotPrioritisedByUser,
  goalNotSmarte,
  goalLevelsIncomplete,
  goalWithoutAction,
  stepWithoutDate,
  reachedGoalStillOpen,
  actionWithoutResponsible,
  actionWithoutDescription,
  overrideNotJustifiedOrVisible,
  ownPartAndSupportNotSeparated,
  privateNetworkOnly,
  failedOrUndecidedWithoutAlternative,
  unmetNeedWithoutCause,
  promisedStartPassed,
  agreedTaskLost,
  conditionWithoutBasis,
  urgentNeedBehindPlanWork,
  optionalPromptsUnanswered,
  draftNotSharedBeforeMeeting,
  userNotEqualInMeeting,
  expectedPartyAbsent,
  planNotAgenda,
  contentPointMissing,
  revisionTimeMissing,
  evaluationOverdue,
  planStale,
  changeUnknownToUser,
  userCopyMissing,
  userLostTouchWithPlan,
  noExternalCommitment,
  recordIntegrity,
  endingNotAccountedFor,
  transitionWithoutHandover,
];
