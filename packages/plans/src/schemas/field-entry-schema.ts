import { z } from "zod";
import { PlanContentSchema } from "./plan-content-schema.ts";

const fields = PlanContentSchema.shape;

/** One field about the plan as a whole and its value; without a value it is emptied. */
export const FieldEntrySchema = z.discriminatedUnion("field", [
  z.strictObject({ field: z.literal("title"), value: fields.title }),
  z.strictObject({ field: z.literal("phase"), value: fields.phase }),
  z.strictObject({ field: z.literal("contactOrigin"), value: fields.contactOrigin }),
  z.strictObject({ field: z.literal("createdOn"), value: fields.createdOn }),
  z.strictObject({ field: z.literal("openedByUserOn"), value: fields.openedByUserOn }),
  z.strictObject({ field: z.literal("archivedOn"), value: fields.archivedOn }),
  z.strictObject({ field: z.literal("madeFrom"), value: fields.madeFrom }),
  z.strictObject({ field: z.literal("period"), value: fields.period }),
  z.strictObject({ field: z.literal("revisions"), value: fields.revisions }),
  z.strictObject({ field: z.literal("legalBases"), value: fields.legalBases }),
  z.strictObject({ field: z.literal("eligibility"), value: fields.eligibility }),
  z.strictObject({ field: z.literal("offer"), value: fields.offer }),
  z.strictObject({ field: z.literal("information"), value: fields.information }),
  z.strictObject({
    field: z.literal("complaintInformation"),
    value: fields.complaintInformation,
  }),
  z.strictObject({ field: z.literal("authoring"), value: fields.authoring }),
  z.strictObject({ field: z.literal("mapping"), value: fields.mapping }),
  z.strictObject({ field: z.literal("crisisPlan"), value: fields.crisisPlan }),
]);
