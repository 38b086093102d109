import type { z } from "zod";
import type {
  AbsenceReasonSchema,
  AbsenceSchema,
  ModeSchema,
  RaterSchema,
} from "./answer-schema.ts";
import type { AgeGroupSchema } from "./age-group-schema.ts";
import type {
  EpisodeSchema,
  OriginSchema,
  SessionSchema,
  SettingSchema,
  StoredEpisodeSchema,
} from "./episode/episode-schema.ts";
import type { Immutable } from "@medvirk/core";
import type { NormsSchema, PolicySchema, ReliabilityInputsSchema } from "./policy-schema.ts";
import type { ReadingSchema } from "./episode/reading-schema.ts";

/** How an answer was given. */
export type Mode = z.infer<typeof ModeSchema>;
/** Whose view a score is. */
export type Rater = z.infer<typeof RaterSchema>;
/** Why there is no score. */
export type AbsenceReason = z.infer<typeof AbsenceReasonSchema>;
/** A reasoned absence of a score, and who says so. */
export type Absence = Immutable<z.infer<typeof AbsenceSchema>>;
/** One instrument by one rater in one session. */
export type Reading = Immutable<z.infer<typeof ReadingSchema>>;
/** An answer as it is stored: items, a total alone, or an absence. */
export type Answer = Reading["answer"];
/** The age group that decides which published thresholds fit. */
export type AgeGroup = z.infer<typeof AgeGroupSchema>;
/** A meeting, with what was filled in there. */
export type Session = Immutable<z.infer<typeof SessionSchema>>;
/** A course of sessions as it is stored. */
export type Episode = Immutable<z.infer<typeof EpisodeSchema>>;
/** An episode of any version that was ever released. */
export type StoredEpisode = Immutable<z.infer<typeof StoredEpisodeSchema>>;
/** How the contact came about. */
export type Origin = z.infer<typeof OriginSchema>;
/** Where and how the help is given. */
export type Setting = z.infer<typeof SettingSchema>;
/** A named set of thresholds. */
export type Policy = Immutable<z.infer<typeof PolicySchema>>;
/** The mean and spread of a clinical and a functional group, in points. */
export type Norms = Immutable<z.infer<typeof NormsSchema>>;
/** What a reliable change threshold rests on. */
export type ReliabilityInputs = Immutable<z.infer<typeof ReliabilityInputsSchema>>;
