import type { z } from "zod";
import { checkEpisode } from "../../episode/check-episode.ts";
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
  for (const issue of checkEpisode(episode)) {
    context.addIssue({
      code: "custom",
      path: [...issue.path],
      message: issue.message,
      params: { issue },
    });
  }
}
