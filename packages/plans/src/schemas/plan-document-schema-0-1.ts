import { z } from "zod";
import { ActionSchema } from "./action-schema.ts";
import { DisagreementSchema } from "./disagreement-schema.ts";
import { EvaluationSchema } from "./evaluation-schema.ts";
import { GoalSchema } from "./goal-schema.ts";
import { TransitionSchema } from "./life-cycle-schema.ts";
import { MeetingSchema } from "./meeting-schema.ts";
import {
  NeedSchema,
  ResourceSchema,
  UnmetNeedSchema,
  WantedCooperationSchema,
} from "./need-schema.ts";
import { PartySchema } from "./party-schema.ts";
import { PlanContentSchema } from "./plan-content-schema.ts";
import { AuthoringSchema, SignatureSchema } from "./signature-schema.ts";
import { StatementSchema } from "./voice-schema.ts";
import { WishSchema } from "./wish-schema.ts";

const statements = z.array(StatementSchema.omit({ categories: true })).optional();

const VoiceSchema01 = z.strictObject({
  mattersToMe: statements.describe("What matters to me"),
  past: statements.describe("What has been"),
  present: statements.describe("How it is now"),
  future: statements.describe("What I want ahead"),
});

const NeedSchema01 = NeedSchema.omit({ categories: true }).extend({
  unmet: UnmetNeedSchema.omit({ metOn: true })
    .optional()
    .describe("Present while the need is not met"),
});

const ActionSchema01 = ActionSchema.omit({
  plain: true,
  origin: true,
  confirmation: true,
  priority: true,
  deadlineSetBy: true,
  paceConfirmed: true,
  categories: true,
});

const TransitionSchema01 = TransitionSchema.omit({
  aftercareFrom: true,
  topics: true,
  categories: true,
});

/** The fields that 1.0 brought; what is left is the form of 0.1. */
const ContentSchema01 = PlanContentSchema.omit({
  openedByUserOn: true,
  archivedOn: true,
  madeFrom: true,
  otherGrounds: true,
  mapping: true,
  otherPlans: true,
  agreements: true,
  crisisPlan: true,
  safetyNotes: true,
  ownership: true,
});

/** The form of a plan as version 0.1 stored it; `migratePlan` brings it forward. */
export const PlanDocumentSchema01 = ContentSchema01.extend({
  schemaVersion: z.literal("0.1"),
  parties: z
    .array(PartySchema.omit({ categories: true }))
    .optional()
    .describe("Who takes part (point b)"),
  authoring: AuthoringSchema.omit({ deadlineSetBy: true, paceConfirmed: true })
    .optional()
    .describe("How the plan was written"),
  voice: VoiceSchema01.optional().describe("The person's own voice"),
  serviceAssessments: statements.describe(
    "The service's assessments, beside the person's own voice",
  ),
  wishes: z
    .array(WishSchema.omit({ writtenBy: true, categories: true }))
    .optional()
    .describe("Wishes and dreams; none is ever deleted by the service"),
  needs: z
    .array(NeedSchema01)
    .optional()
    .describe("Needs (point a), as the person and as the service sees them"),
  resources: z
    .array(ResourceSchema.omit({ categories: true }))
    .optional()
    .describe("What the person can build on (point a)"),
  goals: z
    .array(GoalSchema.omit({ plain: true, categories: true }))
    .optional()
    .describe("Main goals and sub-goals (point a)"),
  actions: z.array(ActionSchema01).optional().describe("What is done (tiltak, points e and f)"),
  disagreements: z
    .array(DisagreementSchema.omit({ categories: true }))
    .optional()
    .describe("What the person and the service see differently"),
  wantedCooperation: z
    .array(WantedCooperationSchema.omit({ categories: true }))
    .optional()
    .describe("Cooperation that is necessary or wanted (point i)"),
  meetings: z
    .array(MeetingSchema.omit({ separateMinutes: true, categories: true }))
    .optional()
    .describe("Meetings with the plan as agenda"),
  evaluations: z
    .array(EvaluationSchema.omit({ categories: true }))
    .optional()
    .describe("Larger goings-through of the plan"),
  transitions: z.array(TransitionSchema01).optional().describe("Moves between services or places"),
  signatures: z
    .array(SignatureSchema.omit({ form: true }))
    .optional()
    .describe("Who has signed the plan"),
});
