import { z } from "zod";
import { TextSchema, ToldSchema } from "./basics.ts";

/** What the person has been told about the plan and their rights, each with day and who told. */
export const InformationSchema = z.strictObject({
  individualPlan: ToldSchema.optional().describe(
    "What an individual plan is, and that this is one",
  ),
  easyText: ToldSchema.optional().describe("An easy written text was given"),
  participation: ToldSchema.optional().describe("The right to take part"),
  noRightToServices: ToldSchema.optional().describe("The plan gives no services by itself"),
  noEffectOnOtherServices: ToldSchema.optional().describe(
    "Plan work that stops has no effect on other services",
  ),
  supportPersonAsked: ToldSchema.optional().describe("Asked whether a support person is wanted"),
  remindersAsked: ToldSchema.optional().describe("Asked whether reminders are wanted"),
});

/** What the person has been told about complaining (klage). No complaint is stored or judged. */
export const ComplaintInformationSchema = z.strictObject({
  explained: ToldSchema.optional().describe("The right to complain was explained"),
  grounds: z
    .array(
      z.enum([
        "no-plan-though-eligible",
        "content-against-the-rules",
        "too-little-participation",
        "services-differ-from-plan",
      ]),
    )
    .optional()
    .describe("The grounds that were explained"),
  body: TextSchema.optional().describe("Where to complain"),
});
