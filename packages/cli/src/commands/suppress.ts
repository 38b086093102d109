import {
  configColumns,
  suppressCells,
  suppressedPage,
  suppressedRows,
  type CountCell,
  type SuppressedTable,
} from "@medvirk/anonymize/tables";
import { CountConfigSchema } from "@medvirk/anonymize/schemas";
import {
  formatCitation,
  formatText,
  pickText,
  type Language,
  type LocalizedText,
} from "@medvirk/core";
import { stringify } from "csv-stringify/sync";
import { textTable } from "../formats/text-table.ts";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { configFileOf, configOption, readChecked } from "../io/read-config.ts";
import { csvMannerOf, type CsvManner } from "../io/read-csv.ts";
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
  decimalOption,
  encodingOption,
  optionValue,
  outputOption,
  separatorOption,
} from "../program/shared-options.ts";
import { readTable } from "../tables/read-table.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["csv", "html", "text", "json"],
  fallback: "csv",
  text: {
    nb: "tabellen (csv), en side å publisere (html), tabellen med rapport (text), alt for den som lager den (json)",
    nn: "tabellen (csv), ei side til å publisere (html), tabellen med rapport (text), alt for den som lagar han (json)",
    en: "the table (csv), a page to publish (html), the table with its report (text), everything for its maker (json)",
  },
};

const titleOption: OptionDefinition = {
  name: "title",
  value: "TEXT",
  text: {
    nb: "overskriften på siden (ellers det som er talt, etter dimensjonene)",
    nn: "overskrifta på sida (elles det som er talt, etter dimensjonane)",
    en: "title of the page (else what is counted, by its dimensions)",
  },
};

const failOnOption: OptionDefinition = {
  name: "fail-on",
  value: "WHAT",
  choices: ["not-proven"],
  text: {
    nb: "sluttkode 1 når kontrollen av de skjulte tallene er latt være",
    nn: "sluttkode 1 når kontrollen av dei skjulte tala ikkje er gjord",
    en: "exit code 1 when the audit of the hidden counts was left out",
  },
};

const intervalText: LocalizedText = {
  nb: "  {place}: {reason}, kan være fra {lower} til {upper}",
  nn: "  {place}: {reason}, kan vere frå {lower} til {upper}",
  en: "  {place}: {reason}, may be from {lower} to {upper}",
};

const reasonTexts = {
  primary: { nb: "for liten", nn: "for liten", en: "too small" },
  secondary: { nb: "verner andre", nn: "vernar andre", en: "protects others" },
} satisfies Readonly<Record<string, LocalizedText>>;

const unbounded: LocalizedText = { nb: "hva som helst", nn: "kva som helst", en: "anything" };
const byText: LocalizedText = {
  nb: "{count} etter {names}",
  nn: "{count} etter {names}",
  en: "{count} by {names}",
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
    titleOption,
    failOnOption,
    separatorOption,
    encodingOption,
    decimalOption,
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
  const declared = configColumns(config);
  const manner = csvMannerOf(call);
  const amounts = config.magnitude === undefined ? [] : [config.magnitude.value];
  const table = await readTable(file, manner, declared, call, amounts);
  const result = suppressCells(table, config);
  if (!result.ok) throw unusableFor(placeOf(file), result.issues);
  const suppressed = result.value;
  const format = optionValue(call, formatOption);
  await withOutput(call, [file, configFile], (write) =>
    write(writeTable(suppressed, format, manner, call)),
  );
  // The notes travel with report and page; beside a bare table they go to the person who made it.
  if (format === "csv")
    writeNotes(
      suppressed.notes.map(({ text }) => text),
      call,
    );
  const isNotProven = suppressed.audit.state === "left-out" && suppressed.summary.primary > 0;
  return isNotProven && optionValue(call, failOnOption) === "not-proven" ? 1 : 0;
}

function writeTable(
  suppressed: SuppressedTable,
  format: string | undefined,
  { separator, decimal }: CsvManner,
  call: CommandCall,
): string {
  if (format === "json") return writeJson(suppressed);
  const { language } = call;
  if (format === "html")
    return suppressedPage(suppressed, { language, title: titleOf(suppressed, call) });
  const rows = suppressedRows(suppressed);
  if (format === "csv")
    return stringify(
      rows.map((row, at) =>
        row.map((cell, column) =>
          at > 0 && column === row.length - 1 ? cell.replace(".", decimal) : cell,
        ),
      ),
      { delimiter: separator },
    );
  const { summary, profile, notes, dimensions } = suppressed;
  const counts = { ...summary, profile: profile.id };
  return [
    textTable(rows, dimensions.length),
    `\n  ${formatText(pickText(summaryText, language), counts, language)}\n`,
    `  ${profile.id}: ${formatCitation(profile.citation, language)}\n\n`,
    ...suppressed.cells.map((cell) => describeHidden(cell, suppressed.totalLabel, language)),
    "\n",
    ...notes.map(({ text }) => `  - ${pickText(text, language)}\n`),
  ].join("");
}

function titleOf({ count, dimensions }: SuppressedTable, call: CommandCall): string {
  const given = optionValue(call, titleOption);
  if (given !== undefined) return given;
  const names = dimensions.map(({ name }) => name).join(", ");
  return formatText(pickText(byText, call.language), { count, names }, call.language);
}

function describeHidden(cell: CountCell, totalLabel: string, language: Language): string {
  if (cell.state === "shown" || cell.interval === undefined) return "";
  const { lower, upper } = cell.interval;
  const params = {
    place: cell.place.map((code) => code ?? totalLabel).join(", "),
    reason: pickText(reasonTexts[cell.reason], language),
    lower,
    upper: upper ?? pickText(unbounded, language),
  };
  return `${formatText(pickText(intervalText, language), params, language)}\n`;
}
