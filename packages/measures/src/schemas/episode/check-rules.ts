import type { z } from "zod";
import { checkEpisode } from "../../episode/check-episode.ts";
import { addIssues } from "../add-issues.ts";
import type { Episode } from "../types.ts";

/**
 * Adds what holds across the fields of an episode, which JSON Schema can't say, to a schema.
 *
 * @param episode - whose structure is right
 * @param context - of the schema
 */
export function checkRules(
  episode: Pick<Episode, "id" | "sessions">,
  context: z.RefinementCtx,
): void {
  addIssues(checkEpisode(episode), context);
}
