import { serviceReport, type ReportCase } from "@medvirk/measures";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { writeJson } from "../io/write-json.ts";
import { describeReport } from "../measures/describe-report.ts";
import { columnFiles, columnsOption } from "../measures/map-columns.ts";
import { readCases } from "../measures/read-cases.ts";
import { inputOption } from "../measures/read-episodes.ts";
import { policyFiles, policyOption, readPolicies } from "../measures/read-policies.ts";
import { readTrajectory, trajectoryFiles, trajectoryOption } from "../measures/read-trajectory.ts";
import { minimumOption, onlyPolicy, profileOf } from "../measures/service-options.ts";
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
  options: [
    minimumOption,
    policyOption,
    trajectoryOption,
    formatOption,
    inputOption,
    columnsOption,
    separatorOption,
    encodingOption,
    decimalOption,
    outputOption,
  ],
  examples: ["medvirk report examples/episodes.jsonl --min-n 5 --policy bon-2023-adult"],
  run: report,
};

async function report(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const files = [file, ...policyFiles(call), ...trajectoryFiles(call), ...columnFiles(call)];
  refuseRepeatedStandardInput(files);
  const profile = profileOf(call);
  const policies = await readPolicies(call);
  const model = await readTrajectory(call);
  const cases: ReportCase[] = [];
  const progress = startProgress(call);
  for await (const one of readCases(file, call)) {
    cases.push(one);
    progress.step();
  }
  progress.end();
  const made = serviceReport(cases, {
    profile,
    confidenceLevel: "95",
    ...(policies.length === 0 ? {} : { policy: onlyPolicy(policies) }),
    ...(model === undefined ? {} : { model }),
  });
  if (!made.ok) throw unusableFor(placeOf(file), made.issues);
  const isJson = optionValue(call, formatOption) === "json";
  const text = isJson ? writeJson(made.value) : describeReport(made.value, call.language);
  await withOutput(call, files, (write) => write(text));
  return 0;
}
