import { z } from "zod";
import {
  CategoriesSchema,
  DaySchema,
  IdSchema,
  PartyIdSchema,
  TextSchema,
  ToldSchema,
} from "./basics.ts";
import { ConfirmationSchema, OriginSchema, PrioritySchema } from "./goal-schema.ts";

/** Whether the service that an action needs is granted; the plan itself grants none. */
export const EntitlementSchema = z.strictObject({
  status: z
    .enum(["none-needed", "applied", "granted", "refused", "not-decided"])
    .describe("Where the decision on the service stands"),
  on: DaySchema.optional(),
  reason: TextSchema.optional(),
});

/**
 * A decision of the service against the person's wish about an action or how it is done, on one of
 * three grounds. The two views stand in a disagreement about the action.
 */
export const OverrideSchema = z.strictObject({
  ground: z
    .enum(["professionally-unsound", "outside-legal-frames", "outside-internal-frames"])
    .optional()
    .describe("One of the three grounds"),
  explanation: TextSchema.optional(),
  decidedBy: PartyIdSchema.optional(),
  decidedOn: DaySchema.optional(),
});

/** A condition (vilkår) on help, the rule that allows it, and what it does to the person's choice. */
export const ConditionSchema = z.strictObject({
  text: TextSchema,
  legalBasis: TextSchema.optional(),
  effectOnChoice: TextSchema.optional(),
});

/** That somebody looked at how an action goes. */
export const FollowUpSchema = z.strictObject({
  id: IdSchema,
  on: DaySchema,
  by: PartyIdSchema,
  text: TextSchema.optional(),
});

/** An action (tiltak): what is done, how, how much, by whom and when (content points e and f). */
export const ActionSchema = z
  .strictObject({
    id: IdSchema,
    goals: z.array(IdSchema).optional().describe("Ids of the goals that it leads to"),
    text: TextSchema.describe("What is done"),
    plain: TextSchema.optional().describe("The same in everyday words, for easy reading"),
    by: PartyIdSchema.optional().describe("Who proposed it"),
    origin: OriginSchema.optional().describe("Where the action came from"),
    confirmation: ConfirmationSchema.optional().describe("The person's own stand on the action"),
    priority: PrioritySchema.optional().describe("Its place in the order, and who chose it"),
    how: TextSchema.optional().describe("How it is carried out"),
    extent: TextSchema.optional().describe("How much and how often"),
    responsible: z.array(PartyIdSchema).optional().describe("Who is responsible"),
    start: DaySchema.optional().describe("The day it was promised to start"),
    due: DaySchema.optional(),
    deadlineSetBy: PartyIdSchema.optional().describe("The agency whose deadline it follows"),
    paceConfirmed: ToldSchema.optional().describe("The person was asked whether the pace is right"),
    status: z
      .enum([
        "planned",
        "started",
        "not-started",
        "postponed",
        "not-followed-up",
        "done",
        "did-not-work",
      ])
      .optional()
      .describe("Where it stands; absent means that it is planned"),
    entitlement: EntitlementSchema.optional().describe(
      "Whether the service is granted; the plan itself grants none",
    ),
    target: z
      .enum(["person", "surroundings"])
      .optional()
      .describe("Whether it is aimed at the person or at the surroundings"),
    ownPart: TextSchema.optional().describe("What the person does"),
    supportPart: TextSchema.optional().describe("What others help with"),
    fallback: TextSchema.optional().describe("What the service does if it fails or is not decided"),
    dependsOn: z.array(IdSchema).optional().describe("Ids of actions that must come first"),
    followUps: z.array(FollowUpSchema).optional().describe("When somebody looked at how it goes"),
    override: OverrideSchema.optional().describe("A decision against the person's wish"),
    condition: ConditionSchema.optional().describe("A condition that was set on it"),
    categories: CategoriesSchema.optional(),
  })
  .describe("An action (tiltak)");
