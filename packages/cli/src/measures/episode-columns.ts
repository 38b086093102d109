import type { Instrument } from "@medvirk/measures";
import { columnOf } from "./read-reading.ts";

/** The columns of episodes as CSV, one row a reading; the order doesn't matter. */
const episodeColumns: readonly string[] = [
  "episode",
  "person",
  "ageGroup",
  "help",
  "helpEnd",
  "date",
  "sequence",
  "instrument",
  "rater",
  "raterId",
  "mode",
  "individual",
  "close",
  "social",
  "relationship",
  "goals",
  "approach",
  "overall",
  "me",
  "family",
  "school",
  "everything",
  "listening",
  "importance",
  "activity",
  "face",
  "total",
  "absence",
  "statedBy",
  "note",
  "about",
];

/** Those without which no row can be read. */
export const requiredEpisodeColumns: readonly string[] = [
  "episode",
  "date",
  "instrument",
  "rater",
  "mode",
];

/** The columns of a call that has instruments of the caller's own. */
export function columnsWith(own: readonly Instrument[]): readonly string[] {
  return [
    ...episodeColumns,
    ...own.flatMap((instrument) => instrument.items.map(({ key }) => columnOf(instrument, key))),
  ];
}
