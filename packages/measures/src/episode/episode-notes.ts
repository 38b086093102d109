import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { AgeGroup, Episode, Rater } from "../schemas/types.ts";
import { ageGroupsOf } from "./age-groups.ts";
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
  return [...settingNotes(episode), ...formNotes(episode, own)];
}

function settingNotes({ aim, origin, sessions, settings = [] }: Episode): readonly EpisodeNote[] {
  const readings = sessions.flatMap((session) => session.readings);
  const kinds: readonly (SettingNote | false)[] = [
    origin === "concern" && "contact-not-asked-for",
    origin === "duty-to-attend" && "duty-to-attend",
    settings.includes("inpatient") && "inpatient",
    settings.includes("home-based") && "home-based",
    settings.includes("no-fixed-appointments") && "no-fixed-appointments",
    aim === "maintenance" && "maintenance",
    readings.length > 0 && readings.every(({ rater }) => rater !== "self") && "others-answer",
    readings.some(({ answer }) => "reason" in answer && answer.reason === "under-influence") &&
      "under-influence",
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : [{ kind }]));
}

function formNotes(episode: Episode, own: readonly Instrument[]): readonly EpisodeNote[] {
  const sessions = inOrder(episode.sessions);
  const ages = ageGroupsOf(episode, sessions);
  const forms = new Map<string, string>();
  return sessions.flatMap(({ readings }, index) =>
    readings.flatMap(({ instrument, rater, raterId = "" }): readonly EpisodeNote[] => {
      const { moment, respondentAges, subject } = instrumentOf(instrument, own);
      const session = index + 1;
      const key = [rater, raterId, subject, moment].join(" ");
      const from = instrument.startsWith("own-") ? undefined : forms.get(key);
      if (!instrument.startsWith("own-")) forms.set(key, instrument);
      const hasChanged = from !== undefined && from !== instrument;
      return [
        ...(hasChanged
          ? [{ kind: "form-changed", rater, from, to: instrument, session } as const]
          : []),
        ...(fits(ages[index], respondentAges)
          ? []
          : [{ kind: "form-for-other-age", instrument, session } as const]),
      ];
    }),
  );
}

/** Ages in years of each group. */
const agesOf: Readonly<Record<AgeGroup, readonly [from: number, to: number]>> = {
  child: [0, 12],
  adolescent: [13, 17],
  adult: [18, 150],
};

function fits(
  group: AgeGroup | undefined,
  { from, to = 150 }: Instrument["respondentAges"],
): boolean {
  if (group === undefined) return true;
  const [youngest, oldest] = agesOf[group];
  return youngest <= to && oldest >= from;
}
