import { z } from "zod";
import { DaySchema, IdSchema, PartyIdSchema, TextSchema, ToldSchema } from "./basics.ts";
import { LegalKeySchema } from "./legal-key-schema.ts";

/** That one element of informed consent was explained, and whether it was understood. */
export const ExplanationSchema = z.strictObject({
  on: DaySchema,
  by: PartyIdSchema,
  understandingChecked: ToldSchema.optional().describe("Somebody checked that it was understood"),
});

/** The four elements of informed consent. A signature alone sets none of them. */
export const ExplainedElementsSchema = z.strictObject({
  individualPlan: ExplanationSchema.optional().describe("What an individual plan is"),
  exchange: ExplanationSchema.optional().describe(
    "How and why confidential information is exchanged",
  ),
  mayRefuse: ExplanationSchema.optional().describe(
    "That exchange, or giving information, can be refused",
  ),
  limitsOfRefusal: ExplanationSchema.optional().describe(
    "Which limits a refusal may set for the further work",
  ),
});

/** The consent to make the plan (samtykke til utarbeidelse). */
export const PlanConsentSchema = z.strictObject({
  type: z.literal("plan"),
  id: IdSchema,
  answer: z.enum(["given", "refused"]).optional().describe("What the person answered"),
  answeredOn: DaySchema.optional().describe("The day of the signature or the spoken answer"),
  goneThrough: ToldSchema.optional().describe("The text was gone through together"),
  written: z.boolean().optional().describe("Whether it is in writing"),
  keptWithPlan: z.boolean().optional().describe("Whether it is kept with the plan"),
  explained: ExplainedElementsSchema.optional().describe("What was explained before the answer"),
  conditionFor: TextSchema.optional().describe(
    "Help or money that was made to depend on the consent",
  ),
  withdrawnOn: DaySchema.optional().describe(
    "From this day on it is not in force; no reason needed",
  ),
  exception: z
    .strictObject({ key: LegalKeySchema, explanation: TextSchema.optional() })
    .optional()
    .describe("Why no consent is asked for, with its legal basis"),
});

/** To whom, about what and in which direction information may pass. */
export const ExchangeScopeSchema = z.strictObject({
  party: PartyIdSchema,
  categories: z.array(TextSchema).describe("Kinds of information, in the caller's own words"),
  directions: z.array(z.enum(["obtain", "give"])).describe("Asked for one by one"),
  purpose: TextSchema.optional(),
});

/** The consent to obtain and exchange confidential information (taushetsbelagte opplysninger). */
export const ExchangeConsentSchema = z.strictObject({
  type: z.literal("exchange"),
  id: IdSchema,
  answer: z.enum(["given", "refused"]).optional().describe("What the person answered"),
  answeredOn: DaySchema.optional().describe("The day of the signature or the spoken answer"),
  goneThrough: ToldSchema.optional().describe("The text was gone through together"),
  written: z.boolean().optional().describe("Whether it is in writing"),
  keptWithPlan: z.boolean().optional().describe("Whether it is kept with the plan"),
  explained: ExplainedElementsSchema.optional().describe("What was explained before the answer"),
  conditionFor: TextSchema.optional().describe(
    "Help or money that was made to depend on the consent",
  ),
  withdrawnOn: DaySchema.optional().describe(
    "From this day on it is not in force; no reason needed",
  ),
  scope: z.array(ExchangeScopeSchema).optional().describe("What it covers; nothing else"),
  from: DaySchema.optional(),
  until: DaySchema.optional().describe("Last day on which it holds"),
});

/** One of the two consents; neither stands in for the other. */
export const ConsentSchema = z
  .discriminatedUnion("type", [PlanConsentSchema, ExchangeConsentSchema])
  .describe("One of the two consents");

/** That confidential information was obtained or given. */
export const ExchangeSchema = z
  .strictObject({
    id: IdSchema,
    direction: z.enum(["obtain", "give"]).describe("Obtained by the service, or given by it"),
    party: PartyIdSchema.describe("Who gave it to the service, or got it"),
    category: TextSchema.describe("Kind of information, as in the consent's scope"),
    on: DaySchema,
    by: PartyIdSchema.optional().describe("Who asked for it or passed it on"),
    otherLegalGround: TextSchema.optional().describe("The rule that allowed it without consent"),
    userTookPart: z.boolean().optional().describe("Whether the person was there"),
    userTold: ToldSchema.optional().describe("The person was told of it"),
  })
  .describe("That confidential information was obtained or given");
