import { z } from "zod";
import { OpaqueIdSchema } from "../opaque-id-schema.ts";
import { AgeGroupSchema } from "../age-group-schema.ts";
import { checkRules } from "./check-rules.ts";
import { EpisodeSchema01 } from "./episode-schema-0-1.ts";
import { ReadingSchema } from "./reading-schema.ts";

/** How the contact came about; the scales were made for help that is wanted. */
export const OriginSchema = z
  .enum(["own-request", "concern", "duty-to-attend"])
  .describe("How the contact came about: asked for, by another's concern, or a duty to attend");

/** Where and how the help is given, as far as it decides what is known about the scales there. */
export const SettingSchema = z
  .enum(["fixed-appointments", "no-fixed-appointments", "home-based", "inpatient"])
  .describe("Where and how the help is given");

/** A meeting, with what was filled in there; nothing filled in is no fault. */
export const SessionSchema = z.strictObject({
  date: z.iso.date().describe("The day of the session, YYYY-MM-DD"),
  sequence: z
    .int()
    .min(1)
    .optional()
    .describe("Order among sessions of the same day; needed only there"),
  ageGroup: AgeGroupSchema.optional().describe(
    "The age group from this session on, where it has changed within the course",
  ),
  readings: z.array(ReadingSchema).max(100).describe("What was filled in; empty when nothing was"),
});

/** A course of sessions with one person, couple or family, as it is stored; version 1.0. */
export const EpisodeSchema = z
  .strictObject({
    schemaVersion: z.literal("1.0").describe("Version of this schema"),
    id: OpaqueIdSchema,
    ageGroup: AgeGroupSchema.optional(),
    origin: OriginSchema.optional(),
    settings: z.array(SettingSchema).max(4).optional().describe("All that fit"),
    aim: z
      .enum(["change", "maintenance"])
      .optional()
      .describe("What was agreed: that something changes, or that things are kept as they are"),
    sessions: z.array(SessionSchema).max(10_000).describe("In any order"),
  })
  .superRefine(checkRules);

/** An episode of any version that was ever released. */
export const StoredEpisodeSchema = z.discriminatedUnion("schemaVersion", [
  EpisodeSchema01,
  EpisodeSchema,
]);
