import { TableConfigSchema } from "@medvirk/anonymize/schemas";
import { anonymizeTable, releasedRows, type AnonymizedTable } from "@medvirk/anonymize/tables";
import { stringify } from "csv-stringify/sync";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { configFileOf, configOption, readChecked } from "../io/read-config.ts";
import { csvMannerOf } from "../io/read-csv.ts";
import { writeJson } from "../io/write-json.ts";
import { invalidNodeLimit } from "../issues.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import {
  encodingOption,
  optionValue,
  outputOption,
  separatorOption,
} from "../program/shared-options.ts";
import { describeRecoding } from "../tables/describe-recoding.ts";
import { readHierarchies } from "../tables/read-hierarchies.ts";
import { readTable } from "../tables/read-table.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["csv", "text", "json"],
  fallback: "csv",
  text: {
    nb: "tabellen, med rapporten på standard feil (csv), bare rapporten (text, json)",
    nn: "tabellen, med rapporten på standard feil (csv), berre rapporten (text, json)",
    en: "the table, with the report on standard error (csv), only the report (text, json)",
  },
};

const suppressedOption: OptionDefinition = {
  name: "suppressed",
  value: "TEXT",
  fallback: "*",
  text: {
    nb: "det som står i stedet for et skjult felt",
    nn: "det som står i staden for eit skjult felt",
    en: "what stands in place of a hidden field",
  },
};

const populationOption: OptionDefinition = {
  name: "population",
  value: "CSV",
  text: {
    nb: "tabell over befolkningen, for modellen k-map",
    nn: "tabell over folkesetnaden, for modellen k-map",
    en: "table of the population, for the model k-map",
  },
};

const maximumOption: OptionDefinition = {
  name: "maximum-nodes",
  value: "NUMBER",
  text: {
    nb: "stopp etter så mange omkodinger, med den beste som er funnet",
    nn: "stopp etter så mange omkodingar, med den beste som er funnen",
    en: "stop after so many recodings, with the best one found",
  },
};

/** `medvirk anonymize`: a table of persons made shareable. */
export const anonymizeCommand: CommandDefinition = {
  name: "anonymize",
  text: {
    nb: "gjør en tabell med én rad per person delbar, med minst mulig tap",
    nn: "gjer ein tabell med éi rad per person deleleg, med minst mogleg tap",
    en: "make a table with one row a person shareable, at the lowest cost",
  },
  arguments: [
    {
      name: "CSV",
      text: { nb: "tabellen, eller -", nn: "tabellen, eller -", en: "the table, or -" },
    },
  ],
  options: [
    configOption,
    formatOption,
    suppressedOption,
    populationOption,
    maximumOption,
    separatorOption,
    encodingOption,
    outputOption,
  ],
  examples: [
    "medvirk anonymize examples/register.csv --config examples/register.config.json --format text",
  ],
  run: anonymize,
};

async function anonymize(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const configFile = configFileOf(call);
  const populationFile = optionValue(call, populationOption);
  const named = [file, configFile, ...(populationFile === undefined ? [] : [populationFile])];
  refuseRepeatedStandardInput(named);
  const maximumNodes = maximumNodesOf(call);
  const manner = csvMannerOf(call);
  const given = await readChecked(configFile, TableConfigSchema, call);
  const { config, files } = await readHierarchies(given, configFile, manner, call);
  const declared = Object.keys(config.columns);
  const table = await readTable(file, manner, declared, call);
  const population =
    populationFile === undefined
      ? undefined
      : await readTable(populationFile, manner, declared, call);
  const progress = startProgress(call);
  const result = await anonymizeTable(table, config, {
    ...(population === undefined ? {} : { population }),
    ...(maximumNodes === undefined ? {} : { maximumNodes }),
    onProgress: progress.step,
  });
  progress.end();
  if (!result.ok) throw unusableFor(placeOf(file), result.issues);
  const { value } = result;
  await withOutput(call, [...named, ...files], (write) =>
    write(written(value, manner.separator, call)),
  );
  // The report travels beside a bare table, to the person who made it.
  if (optionValue(call, formatOption) === "csv") {
    call.surroundings.stderr.write(describeRecoding(value.report, call.language));
  }
  return 0;
}

function written({ table, report }: AnonymizedTable, separator: string, call: CommandCall): string {
  const format = optionValue(call, formatOption);
  if (format === "json") return writeJson(report);
  if (format === "text") return describeRecoding(report, call.language);
  const texts = { suppressed: optionValue(call, suppressedOption) ?? "*", missing: "" };
  const rows = [...releasedRows(table, texts)];
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: separator },
  );
}

function maximumNodesOf(call: CommandCall): number | undefined {
  const text = optionValue(call, maximumOption);
  if (text === undefined) return undefined;
  const limit = /^\d{1,12}$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw unusable("--maximum-nodes", invalidNodeLimit);
  return limit;
}
