import type {
  ModelOutcome,
  PopulationRisk,
  RiskReport,
  SensitiveRisk,
} from "@medvirk/anonymize/tables";
import {
  formatCitation,
  formatText,
  pickText,
  type LocalizedText,
  type TextParams,
} from "@medvirk/core";
import { textTable } from "../formats/text-table.ts";
import { riskWords as words } from "./risk-words.ts";

type Row = readonly string[];

/**
 * Writes the report of a risk for a person.
 *
 * @param report - of `assessRisk`
 * @param language - nb, nn or en
 * @returns lines of text
 */
export function describeRisk(report: RiskReport, language: string): string {
  const { prosecutorRisk, population } = report;
  const row = (text: LocalizedText, value: string): Row => [pickText(text, language), value];
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
    row(words.marketer, percent(report.marketerRisk, language)),
    ...(population === null ? [] : populationRows(population, language)),
    ...report.sensitive.flatMap((column) => sensitiveRows(column, language)),
  ]);
  const models = report.models.map((outcome) => `  ${outcomeLine(outcome, language)}\n`);
  const notes = report.notes.map(({ text }) => `  - ${pickText(text, language)}\n`);
  const sources = report.definitions.map(
    ({ id, text, citation }) =>
      `  ${id}: ${pickText(text, language)} (${formatCitation(citation, language)})\n`,
  );
  return [figures, ...models, "\n", ...notes, "\n", ...sources].join("");
}

function populationRows(population: PopulationRisk, language: string): readonly Row[] {
  const { persons, fewestLookalikes, journalistRisk, uniqueness } = population;
  const estimates = uniqueness === null ? [] : Object.entries(uniqueness);
  return [
    [pickText(words.persons, language), decimal(persons, language, 0)],
    [pickText(words.fewest, language), decimal(fewestLookalikes, language, 1)],
    [pickText(words.journalist, language), percent(journalistRisk.highest, language)],
    ...estimates.map(([estimate, share]: [string, number | null]) => [
      say(words.uniqueInPopulation, { estimate }, language),
      share === null ? pickText(words.none, language) : percent(share, language),
    ]),
  ];
}

function sensitiveRows(
  { column, closeness, ...measures }: SensitiveRisk,
  language: string,
): readonly Row[] {
  const { distinctL, entropyL, recursiveC, alpha, basicBeta, enhancedBeta, delta } = measures;
  const row = (text: LocalizedText, value: number | null, digits: number): Row => [
    say(text, { column }, language),
    value === null ? pickText(words.none, language) : decimal(value, language, digits),
  ];
  return [
    row(words.distinctL, distinctL, 0),
    row(words.entropyL, entropyL, 2),
    row(words.recursiveC, recursiveC, 2),
    row(words.alpha, alpha, 3),
    row(words.equal, closeness.equal, 3),
    ...(closeness.ordered === null ? [] : [row(words.ordered, closeness.ordered, 3)]),
    ...(closeness.hierarchical === null
      ? []
      : [row(words.hierarchical, closeness.hierarchical, 3)]),
    row(words.basicBeta, basicBeta, 3),
    row(words.enhancedBeta, enhancedBeta, 3),
    row(words.delta, delta, 3),
  ];
}

function outcomeLine({ model, met, failingRecords }: ModelOutcome, language: string): string {
  const parameters = Object.entries(model)
    .filter(([key]) => key !== "model")
    .map(
      ([key, value]) =>
        `${key} = ${typeof value === "number" ? decimal(value, language) : String(value)}`,
    );
  const params = {
    model: `${model.model} (${parameters.join(", ")})`,
    failingRecords: failingRecords ?? 0,
  };
  if (met) return say(words.met, params, language);
  return say(failingRecords === null ? words.notMetAsWhole : words.notMet, params, language);
}

function say(text: LocalizedText, params: TextParams, language: string): string {
  return formatText(pickText(text, language), params, language);
}

function decimal(value: number, language: string, digits?: number): string {
  const rounded = digits === undefined ? String(value) : value.toFixed(digits);
  return language === "en" ? rounded : rounded.replace(".", ",");
}

function percent(share: number, language: string): string {
  return `${decimal(share * 100, language, 1)} %`;
}
