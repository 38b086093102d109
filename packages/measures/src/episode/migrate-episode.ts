import type { Episode, StoredEpisode } from "../schemas/types.ts";

/**
 * Brings a stored episode of any released version to the present one.
 *
 * @param episode - checked by `StoredEpisodeSchema`
 * @returns the same course in version 1.0; one of version 0.1 loses and gains nothing
 * @example
 * ```ts
 * import { migrateEpisode } from "@medvirk/measures";
 *
 * migrateEpisode({ schemaVersion: "0.1", id: "synthetic-1", sessions: [] }).schemaVersion; // => "1.0"
 * ```
 */
export function migrateEpisode(episode: StoredEpisode): Episode {
  return episode.schemaVersion === "1.0" ? episode : { ...episode, schemaVersion: "1.0" };
}
