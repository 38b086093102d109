import { z } from "zod";
import { DaySchema } from "./basics.ts";

/** The act or edition of a regulation on which something rests; `legalSources` describes each. */
export const LegalKeySchema = z
  .enum([
    "pbrl",
    "khl",
    "hol",
    "sphl",
    "phvl",
    "sotjl91",
    "sotjl09",
    "navl",
    "bvl",
    "fvl",
    "hpl",
    "reg2001",
    "reg2004",
    "regNav2010",
    "reg2011",
    "reg2022",
  ])
  .describe("Key of an act or of an edition of a regulation");

/** On what the right to the plan rests, and when. */
export const LegalBasisSchema = z.strictObject({
  key: LegalKeySchema,
  from: DaySchema.optional(),
  until: DaySchema.optional(),
});
