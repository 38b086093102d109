import { z } from "zod";

/** The id of an instrument of the caller's own. */
export const OwnInstrumentIdSchema = z
  .templateLiteral(["own-", z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)])
  .describe("Id of a scale of one's own, such as own-sleep");

/** An instrument of the package that has a total, or one of the caller's own. */
export const InstrumentIdSchema = z
  .union([z.enum(["ors", "srs", "cors", "csrs", "gsrs", "cgsrs"]), OwnInstrumentIdSchema])
  .describe("Id of the instrument; one of the caller's own begins with own-");
