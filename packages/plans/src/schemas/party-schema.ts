import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, TextSchema } from "./basics.ts";

/** Somebody who takes part in the plan (content points b and d of the regulation). */
export const PartySchema = z
  .strictObject({
    id: IdSchema,
    role: z
      .enum([
        "user",
        "relative",
        "guardian",
        "support-person",
        "contact-person",
        "worker",
        "peer",
        "user-organisation",
        "leader",
        "child-coordinator",
        "other",
      ])
      .describe("What the party is to the person whose plan it is; `user` is that person"),
    name: TextSchema.optional(),
    organisation: TextSchema.optional().describe("Agency, service or organisation"),
    reach: z
      .enum(["internal", "external"])
      .optional()
      .describe("Inside or outside the office that leads the plan"),
    contribution: TextSchema.optional().describe(
      "What the party brings to the plan work (point d)",
    ),
    contactWay: TextSchema.optional().describe("How the user can reach the party"),
    responseTime: TextSchema.optional().describe("How soon the party answers the user"),
    since: DaySchema.optional(),
    until: DaySchema.optional(),
    categories: CategoriesSchema.optional(),
  })
  .describe("Somebody who takes part");
