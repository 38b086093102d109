import { z } from "zod";
import { ActionSchema } from "./action-schema.ts";
import { AgreementSchema, SafetyNoteSchema } from "./agreement-schema.ts";
import { DaySchema, IdSchema, TextSchema } from "./basics.ts";
import { ConsentSchema, ExchangeSchema } from "./consent-schema.ts";
import { CoordinatorSchema } from "./coordinator-schema.ts";
import { CrisisPlanSchema } from "./crisis-plan-schema.ts";
import { DisagreementSchema } from "./disagreement-schema.ts";
import { EvaluationSchema } from "./evaluation-schema.ts";
import { GoalSchema } from "./goal-schema.ts";
import { ComplaintInformationSchema, InformationSchema } from "./information-schema.ts";
import { LegalBasisSchema } from "./legal-key-schema.ts";
import { EndingSchema, PauseSchema, PeriodSchema, TransitionSchema } from "./life-cycle-schema.ts";
import { MappingSchema, OwnershipSchema } from "./mapping-schema.ts";
import { MeetingSchema } from "./meeting-schema.ts";
import { NeedSchema, ResourceSchema, WantedCooperationSchema } from "./need-schema.ts";
import { EligibilitySchema, OfferSchema } from "./offer-schema.ts";
import { OtherGroundSchema } from "./other-ground-schema.ts";
import { MadeFromSchema, OtherPlanSchema } from "./other-plan-schema.ts";
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
 * What a plan says, without the log of how it came to say so.
 *
 * Three fields are required. A field that is absent is not recorded yet; an empty list says that
 * there are none.
 */
export const PlanContentSchema = z.strictObject({
  schemaVersion: z.literal("1.0"),
  id: IdSchema,
  status: z
    .enum(["draft", "in-force", "paused", "ended"])
    .describe("Where the plan stands; nothing moves it but a decision of a person"),
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
  openedByUserOn: DaySchema.optional().describe("When the person last opened or read it"),
  archivedOn: DaySchema.optional().describe("When it was put into the journal"),
  madeFrom: MadeFromSchema.optional().describe("The other kind of plan that this one was before"),
  period: PeriodSchema.optional().describe("The days that the plan covers (point g)"),
  revisions: z.array(DaySchema).optional().describe("Agreed days for adjusting and revising"),
  legalBases: z.array(LegalBasisSchema).optional().describe("On what the right to the plan rests"),
  parties: z.array(PartySchema).optional().describe("Who takes part (point b)"),
  coordinators: z.array(CoordinatorSchema).optional().describe("Their history, oldest first"),
  eligibility: EligibilitySchema.optional().describe("Whether there is a right to a plan, and why"),
  offer: OfferSchema.optional().describe("The offer of a plan and its answer"),
  information: InformationSchema.optional().describe("What the person has been told"),
  complaintInformation: ComplaintInformationSchema.optional().describe(
    "What the person has been told about complaining",
  ),
  consents: z
    .array(ConsentSchema)
    .optional()
    .describe("The consent to the plan and the consents to exchange information (point h)"),
  exchanges: z
    .array(ExchangeSchema)
    .optional()
    .describe("Confidential information that was obtained or given"),
  otherGrounds: z
    .array(OtherGroundSchema)
    .optional()
    .describe("Legal grounds other than consent on which information may pass"),
  authoring: AuthoringSchema.optional().describe("How the plan was written"),
  voice: VoiceSchema.optional().describe("The person's own voice"),
  serviceAssessments: z
    .array(StatementSchema)
    .optional()
    .describe("The service's assessments, beside the person's own voice"),
  wishes: z
    .array(WishSchema)
    .optional()
    .describe("Wishes and dreams; none is ever deleted by the service"),
  needs: z
    .array(NeedSchema)
    .optional()
    .describe("Needs (point a), as the person and as the service sees them"),
  resources: z.array(ResourceSchema).optional().describe("What the person can build on (point a)"),
  mapping: MappingSchema.optional().describe("What was mapped together with the person"),
  goals: z.array(GoalSchema).optional().describe("Main goals and sub-goals (point a)"),
  actions: z.array(ActionSchema).optional().describe("What is done (tiltak, points e and f)"),
  disagreements: z
    .array(DisagreementSchema)
    .optional()
    .describe("What the person and the service see differently"),
  wantedCooperation: z
    .array(WantedCooperationSchema)
    .optional()
    .describe("Cooperation that is necessary or wanted (point i)"),
  otherPlans: z.array(OtherPlanSchema).optional().describe("Other plans of the same person"),
  agreements: z
    .array(AgreementSchema)
    .optional()
    .describe("Agreements on reminders, contact and ways of working"),
  crisisPlan: CrisisPlanSchema.optional().describe("Warning signs and what helps, if wanted"),
  safetyNotes: z
    .array(SafetyNoteSchema)
    .optional()
    .describe("What to mind for somebody's safety, with its source"),
  meetings: z.array(MeetingSchema).optional().describe("Meetings with the plan as agenda"),
  evaluations: z.array(EvaluationSchema).optional().describe("Larger goings-through of the plan"),
  ownership: z
    .array(OwnershipSchema)
    .optional()
    .describe("Answers to whose plan it is, as the person sees it"),
  transitions: z.array(TransitionSchema).optional().describe("Moves between services or places"),
  signatures: z.array(SignatureSchema).optional().describe("Who has signed the plan"),
  copies: z.array(CopySchema).optional().describe("Who has the plan"),
  pauses: z.array(PauseSchema).optional().describe("Pauses, each with a day to look again"),
  ending: EndingSchema.optional().describe("Why and how the plan ended"),
  setAside: z
    .array(SetAsideSchema)
    .optional()
    .describe("Findings that somebody set aside, with the reason"),
});
