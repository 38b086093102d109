import { z } from "zod";

/** A text in bokmål, nynorsk and English, with room for further languages. */
export const LocalizedTextSchema = z
  .object({
    nb: z.string().min(1).describe("Bokmål"),
    nn: z.string().min(1).describe("Nynorsk"),
    en: z.string().min(1).describe("English"),
  })
  .catchall(z.string());
