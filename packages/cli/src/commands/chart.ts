import type { Episode, Policy } from "@medvirk/measures";
import { describeEpisode, episodeChart, renderEpisodeSvg } from "@medvirk/measures/chart";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { episodeOption, pickEpisode } from "../measures/pick-episode.ts";
import { inputOption } from "../measures/read-episodes.ts";
import { policyFiles, policyOption, readPolicies } from "../measures/read-policies.ts";
import { unusableFor } from "../messages/unusable.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import {
  decimalOption,
  encodingOption,
  optionValue,
  outputOption,
  separatorOption,
} from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["svg", "text"],
  fallback: "svg",
  text: {
    nb: "bildet, eller det samme fortalt i ord",
    nn: "biletet, eller det same fortalt i ord",
    en: "the picture, or the same told in words",
  },
};

/** `medvirk chart`: a course to look at together. */
export const chartCommand: CommandDefinition = {
  name: "chart",
  text: {
    nb: "tegn et forløp av ORS og SRS til å se på sammen",
    nn: "teikn eit forløp av ORS og SRS til å sjå på saman",
    en: "draw a course of ORS and SRS to look at together",
  },
  arguments: [
    {
      name: "EPISODE",
      text: {
        nb: "forløp i JSON, JSONL eller CSV, eller -",
        nn: "forløp i JSON, JSONL eller CSV, eller -",
        en: "an episode in JSON, JSONL or CSV, or -",
      },
    },
  ],
  options: [
    episodeOption,
    policyOption,
    formatOption,
    inputOption,
    separatorOption,
    encodingOption,
    decimalOption,
    outputOption,
  ],
  examples: [
    "medvirk chart examples/episode.json --policy bon-2023-adult --lang nb -o episode.svg",
    "medvirk chart examples/episodes.jsonl --episode syntetisk-04 --format text",
  ],
  run: chart,
};

async function chart(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const files = [file, ...policyFiles(call)];
  refuseRepeatedStandardInput(files);
  const policies = await readPolicies(call);
  const episode = await pickEpisode(file, call);
  const drawn = draw(episode, policies, file, call);
  await withOutput(call, files, (write) => write(drawn));
  return 0;
}

function draw(
  episode: Episode,
  policies: readonly Policy[],
  file: string,
  call: CommandCall,
): string {
  const options = { language: call.language, policies };
  if (optionValue(call, formatOption) === "text") {
    const told = describeEpisode(episode, options);
    if (!told.ok) throw unusableFor(placeOf(file), told.issues);
    return `${told.value}\n`;
  }
  const charted = episodeChart(episode, options);
  if (!charted.ok) throw unusableFor(placeOf(file), charted.issues);
  return `${renderEpisodeSvg(charted.value, { idPrefix: "medvirk" })}\n`;
}
