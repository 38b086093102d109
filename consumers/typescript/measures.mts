import { parseWith } from "@medvirk/core/schemas";
import { assessEpisode, findPolicy, type Episode, type EpisodeAssessment } from "@medvirk/measures";
import { EpisodeSchema } from "@medvirk/measures/schemas";

export function read(data: unknown): EpisodeAssessment | undefined {
  const parsed = parseWith(EpisodeSchema, data);
  if (!parsed.ok) return undefined;
  const episode: Episode = parsed.value;
  const policy = findPolicy("bon-2023-adult");
  const assessed = assessEpisode(episode, policy === undefined ? [] : [policy]);
  return assessed.ok ? assessed.value : undefined;
}

// @ts-expect-error There is no default policy.
export const silent = (episode: Episode): unknown => assessEpisode(episode);
