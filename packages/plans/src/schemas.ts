export {
  ActionSchema,
  ConditionSchema,
  EntitlementSchema,
  FollowUpSchema,
  OverrideSchema,
} from "./schemas/action-schema.ts";
export { AgreementSchema, SafetyNoteSchema } from "./schemas/agreement-schema.ts";
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
export { CrisisPlanSchema } from "./schemas/crisis-plan-schema.ts";
export { DisagreementSchema } from "./schemas/disagreement-schema.ts";
export { EvaluationSchema, GoalResultSchema } from "./schemas/evaluation-schema.ts";
export {
  AddedEventSchema,
  ChangedEventSchema,
  ConfirmedEventSchema,
  PlanEventSchema,
  RedactedEventSchema,
  RedactionSchema,
  RemovedEventSchema,
  SetEventSchema,
  StartedEventSchema,
  StatusChangedEventSchema,
} from "./schemas/event-schema.ts";
export { FieldEntrySchema } from "./schemas/field-entry-schema.ts";
export {
  ConfirmationSchema,
  GoalSchema,
  OriginSchema,
  PrioritySchema,
} from "./schemas/goal-schema.ts";
export { ComplaintInformationSchema, InformationSchema } from "./schemas/information-schema.ts";
export { LegalBasisSchema, LegalKeySchema } from "./schemas/legal-key-schema.ts";
export {
  EndingSchema,
  PauseSchema,
  PeriodSchema,
  TransitionSchema,
  TransitionTopicSchema,
} from "./schemas/life-cycle-schema.ts";
export { ListEntrySchema } from "./schemas/list-entry-schema.ts";
export { MappingSchema, OwnershipSchema } from "./schemas/mapping-schema.ts";
export { lintSettingsExample } from "./schemas/lint-settings-example.ts";
export { LintSettingsSchema, RuleSettingSchema } from "./schemas/lint-settings-schema.ts";
export { AttendanceSchema, MeetingSchema, ProposalSchema } from "./schemas/meeting-schema.ts";
export {
  NeedSchema,
  ResourceSchema,
  UnmetNeedSchema,
  WantedCooperationSchema,
} from "./schemas/need-schema.ts";
export { EligibilitySchema, OfferSchema } from "./schemas/offer-schema.ts";
export { OtherGroundSchema } from "./schemas/other-ground-schema.ts";
export { MadeFromSchema, OtherPlanSchema, PlanKindSchema } from "./schemas/other-plan-schema.ts";
export { PartySchema } from "./schemas/party-schema.ts";
export { PlanContentSchema } from "./schemas/plan-content-schema.ts";
export { PlanDocumentSchema01 } from "./schemas/plan-document-schema-0-1.ts";
export { PlanDocumentSchema } from "./schemas/plan-document-schema.ts";
export { draftExample, planExample } from "./schemas/plan-examples.ts";
export { PlanSchema, PlanSchema01, StoredPlanSchema } from "./schemas/plan-schema.ts";
export { schemaDefinitions } from "./schemas/schema-definitions.ts";
export {
  AuthoringSchema,
  CopySchema,
  SetAsideSchema,
  SignatureSchema,
} from "./schemas/signature-schema.ts";
export { StatusChangeSchema } from "./schemas/status-change-schema.ts";
export { StatementSchema, VoiceSchema } from "./schemas/voice-schema.ts";
export { WishOutcomeSchema, WishSchema } from "./schemas/wish-schema.ts";
