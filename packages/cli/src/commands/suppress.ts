import { suppressCells, suppressedRows, type SuppressedTable } from "@medvirk/anonymize/tables";
import { CountConfigSchema } from "@medvirk/anonymize/schemas";
import { formatCitation, formatText, pickText, type LocalizedText } from "@medvirk/core";
import { stringify } from "csv-stringify/sync";
import { textTable } from "../formats/text-table.ts";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { configFileOf, configOption, readChecked } from "../io/read-config.ts";
import { csvMannerOf } from "../io/read-csv.ts";
import { writeJson } from "../io/write-json.ts";
import { unusableFor } from "../messages/unusable.ts";
import { writeNotes } from "../messages/write-notes.ts";
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
  choices: ["csv", "text", "json"],
  fallback: "csv",
  text: {
    nb: "tabellen (csv), tabellen med rapport (text), alt (json)",
    nn: "tabellen (csv), tabellen med rapport (text), alt (json)",
    en: "the table (csv), the table with its report (text), everything (json)",
  },
};

const failOnOption: OptionDefinition = {
  name: "fail-on",
  value: "WHAT",
  choices: ["computable"],
  text: {
    nb: "sluttkode 1 når skjulte tall kan regnes ut fra summene",
    nn: "sluttkode 1 når skjulte tal kan reknast ut frå summane",
    en: "exit code 1 when hidden counts can be computed from the totals",
  },
};

const summaryText: LocalizedText = {
  nb: "{cells} celler: {shown} vises, {primary} skjult fordi de er små, {secondary} skjult for å verne dem. Regel: {profile}.",
  nn: "{cells} celler: {shown} blir viste, {primary} skjulte fordi dei er små, {secondary} skjulte for å verne dei. Regel: {profile}.",
  en: "{cells} cells: {shown} shown, {primary} hidden for being small, {secondary} hidden to protect them. Rule: {profile}.",
};

/** `medvirk suppress`: small counts of a table hidden. */
export const suppressCommand: CommandDefinition = {
  name: "suppress",
  text: {
    nb: "skjul små tall i en tabell over antall personer",
    nn: "skjul små tal i ein tabell over tal på personar",
    en: "hide small counts in a table of persons",
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
    'medvirk suppress examples/counts-excel.csv --config examples/counts.config.json --separator ";" --encoding windows-1252',
  ],
  run: suppress,
};

async function suppress(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const configFile = configFileOf(call);
  refuseRepeatedStandardInput([file, configFile]);
  const config = await readChecked(configFile, CountConfigSchema, call);
  const declared = [...config.dimensions, config.count, ...(config.ignored ?? [])];
  const manner = csvMannerOf(call);
  const table = await readTable(file, manner, declared, call);
  const result = suppressCells(table, config);
  if (!result.ok) throw unusableFor(placeOf(file), result.issues);
  const suppressed = result.value;
  const format = optionValue(call, formatOption);
  await withOutput(call, [file, configFile], (write) =>
    write(writeTable(suppressed, format, manner.separator, call.language)),
  );
  // The notes travel with the report; beside a bare table they go to the person who made it.
  if (format === "csv")
    writeNotes(
      suppressed.notes.map(({ text }) => text),
      call,
    );
  const isComputable =
    suppressed.secondarySuppression === "not-done" && suppressed.summary.primary > 0;
  return isComputable && optionValue(call, failOnOption) === "computable" ? 1 : 0;
}

function writeTable(
  suppressed: SuppressedTable,
  format: string | undefined,
  separator: string,
  language: string,
): string {
  if (format === "json") return writeJson(suppressed);
  const rows = suppressedRows(suppressed);
  if (format === "csv")
    return stringify(
      rows.map((row) => [...row]),
      { delimiter: separator },
    );
  const { summary, profile, notes, dimensions } = suppressed;
  const counts = { ...summary, profile: profile.id };
  return [
    textTable(rows, dimensions.length),
    `\n  ${formatText(pickText(summaryText, language), counts, language)}\n`,
    `  ${profile.id}: ${formatCitation(profile.citation, language)}\n\n`,
    ...notes.map(({ text }) => `  - ${pickText(text, language)}\n`),
  ].join("");
}
