import { z } from "zod";
import { checkEpisode } from "../episode/check-episode.ts";
import { OpaqueIdSchema } from "./opaque-id-schema.ts";
import { ReadingSchema } from "./reading-schema.ts";

/** The age group that decides which published cut-offs fit; it is the caller's to give. */
export const AgeGroupSchema = z
  .enum(["child", "adolescent", "adult"])
  .describe("Which published thresholds fit: child up to 12, adolescent 13 to 17, adult from 18");

/** A meeting, with what was filled in there; nothing filled in is no fault. */
export const SessionSchema = z.strictObject({
  date: z.iso.date().describe("The day of the session, YYYY-MM-DD"),
  sequence: z
    .int()
    .min(1)
    .optional()
    .describe("Order among sessions of the same day; needed only there"),
  readings: z.array(ReadingSchema).max(100).describe("What was filled in; empty when nothing was"),
});

/** A course of sessions with one person, couple or family, as it is stored; version 0.1. */
export const EpisodeSchema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("Version of this schema"),
    id: OpaqueIdSchema,
    ageGroup: AgeGroupSchema.optional(),
    sessions: z.array(SessionSchema).max(10_000).describe("In any order"),
  })
  .superRefine((episode, context) => {
    for (const issue of checkEpisode(episode)) {
      context.addIssue({
        code: "custom",
        path: [...issue.path],
        message: issue.message,
        params: { issue },
      });
    }
  });
