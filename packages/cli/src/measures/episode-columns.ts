/** The columns of episodes as CSV, one row a reading; the order doesn't matter. */
export const episodeColumns: readonly string[] = [
  "episode",
  "ageGroup",
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
