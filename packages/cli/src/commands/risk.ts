import { TableConfigSchema } from "@medvirk/anonymize/schemas";
import { assessRisk } from "@medvirk/anonymize/tables";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { configFileOf, configOption, readChecked } from "../io/read-config.ts";
import { csvMannerOf } from "../io/read-csv.ts";
import { writeJson } from "../io/write-json.ts";
import { unusableFor } from "../messages/unusable.ts";
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
import { describeRisk } from "../tables/describe-risk.ts";
import { readHierarchies } from "../tables/read-hierarchies.ts";
import { readTable } from "../tables/read-table.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["json", "text"],
  fallback: "json",
  text: { nb: "formatet på rapporten", nn: "formatet på rapporten", en: "format of the report" },
};

const populationOption: OptionDefinition = {
  name: "population",
  value: "CSV",
  text: {
    nb: "tabell over befolkningen som radene kan forveksles med",
    nn: "tabell over folkesetnaden som radene kan forvekslast med",
    en: "table of the population that the records may be mistaken for",
  },
};

const failOnOption: OptionDefinition = {
  name: "fail-on",
  value: "WHAT",
  choices: ["not-met"],
  text: {
    nb: "sluttkode 1 når en modell i oppsettet ikke holder",
    nn: "sluttkode 1 når ein modell i oppsettet ikkje held",
    en: "exit code 1 when a model of the config isn't met",
  },
};

/** `medvirk risk`: how many persons of a table look alike. */
export const riskCommand: CommandDefinition = {
  name: "risk",
  text: {
    nb: "mål hvor lett en person kan kjennes igjen i en tabell med én rad per person",
    nn: "mål kor lett ein person kan kjennast att i ein tabell med éi rad per person",
    en: "measure how easily a person is recognised in a table with one row a person",
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
    populationOption,
    failOnOption,
    separatorOption,
    encodingOption,
    outputOption,
  ],
  examples: [
    "medvirk risk examples/clients.csv --config examples/clients.config.json --format text",
  ],
  run: risk,
};

async function risk(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const configFile = configFileOf(call);
  const populationFile = optionValue(call, populationOption);
  const named = [file, configFile, ...(populationFile === undefined ? [] : [populationFile])];
  refuseRepeatedStandardInput(named);
  const manner = csvMannerOf(call);
  const read = await readChecked(configFile, TableConfigSchema, call);
  const { config, files } = await readHierarchies(read, configFile, manner, call);
  const declared = Object.keys(config.columns);
  const table = await readTable(file, manner, declared, call);
  const population =
    populationFile === undefined
      ? undefined
      : await readTable(populationFile, manner, declared, call);
  const report = assessRisk(table, config, population === undefined ? {} : { population });
  if (!report.ok) throw unusableFor(placeOf(file), report.issues);
  const isText = optionValue(call, formatOption) === "text";
  await withOutput(call, [...named, ...files], (write) =>
    write(isText ? describeRisk(report.value, call.language) : writeJson(report.value)),
  );
  const isNotMet = report.value.models.some(({ met }) => !met);
  return isNotMet && optionValue(call, failOnOption) === "not-met" ? 1 : 0;
}
