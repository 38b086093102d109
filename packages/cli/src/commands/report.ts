import { countCase, reportCounted, type CountedCase } from "@medvirk/measures";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { writeJson } from "../io/write-json.ts";
import { describeReport } from "../measures/describe-report.ts";
import { readCases } from "../measures/read-cases.ts";
import { episodesOptions, readRules, rulesOptions } from "../measures/reading-rules.ts";
import { minimumOption, onlyPolicy, profileOf } from "../measures/service-options.ts";
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
  choices: ["text", "json"],
  fallback: "text",
  text: {
    nb: "rapporten i ord, eller som data",
    nn: "rapporten i ord, eller som data",
    en: "the report in words, or as data",
  },
};

/** `medvirk report`: what a service's own courses come to, without telling of a few. */
export const reportCommand: CommandDefinition = {
  name: "report",
  text: {
    nb: "lag en rapport om tjenestens egne forløp, der små tall er skjult og ingen rangeres",
    nn: "lag ein rapport om forløpa i tenesta, der små tal er skjulte og ingen blir rangerte",
    en: "report on a service's own courses, small counts hidden and nobody ranked",
  },
  arguments: [
    {
      name: "EPISODES",
      text: {
        nb: "forløp, eller forløp med hvordan hjelpen står, i JSON, JSONL eller CSV, eller -",
        nn: "forløp, eller forløp med korleis hjelpa står, i JSON, JSONL eller CSV, eller -",
        en: "episodes, or episodes with how the help stands, in JSON, JSONL or CSV, or -",
      },
    },
  ],
  options: [minimumOption, ...rulesOptions, formatOption, ...episodesOptions],
  examples: ["medvirk report examples/episodes.jsonl --min-n 5 --policy bon-2023-adult"],
  run: report,
};

async function report(call: CommandCall): Promise<ExitCode> {
  const profile = profileOf(call);
  const { file, files, rules } = await readRules(call);
  const { model, ownInstruments, policies } = rules;
  const counted: CountedCase[] = [];
  const progress = startProgress(call);
  for await (const { place, reportCase } of readCases(file, call, ownInstruments)) {
    const read = countCase(reportCase, ownInstruments);
    if (!read.ok) throw unusableFor(place, read.issues);
    counted.push(read.value);
    progress.step();
  }
  progress.end();
  const made = reportCounted(counted, {
    profile,
    confidenceLevel: "95",
    ownInstruments,
    ...(policies.length === 0 ? {} : { policy: onlyPolicy(policies) }),
    ...(model === undefined ? {} : { model }),
  });
  if (!made.ok) throw unusableFor(placeOf(file), made.issues);
  const isJson = optionValue(call, formatOption) === "json";
  const text = isJson
    ? writeJson(made.value)
    : describeReport(made.value, call.language, ownInstruments);
  await withOutput(call, files, (write) => write(text));
  return 0;
}
