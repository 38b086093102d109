import type { Episode, Instrument } from "@medvirk/measures";
import { severalEpisodes, unknownEpisode } from "../issues.ts";
import { placeOf } from "../io/input.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";
import { readEpisodes } from "./read-episodes.ts";

/** Which episode of a file is meant. */
export const episodeOption: OptionDefinition = {
  name: "episode",
  value: "ID",
  text: {
    nb: "hvilket forløp, når filen har flere",
    nn: "kva forløp, når fila har fleire",
    en: "which episode, where the file holds several",
  },
};

/**
 * Reads one episode of a file.
 *
 * @param file - a path, or `-`
 * @param call - with the options of input and `--episode`
 * @param own - instruments of the caller's own
 * @returns the episode
 * @throws an error of `unusable`: `cli.several-episodes`, `cli.unknown-episode`
 */
export async function pickEpisode(
  file: string,
  call: CommandCall,
  own: readonly Instrument[],
): Promise<Episode> {
  const id = optionValue(call, episodeOption);
  let found: Episode | undefined;
  for await (const { episode } of readEpisodes(file, call, own)) {
    if (id !== undefined && episode.id !== id) continue;
    if (found !== undefined) throw unusable(placeOf(file), severalEpisodes);
    found = episode;
  }
  if (found === undefined) throw unusable(placeOf(file), unknownEpisode);
  return found;
}
