import { assessRisk, type RiskReport } from "@medvirk/anonymize/tables";
import { TableConfigSchema } from "@medvirk/anonymize/schemas";
import { formatCitation, formatText, pickText, type LocalizedText } from "@medvirk/core";
import { textTable } from "../formats/text-table.ts";
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
import { readTable } from "../tables/read-table.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["json", "text"],
  fallback: "json",
  text: { nb: "formatet på rapporten", nn: "formatet på rapporten", en: "format of the report" },
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

const words = {
  records: { nb: "rader", nn: "rader", en: "records" },
  classes: {
    nb: "ulike kombinasjoner av kvasi-identifikatorene",
    nn: "ulike kombinasjonar av kvasi-identifikatorane",
    en: "different combinations of the quasi-identifiers",
  },
  k: {
    nb: "k: færrest rader som ser like ut",
    nn: "k: færrast rader som ser like ut",
    en: "k: fewest records that look alike",
  },
  uniqueRecords: {
    nb: "rader som ikke ligner noen annen",
    nn: "rader som ikkje liknar nokon annan",
    en: "records that look like no other",
  },
  highest: {
    nb: "risiko for den mest utsatte raden",
    nn: "risiko for den mest utsette rada",
    en: "risk of the record most at risk",
  },
  average: { nb: "risiko i gjennomsnitt", nn: "risiko i gjennomsnitt", en: "average risk" },
  met: {
    nb: "{model} med k = {k}: ja, ingen rad ligger under",
    nn: "{model} med k = {k}: ja, inga rad ligg under",
    en: "{model} with k = {k}: yes, no record lies below",
  },
  notMet: {
    nb: "{model} med k = {k}: nei, {recordsBelow} rader ligger under",
    nn: "{model} med k = {k}: nei, {recordsBelow} rader ligg under",
    en: "{model} with k = {k}: no, {recordsBelow} records lie below",
  },
} satisfies Readonly<Record<string, LocalizedText>>;

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
  refuseRepeatedStandardInput([file, configFile]);
  const config = await readChecked(configFile, TableConfigSchema, call);
  const table = await readTable(file, csvMannerOf(call), Object.keys(config.columns), call);
  const report = assessRisk(table, config);
  if (!report.ok) throw unusableFor(placeOf(file), report.issues);
  const isText = optionValue(call, formatOption) === "text";
  await withOutput(call, [file, configFile], (write) =>
    write(isText ? describe(report.value, call.language) : writeJson(report.value)),
  );
  const isNotMet = report.value.models.some(({ met }) => !met);
  return isNotMet && optionValue(call, failOnOption) === "not-met" ? 1 : 0;
}

function describe(report: RiskReport, language: string): string {
  const row = (text: LocalizedText, value: string): readonly string[] => [
    pickText(text, language),
    value,
  ];
  const { prosecutorRisk } = report;
  const figures = textTable([
    row(words.records, String(report.records)),
    row(words.classes, String(report.classes)),
    row(words.k, String(report.k)),
    row(
      words.uniqueRecords,
      `${String(report.uniqueRecords)} (${percent(report.uniqueness, language)})`,
    ),
    row(words.highest, percent(prosecutorRisk.highest, language)),
    row(words.average, percent(prosecutorRisk.average, language)),
  ]);
  const models = report.models.map(
    ({ met, model, k, recordsBelow }) =>
      `  ${formatText(pickText(met ? words.met : words.notMet, language), { model, k, recordsBelow }, language)}\n`,
  );
  const notes = report.notes.map(({ text }) => `  - ${pickText(text, language)}\n`);
  const sources = report.definitions.map(
    ({ id, citation }) => `  ${id}: ${formatCitation(citation, language)}\n`,
  );
  return [figures, ...models, "\n", ...notes, "\n", ...sources].join("");
}

function percent(share: number, language: string): string {
  const rounded = (share * 100).toFixed(1);
  return `${language === "en" ? rounded : rounded.replace(".", ",")} %`;
}
