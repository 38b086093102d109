import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, PartyIdSchema, TextSchema } from "./basics.ts";

/** That a need is not met, and why; it stays visible. */
export const UnmetNeedSchema = z.strictObject({
  since: DaySchema.optional(),
  cause: z
    .enum([
      "budget",
      "no-dwelling",
      "no-staff",
      "no-place-or-queue",
      "law-or-rule",
      "no-such-service",
      "waiting-for-decision",
      "other",
    ])
    .optional()
    .describe("Why it is not met"),
  explanation: TextSchema.optional(),
  emergencySolution: z
    .boolean()
    .optional()
    .describe("Whether only an emergency solution is in place"),
  metOn: DaySchema.optional().describe("The day it was met; the time before stays visible"),
});

/** A need as the person defines it, beside the need as the service assesses it. */
export const NeedSchema = z
  .strictObject({
    id: IdSchema,
    lifeArea: TextSchema.optional(),
    userView: TextSchema.optional().describe("The need as the person sees it"),
    serviceView: TextSchema.optional().describe("The need as the service sees it"),
    urgent: z.boolean().optional().describe("Whether it is urgent"),
    unmet: UnmetNeedSchema.optional().describe("That it was not met, and since when it is"),
    categories: CategoriesSchema.optional(),
  })
  .describe("A need, as both sides see it");

/** Something the person can build on: their own, in their network or around them. */
export const ResourceSchema = z
  .strictObject({
    id: IdSchema,
    text: TextSchema,
    by: PartyIdSchema.optional().describe("Whose words they are"),
    kind: z.enum(["own", "network", "surroundings"]).optional().describe("Where it lies"),
    categories: CategoriesSchema.optional(),
  })
  .describe("Something to build on");

/** Cooperation that is necessary or wanted with others (content point i). */
export const WantedCooperationSchema = z
  .strictObject({
    id: IdSchema,
    with: TextSchema.describe("Provider, institution or agency"),
    purpose: TextSchema.optional(),
    categories: CategoriesSchema.optional(),
  })
  .describe("Cooperation with somebody else");
