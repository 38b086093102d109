import type { Instrument } from "../instruments/instrument.ts";
import type { AgeGroup, Episode, Rater, Session } from "../schemas/types.ts";
import { ageGroupsOf } from "./age-groups.ts";
import { formChanges, formsForOtherAges } from "./form-notes.ts";
import { inOrder } from "./order-sessions.ts";

/** What a reader should know beside the numbers. A note never corrects one. */
export type EpisodeNote =
  | { readonly kind: SettingNote }
  | {
      /** From this session on the rater answers another form; the two are never paired. */
      readonly kind: "form-changed";
      readonly rater: Rater;
      readonly from: string;
      readonly to: string;
      /** Number of the session, from 1. */
      readonly session: number;
    }
  | {
      /** The form isn't made for the age group that was given for the session. */
      readonly kind: "form-for-other-age";
      readonly instrument: string;
      readonly session: number;
    };

/** Where less is known of what the scales tell. */
type SettingNote =
  | "contact-not-asked-for"
  | "duty-to-attend"
  | "inpatient"
  | "home-based"
  | "no-fixed-appointments"
  | "maintenance"
  | "others-answer"
  | "under-influence";

/**
 * Lists what a reader should know beside the numbers of an episode: that the form changed, or that
 * the scales are less known in such a setting.
 *
 * @param episode - a course that `episodeSeries` takes
 * @param own - instruments of the caller's own that it uses
 * @returns the notes; `noteTexts` says them
 * @throws MedvirkError `measures.unknown-instrument` when nothing checked the episode
 * @source L. Vigdal (2020), Feedbackinformerte tjenester, l. 798-866, 2745-2763, 3628-3654, read
 *   2026-11-22; what follows for a note is our reading
 * @example
 * ```ts
 * import { episodeNotes } from "@medvirk/measures";
 *
 * const episode = { schemaVersion: "1.0", id: "synthetic-1", origin: "duty-to-attend", sessions: [] } as const;
 * episodeNotes(episode).map((note) => note.kind); // => ["duty-to-attend"]
 * ```
 */
export function episodeNotes(
  episode: Episode,
  own: readonly Instrument[] = [],
): readonly EpisodeNote[] {
  const sessions = inOrder(episode.sessions);
  return notesOf(episode, sessions, ageGroupsOf(episode, sessions), own);
}

/**
 * Lists the notes of an episode whose sessions have been put in order.
 *
 * @param episode - the course
 * @param sessions - its sessions, in order
 * @param ageGroups - the age group at each
 * @param own - instruments of the caller's own
 * @internal
 */
export function notesOf(
  episode: Episode,
  sessions: readonly Session[],
  ageGroups: readonly (AgeGroup | undefined)[],
  own: readonly Instrument[],
): readonly EpisodeNote[] {
  return [
    ...settingNotes(episode),
    ...formChanges(sessions, own),
    ...formsForOtherAges(sessions, ageGroups, own),
  ];
}

function settingNotes({ aim, origin, sessions, settings = [] }: Episode): readonly EpisodeNote[] {
  const { hasReading, hasSelf, isUnderInfluence } = whoAnswers(sessions);
  const kinds: readonly (SettingNote | false)[] = [
    origin === "concern" && "contact-not-asked-for",
    origin === "duty-to-attend" && "duty-to-attend",
    settings.includes("inpatient") && "inpatient",
    settings.includes("home-based") && "home-based",
    settings.includes("no-fixed-appointments") && "no-fixed-appointments",
    aim === "maintenance" && "maintenance",
    hasReading && !hasSelf && "others-answer",
    isUnderInfluence && "under-influence",
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : [{ kind }]));
}

function whoAnswers(sessions: readonly Session[]): {
  readonly hasReading: boolean;
  readonly hasSelf: boolean;
  readonly isUnderInfluence: boolean;
} {
  const found = { hasReading: false, hasSelf: false, isUnderInfluence: false };
  for (const { readings } of sessions) {
    for (const { answer, rater } of readings) {
      found.hasReading = true;
      found.hasSelf ||= rater === "self";
      found.isUnderInfluence ||= answer.state === "absent" && answer.reason === "under-influence";
    }
  }
  return found;
}
