import { z } from "zod";
import { PlanEventSchema } from "./event-schema.ts";
import { PlanContentSchema } from "./plan-content-schema.ts";

/**
 * The form of a plan document: fields and types only, without the rules across fields.
 *
 * Three fields are required. A field that is absent is not recorded yet; an empty list says that
 * there are none.
 */
export const PlanDocumentSchema = PlanContentSchema.extend({
  events: z
    .array(PlanEventSchema)
    .optional()
    .describe("Its own log: who changed what, and when; absent where none was started"),
});
