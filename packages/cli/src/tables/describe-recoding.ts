import type { RecodingReport } from "@medvirk/anonymize/tables";
import { formatCitation, formatText, pickText, type LocalizedText } from "@medvirk/core";
import { textTable } from "../formats/text-table.ts";

const words = {
  level: {
    nb: "{column}: nivå",
    nn: "{column}: nivå",
    en: "{column}: level",
  },
  levelOf: { nb: "{level} av {highest}", nn: "{level} av {highest}", en: "{level} of {highest}" },
  records: { nb: "rader", nn: "rader", en: "records" },
  suppressed: {
    nb: "rader som er utelatt",
    nn: "rader som er utelatne",
    en: "records left out",
  },
  classes: {
    nb: "grupper av rader som ser like ut",
    nn: "grupper av rader som ser like ut",
    en: "classes of records that look alike",
  },
  smallest: { nb: "minste gruppe", nn: "minste gruppe", en: "smallest class" },
  score: {
    nb: "tap ({metric}), lavest er best",
    nn: "tap ({metric}), lågast er best",
    en: "cost ({metric}), the lowest is best",
  },
  evaluated: {
    nb: "omkodinger som er regnet ut",
    nn: "omkodingar som er rekna ut",
    en: "recodings that were computed",
  },
  ofAll: { nb: "{some} av {all}", nn: "{some} av {all}", en: "{some} of {all}" },
  proven: {
    nb: "Ingen annen omkoding har lavere tap.",
    nn: "Inga anna omkoding har lågare tap.",
    en: "No other recoding costs less.",
  },
  open: {
    nb: "Søket ble stoppet: det laveste mulige tapet er ikke under {lowest}.",
    nn: "Søket vart stoppa: det lågaste moglege tapet er ikkje under {lowest}.",
    en: "The search was stopped: no recoding costs less than {lowest}.",
  },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * Writes the report of a recoding for a person.
 *
 * @param report - of `anonymizeTable`
 * @param language - nb, nn or en
 * @returns lines of text
 */
export function describeRecoding(report: RecodingReport, language: string): string {
  const say = (
    text: LocalizedText,
    params: Readonly<Record<string, string | number>> = {},
  ): string => formatText(pickText(text, language), params, language);
  const { proof, metric, notes, definitions } = report;
  const figures = textTable([
    ...report.transformation.map(({ column, level, highestLevel }) => [
      say(words.level, { column }),
      say(words.levelOf, { level, highest: highestLevel }),
    ]),
    [say(words.records), String(report.records)],
    [say(words.suppressed), String(report.suppressedRecords)],
    [say(words.classes), String(report.classes)],
    [say(words.smallest), String(report.smallestClass)],
    [say(words.score, { metric: metric.name }), say(plain, { value: report.score })],
    [
      say(words.evaluated),
      say(words.ofAll, { some: report.evaluatedNodes, all: report.latticeNodes }),
    ],
  ]);
  const conclusion =
    proof.state === "proven"
      ? say(words.proven)
      : say(words.open, { lowest: proof.lowestPossible });
  return [
    figures,
    `\n  ${conclusion}\n\n`,
    ...notes.map(({ text }) => `  - ${pickText(text, language)}\n`),
    "\n",
    ...definitions.map(
      ({ id, text, citation }) =>
        `  ${id}: ${pickText(text, language)} (${formatCitation(citation, language)})\n`,
    ),
  ].join("");
}

const plain: LocalizedText = { nb: "{value}", nn: "{value}", en: "{value}" };
