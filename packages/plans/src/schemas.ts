export {
  ActionSchema,
  ConditionSchema,
  EntitlementSchema,
  FollowUpSchema,
  OverrideSchema,
} from "./schemas/action-schema.ts";
export {
  ConsentSchema,
  ExchangeConsentSchema,
  ExchangeSchema,
  ExchangeScopeSchema,
  ExplainedElementsSchema,
  ExplanationSchema,
  PlanConsentSchema,
} from "./schemas/consent-schema.ts";
export { CoordinatorSchema } from "./schemas/coordinator-schema.ts";
export { DisagreementSchema } from "./schemas/disagreement-schema.ts";
export { EvaluationSchema, GoalResultSchema } from "./schemas/evaluation-schema.ts";
export { ConfirmationSchema, GoalSchema } from "./schemas/goal-schema.ts";
export { ComplaintInformationSchema, InformationSchema } from "./schemas/information-schema.ts";
export { LegalBasisSchema, LegalKeySchema } from "./schemas/legal-key-schema.ts";
export {
  EndingSchema,
  PauseSchema,
  PeriodSchema,
  TransitionSchema,
} from "./schemas/life-cycle-schema.ts";
export { AttendanceSchema, MeetingSchema, ProposalSchema } from "./schemas/meeting-schema.ts";
export {
  NeedSchema,
  ResourceSchema,
  UnmetNeedSchema,
  WantedCooperationSchema,
} from "./schemas/need-schema.ts";
export { EligibilitySchema, OfferSchema } from "./schemas/offer-schema.ts";
export { PartySchema } from "./schemas/party-schema.ts";
export { PlanDocumentSchema } from "./schemas/plan-document-schema.ts";
export { draftExample, planExample } from "./schemas/plan-examples.ts";
export { PlanSchema } from "./schemas/plan-schema.ts";
export { schemaDefinitions } from "./schemas/schema-definitions.ts";
export {
  AuthoringSchema,
  CopySchema,
  SetAsideSchema,
  SignatureSchema,
} from "./schemas/signature-schema.ts";
export { StatementSchema, VoiceSchema } from "./schemas/voice-schema.ts";
export { WishOutcomeSchema, WishSchema } from "./schemas/wish-schema.ts";
