import { z } from "zod";
import { ActionSchema } from "./action-schema.ts";
import { DaySchema, IdSchema, TextSchema } from "./basics.ts";
import { ConsentSchema, ExchangeSchema } from "./consent-schema.ts";
import { CoordinatorSchema } from "./coordinator-schema.ts";
import { DisagreementSchema } from "./disagreement-schema.ts";
import { EvaluationSchema } from "./evaluation-schema.ts";
import { GoalSchema } from "./goal-schema.ts";
import { ComplaintInformationSchema, InformationSchema } from "./information-schema.ts";
import { LegalBasisSchema } from "./legal-key-schema.ts";
import { EndingSchema, PauseSchema, PeriodSchema, TransitionSchema } from "./life-cycle-schema.ts";
import { MeetingSchema } from "./meeting-schema.ts";
import { NeedSchema, ResourceSchema, WantedCooperationSchema } from "./need-schema.ts";
import { EligibilitySchema, OfferSchema } from "./offer-schema.ts";
import { PartySchema } from "./party-schema.ts";
import {
  AuthoringSchema,
  CopySchema,
  SetAsideSchema,
  SignatureSchema,
} from "./signature-schema.ts";
import { StatementSchema, VoiceSchema } from "./voice-schema.ts";
import { WishSchema } from "./wish-schema.ts";

/**
 * The form of a plan document: fields and types only, without the rules across fields.
 *
 * Three fields are required. A field that is absent is not recorded yet; an empty list says that
 * there are none.
 */
export const PlanDocumentSchema = z.strictObject({
  schemaVersion: z.literal("0.1"),
  id: IdSchema,
  status: z.enum(["draft", "in-force", "paused", "ended"]),
  phase: z
    .enum(["precontemplation", "contemplation", "preparation", "action", "maintenance"])
    .optional()
    .describe("Where the process stands; a position, not a lock"),
  title: TextSchema.optional(),
  contactOrigin: z
    .enum(["own-request", "concern", "duty-to-attend"])
    .optional()
    .describe("How the contact came about; it is not always voluntary"),
  createdOn: DaySchema.optional(),
  inForceFrom: DaySchema.optional(),
  confirmedByUserOn: DaySchema.optional().describe("When the person last went through it"),
  period: PeriodSchema.optional(),
  revisions: z.array(DaySchema).optional().describe("Agreed days for adjusting and revising"),
  legalBases: z.array(LegalBasisSchema).optional(),
  parties: z.array(PartySchema).optional(),
  coordinators: z.array(CoordinatorSchema).optional().describe("Their history, oldest first"),
  eligibility: EligibilitySchema.optional(),
  offer: OfferSchema.optional(),
  information: InformationSchema.optional(),
  complaintInformation: ComplaintInformationSchema.optional(),
  consents: z.array(ConsentSchema).optional(),
  exchanges: z.array(ExchangeSchema).optional(),
  authoring: AuthoringSchema.optional(),
  voice: VoiceSchema.optional(),
  serviceAssessments: z.array(StatementSchema).optional(),
  wishes: z.array(WishSchema).optional(),
  needs: z.array(NeedSchema).optional(),
  resources: z.array(ResourceSchema).optional(),
  goals: z.array(GoalSchema).optional(),
  actions: z.array(ActionSchema).optional(),
  disagreements: z.array(DisagreementSchema).optional(),
  wantedCooperation: z.array(WantedCooperationSchema).optional(),
  meetings: z.array(MeetingSchema).optional(),
  evaluations: z.array(EvaluationSchema).optional(),
  transitions: z.array(TransitionSchema).optional(),
  signatures: z.array(SignatureSchema).optional(),
  copies: z.array(CopySchema).optional(),
  pauses: z.array(PauseSchema).optional(),
  ending: EndingSchema.optional(),
  setAside: z.array(SetAsideSchema).optional(),
});
