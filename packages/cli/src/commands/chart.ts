import type { Episode } from "@medvirk/measures";
import {
  changeScatter,
  episodeChart,
  episodeVegaLite,
  renderEpisodeSvg,
  renderScatterSvg,
  renderTrendSvg,
  scatterVegaLite,
  serviceTrend,
  trendVegaLite,
  type SvgOptions,
  type VegaLiteSpec,
} from "@medvirk/measures/chart";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { writeJson } from "../io/write-json.ts";
import { episodeOption, pickEpisode } from "../measures/pick-episode.ts";
import { readEpisodes } from "../measures/read-episodes.ts";
import {
  episodesOptions,
  readRules,
  rulesOptions,
  type ReadingRules,
} from "../measures/reading-rules.ts";
import {
  minimumOption,
  onlyPolicy,
  profileOf,
  raterOf,
  raterOption,
} from "../measures/service-options.ts";
import { unusableFor } from "../messages/unusable.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["svg", "vega-lite", "text"],
  fallback: "svg",
  text: {
    nb: "bildet, det samme for Vega-Lite, eller fortalt i ord",
    nn: "biletet, det same for Vega-Lite, eller fortalt i ord",
    en: "the picture, the same for Vega-Lite, or told in words",
  },
};

const typeOption: OptionDefinition = {
  name: "type",
  value: "TYPE",
  choices: ["episode", "scatter", "trend"],
  fallback: "episode",
  text: {
    nb: "ett forløp; første mot siste skår i flere forløp; eller andelen over tid. De to siste trenger --policy og --min-n",
    nn: "eitt forløp; første mot siste skår i fleire forløp; eller delen over tid. Dei to siste treng --policy og --min-n",
    en: "one course; first against last score of several; or the share over time. The last two need --policy and --min-n",
  },
};

const periodOption: OptionDefinition = {
  name: "period",
  value: "PERIOD",
  choices: ["year", "quarter"],
  fallback: "year",
  text: {
    nb: "hvor lang hver tid er i trend",
    nn: "kor lang kvar tid er i trend",
    en: "how long each period of a trend is",
  },
};

/** `medvirk chart`: a course to look at together. */
export const chartCommand: CommandDefinition = {
  name: "chart",
  text: {
    nb: "tegn et forløp av ORS og SRS til å se på sammen, eller flere forløp",
    nn: "teikn eit forløp av ORS og SRS til å sjå på saman, eller fleire forløp",
    en: "draw a course of ORS and SRS to look at together, or several courses",
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
    typeOption,
    ...rulesOptions,
    minimumOption,
    raterOption,
    periodOption,
    formatOption,
    ...episodesOptions,
  ],
  examples: [
    "medvirk chart examples/episode.json --policy bon-2023-adult --lang nb -o episode.svg",
    "medvirk chart examples/episodes.jsonl --episode syntetisk-04 --format text",
    "medvirk chart examples/episodes.jsonl --type scatter --policy bon-2023-adult --min-n 5 --format text",
  ],
  run: chart,
};

async function chart(call: CommandCall): Promise<ExitCode> {
  const { file, files, rules } = await readRules(call);
  const drawn =
    optionValue(call, typeOption) === "episode"
      ? await drawEpisode(rules, file, call)
      : await drawService(rules, file, call);
  await withOutput(call, files, (write) => write(drawn));
  return 0;
}

async function drawEpisode(
  { model, ownInstruments, policies }: ReadingRules,
  file: string,
  call: CommandCall,
): Promise<string> {
  const episode = await pickEpisode(file, call, ownInstruments);
  const charted = episodeChart(episode, {
    language: call.language,
    policies,
    instruments: ownInstruments,
    ...(model === undefined ? {} : { trajectory: model }),
  });
  if (!charted.ok) throw unusableFor(placeOf(file), charted.issues);
  return drawnAs(charted.value, renderEpisodeSvg, episodeVegaLite, call);
}

async function drawService(
  { ownInstruments, policies }: ReadingRules,
  file: string,
  call: CommandCall,
): Promise<string> {
  const options = {
    language: call.language,
    policy: onlyPolicy(policies),
    rater: raterOf(call),
    profile: profileOf(call),
    instruments: ownInstruments,
  };
  const episodes: Episode[] = [];
  for await (const { episode } of readEpisodes(file, call, ownInstruments)) episodes.push(episode);
  if (optionValue(call, typeOption) === "scatter") {
    const scatter = changeScatter(episodes, options);
    if (!scatter.ok) throw unusableFor(placeOf(file), scatter.issues);
    return drawnAs(scatter.value, renderScatterSvg, scatterVegaLite, call);
  }
  const period = optionValue(call, periodOption) === "quarter" ? "quarter" : "year";
  const trend = serviceTrend(episodes, { ...options, period });
  if (!trend.ok) throw unusableFor(placeOf(file), trend.issues);
  return drawnAs(trend.value, renderTrendSvg, trendVegaLite, call);
}

/** The same chart as picture, as specification or in words. */
function drawnAs<Chart extends { readonly description: string }>(
  chart: Chart,
  render: (chart: Chart, options: SvgOptions) => string,
  specify: (chart: Chart) => VegaLiteSpec,
  call: CommandCall,
): string {
  const format = optionValue(call, formatOption);
  if (format === "text") return `${chart.description}\n`;
  if (format === "vega-lite") return writeJson(specify(chart));
  return `${render(chart, { idPrefix: "medvirk" })}\n`;
}
