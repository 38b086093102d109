import { assessEpisode, type EpisodeAssessment } from "@medvirk/measures";
import { stringify } from "csv-stringify/sync";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { csvMannerOf } from "../io/read-csv.ts";
import { writeJson } from "../io/write-json.ts";
import { assessmentColumns, assessmentRows } from "../measures/assessment-rows.ts";
import { describeAssessment } from "../measures/describe-assessment.ts";
import { describeRules } from "../measures/describe-rules.ts";
import { kindOf, readEpisodes } from "../measures/read-episodes.ts";
import { signalOption } from "../measures/read-signal-rules.ts";
import {
  episodesOptions,
  readRules,
  rulesOptions,
  type ReadingRules,
} from "../measures/reading-rules.ts";
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
  choices: ["text", "json", "csv"],
  fallback: "text",
  text: {
    nb: "formatet på svaret; json gir én linje per forløp når det leses flere",
    nn: "formatet på svaret; json gir éi linje per forløp når det blir lese fleire",
    en: "format of the answer; json gives a line an episode where several are read",
  },
};

/** `medvirk score`: totals, change, and what policies, rules of signals and a model say of it. */
export const scoreCommand: CommandDefinition = {
  name: "score",
  text: {
    nb: "regn ut summer og endring i ORS og SRS, med fravær, hva skåren handler om, regelsett, signaler og soner",
    nn: "rekn ut summar og endring i ORS og SRS, med fråvær, kva skåren handlar om, regelsett, signal og soner",
    en: "compute totals and change of ORS and SRS, with absences, what scores are about, policies, signals and zones",
  },
  arguments: [
    {
      name: "FILE",
      text: {
        nb: "forløp i JSON, JSONL eller CSV (en rad per utfylling), eller -",
        nn: "forløp i JSON, JSONL eller CSV (ei rad per utfylling), eller -",
        en: "episodes in JSON, JSONL or CSV (a row a reading), or -",
      },
    },
  ],
  options: [...rulesOptions, signalOption, formatOption, ...episodesOptions],
  examples: [
    "medvirk score examples/episodes.jsonl --policy bon-2023-adult",
    "medvirk score examples/episode.json --signal field-flat --policy openfit-srs --trajectory examples/trajectory.json",
    "medvirk score examples/own-scale.csv --instrument examples/own-sleep.json",
    'medvirk score examples/episodes-excel.csv --separator ";" --encoding windows-1252 --decimal , --format csv',
  ],
  run: score,
};

async function score(call: CommandCall): Promise<ExitCode> {
  const { file, files, rules } = await readRules(call);
  const format = optionValue(call, formatOption);
  await withOutput(call, files, async (write) => {
    const progress = startProgress(call);
    if (format === "csv") await write(csvOf([assessmentColumns], call));
    for await (const { episode, place } of readEpisodes(file, call, rules.ownInstruments)) {
      const assessed = assessEpisode(episode, rules.policies, rules);
      if (!assessed.ok) throw unusableFor(place, assessed.issues);
      await write(writeAssessment(assessed.value, format, rules, call));
      progress.step();
    }
    progress.end();
    if (format === "text") await write(describeRules(rules, call.language));
  });
  return 0;
}

function writeAssessment(
  assessment: EpisodeAssessment,
  format: string | undefined,
  { ownInstruments }: ReadingRules,
  call: CommandCall,
): string {
  const [file = ""] = call.values;
  if (format === "csv") {
    return csvOf(assessmentRows(assessment, csvMannerOf(call).decimal), call);
  }
  if (format === "text") return describeAssessment(assessment, call.language, ownInstruments);
  return kindOf(file, call) === "json" ? writeJson(assessment) : `${JSON.stringify(assessment)}\n`;
}

function csvOf(rows: readonly (readonly string[])[], call: CommandCall): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: csvMannerOf(call).separator },
  );
}
