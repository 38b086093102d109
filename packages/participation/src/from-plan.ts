export { proposeParticipation } from "./from-plan/propose-participation.ts";
export type {
  ActionChosen,
  ChangeConfirmed,
  DecisionMade,
  GoalRaised,
  InvisibilitySeen,
  InvisibilitySign,
  MeetingCalled,
  PlanEvent,
  WishClosed,
} from "./from-plan/plan-event.ts";
export type {
  ParticipationProposal,
  ProposedReading,
  UnansweredAssessment,
} from "./from-plan/proposal.ts";
