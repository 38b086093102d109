import { formatCitation, pickText } from "@medvirk/core";
import {
  assessEpisode,
  policyCitations,
  type EpisodeAssessment,
  type Policy,
} from "@medvirk/measures";
import { stringify } from "csv-stringify/sync";
import { withOutput, type Write } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { csvMannerOf } from "../io/read-csv.ts";
import { writeJson } from "../io/write-json.ts";
import { assessmentColumns, assessmentRows } from "../measures/assessment-rows.ts";
import { describeAssessment } from "../measures/describe-assessment.ts";
import { columnFiles, columnsOption } from "../measures/map-columns.ts";
import { inputOption, kindOf, readEpisodes } from "../measures/read-episodes.ts";
import { policyFiles, policyOption, readPolicies } from "../measures/read-policies.ts";
import { refuseRepeatedStandardInput } from "../io/input.ts";
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
  choices: ["text", "json", "csv"],
  fallback: "text",
  text: {
    nb: "formatet på svaret; json gir én linje per forløp når det leses flere",
    nn: "formatet på svaret; json gir éi linje per forløp når det blir lese fleire",
    en: "format of the answer; json gives a line an episode where several are read",
  },
};

/** `medvirk score`: totals, change and what a policy says of it. */
export const scoreCommand: CommandDefinition = {
  name: "score",
  text: {
    nb: "regn ut summer og endring i ORS og SRS, med fravær, hva skåren handler om, og regelsett",
    nn: "rekn ut summar og endring i ORS og SRS, med fråvær, kva skåren handlar om, og regelsett",
    en: "compute totals and change of ORS and SRS, with absences, what scores are about, and policies",
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
  options: [
    policyOption,
    formatOption,
    inputOption,
    columnsOption,
    separatorOption,
    encodingOption,
    decimalOption,
    outputOption,
  ],
  examples: [
    "medvirk score examples/episodes.jsonl --policy bon-2023-adult",
    'medvirk score examples/episodes-excel.csv --separator ";" --encoding windows-1252 --decimal , --format csv',
  ],
  run: score,
};

async function score(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const files = [file, ...policyFiles(call), ...columnFiles(call)];
  refuseRepeatedStandardInput(files);
  const policies = await readPolicies(call);
  const format = optionValue(call, formatOption);
  await withOutput(call, files, async (write) => {
    const progress = startProgress(call);
    if (format === "csv") await write(csvOf([assessmentColumns], call));
    for await (const { episode, place } of readEpisodes(file, call)) {
      const assessed = assessEpisode(episode, policies);
      if (!assessed.ok) throw unusableFor(place, assessed.issues);
      await write(writeAssessment(assessed.value, format, call));
      progress.step();
    }
    progress.end();
    if (format === "text") await writePolicies(policies, write, call);
  });
  return 0;
}

function writeAssessment(
  assessment: EpisodeAssessment,
  format: string | undefined,
  call: CommandCall,
): string {
  const [file = ""] = call.values;
  if (format === "csv") {
    return csvOf(assessmentRows(assessment, csvMannerOf(call).decimal), call);
  }
  if (format === "text") return describeAssessment(assessment, call.language);
  return kindOf(file, call) === "json" ? writeJson(assessment) : `${JSON.stringify(assessment)}\n`;
}

function csvOf(rows: readonly (readonly string[])[], call: CommandCall): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: csvMannerOf(call).separator },
  );
}

async function writePolicies(
  policies: readonly Policy[],
  write: Write,
  { language }: CommandCall,
): Promise<void> {
  for (const policy of policies) {
    const citations = policyCitations(policy).map((citation) => formatCitation(citation, language));
    const note = policy.note === undefined ? "" : `  ${pickText(policy.note, language)}\n`;
    const sources = [...new Set(citations)].map((line) => `  ${line}\n`).join("");
    await write(`${policy.id}: ${pickText(policy.name, language)}\n${sources}${note}`);
  }
}
