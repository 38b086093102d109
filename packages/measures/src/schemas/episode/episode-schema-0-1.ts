import { z } from "zod";
import { OpaqueIdSchema } from "../opaque-id-schema.ts";
import { AgeGroupSchema } from "../age-group-schema.ts";
import { checkRules } from "./check-rules.ts";
import { ReadingSchema01 } from "./reading-schema-0-1.ts";

const SessionSchema01 = z.strictObject({
  date: z.iso.date().describe("The day of the session, YYYY-MM-DD"),
  sequence: z
    .int()
    .min(1)
    .optional()
    .describe("Order among sessions of the same day; needed only there"),
  readings: z
    .array(ReadingSchema01)
    .max(100)
    .describe("What was filled in; empty when nothing was"),
});

/** A course of sessions as version 0.1 stored it; `migrateEpisode` brings it forward. */
export const EpisodeSchema01 = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("Version of this schema"),
    id: OpaqueIdSchema,
    ageGroup: AgeGroupSchema.optional(),
    sessions: z.array(SessionSchema01).max(10_000).describe("In any order"),
  })
  .superRefine(checkRules);
