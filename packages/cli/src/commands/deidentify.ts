import {
  combineReports,
  createPlaceholderSession,
  deidentifyText,
  type DeidentificationReport,
  type DeidentifiedText,
  type Span,
} from "@medvirk/anonymize/text";
import { formatText, type LocalizedText } from "@medvirk/core";
import { refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { isLinesFile } from "../io/read-records.ts";
import { writeJson } from "../io/write-json.ts";
import { writeNotes } from "../messages/write-notes.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { encodingOption, optionValue, outputOption } from "../program/shared-options.ts";
import { readDocuments, type TextDocument } from "../text/read-documents.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "spans", "report"],
  fallback: "text",
  text: {
    nb: "teksten med plassholdere, funnene (JSONL), eller rapporten (JSON)",
    nn: "teksten med plasshaldarar, funna (JSONL), eller rapporten (JSON)",
    en: "the text with placeholders, the spans (JSONL), or the report (JSON)",
  },
};

const linesOption: OptionDefinition = {
  name: "jsonl",
  text: {
    nb: "hver linje inn er { id, text }, og hver linje ut { id, text } eller { id, spans }",
    nn: "kvar linje inn er { id, text }, og kvar linje ut { id, text } eller { id, spans }",
    en: "each line in is { id, text }, and each line out { id, text } or { id, spans }",
  },
};

const includeTextOption: OptionDefinition = {
  name: "include-text",
  text: {
    nb: "ta med det som ble funnet, i funnene; det er personopplysninger",
    nn: "ta med det som vart funne, i funna; det er personopplysningar",
    en: "include what was found in the spans; it is personal data",
  },
};

const failOnOption: OptionDefinition = {
  name: "fail-on",
  value: "WHAT",
  choices: ["found"],
  text: {
    nb: "sluttkode 1 når noe ble funnet",
    nn: "sluttkode 1 når noko vart funne",
    en: "exit code 1 when anything was found",
  },
};

const summaryText: LocalizedText = {
  nb: "Tekster: {documents}. Funn som er erstattet: {found}.",
  nn: "Tekstar: {documents}. Funn som er erstatta: {found}.",
  en: "Texts: {documents}. Matches replaced: {found}.",
};

/** `medvirk deidentify`: identifiers of texts replaced; never called anonymous. */
export const deidentifyCommand: CommandDefinition = {
  name: "deidentify",
  text: {
    nb: "erstatt fødselsnumre, telefonnumre, kontoer, e-post og nettadresser i tekst; navn, steder og datoer finner den ikke ennå",
    nn: "erstatt fødselsnummer, telefonnummer, kontoar, e-post og nettadresser i tekst; namn, stader og datoar finn han ikkje enno",
    en: "replace identity numbers, phone numbers, accounts, e-mail and web addresses in text; it finds no names, places or dates yet",
  },
  arguments: [
    {
      name: "FILE",
      optional: true,
      several: true,
      text: {
        nb: "tekstfiler, eller - for standard inn (ellers standard inn); flere filer gir JSONL ut",
        nn: "tekstfiler, eller - for standard inn (elles standard inn); fleire filer gir JSONL ut",
        en: "text files, or - for standard input (else standard input); several files give JSONL",
      },
    },
  ],
  options: [
    formatOption,
    linesOption,
    includeTextOption,
    failOnOption,
    encodingOption,
    outputOption,
  ],
  examples: [
    "medvirk deidentify examples/note-nb.txt --lang nb",
    "medvirk deidentify examples/notes.jsonl --format spans",
  ],
  run: deidentify,
};

async function deidentify(call: CommandCall): Promise<ExitCode> {
  const files = call.values.length === 0 ? ["-"] : call.values;
  refuseRepeatedStandardInput(files);
  const asLines = call.options["jsonl"] === true || files.every(isLinesFile);
  const writeOne = writerOf(asLines || files.length > 1, call);
  const session = createPlaceholderSession(call.language);
  const total = await withOutput(call, files, async (write) => {
    const progress = startProgress(call);
    let sum: DeidentificationReport = combineReports([]);
    for await (const document of readDocuments(files, asLines, call)) {
      const done = deidentifyText(document.text, session);
      sum = combineReports([sum, done.report]);
      await write(writeOne(document, done));
      progress.step();
    }
    progress.end();
    if (optionValue(call, formatOption) === "report") await write(writeJson(sum));
    return sum;
  });
  if (optionValue(call, formatOption) !== "report") writeNotes(notesOf(total), call);
  const isFound = total.replaced.length > 0;
  return isFound && optionValue(call, failOnOption) === "found" ? 1 : 0;
}

function writerOf(
  asLines: boolean,
  call: CommandCall,
): (document: TextDocument, done: DeidentifiedText) => string {
  const format = optionValue(call, formatOption);
  if (format === "report") return () => "";
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
  if (format !== "spans") {
    return asLines ? ({ id }, { text }) => line({ id, text }) : (_, { text }) => text;
  }
  const withText = call.options["include-text"] === true;
  const spansOf = ({ text }: TextDocument, { spans }: DeidentifiedText): readonly Span[] =>
    withText ? spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })) : spans;
  return asLines
    ? (document, done) => line({ id: document.id, spans: spansOf(document, done) })
    : (document, done) => spansOf(document, done).map(line).join("");
}

/** What a person must know before the text is used; it says itself loudly, also beside a file. */
function notesOf({
  documents,
  replaced,
  mustRead,
  remainingRisk,
}: DeidentificationReport): readonly LocalizedText[] {
  const found = replaced.reduce((sum, { count }) => sum + count, 0);
  const fill = (language: "nb" | "nn" | "en"): string =>
    formatText(summaryText[language], { documents, found }, language);
  return [
    { nb: fill("nb"), nn: fill("nn"), en: fill("en") },
    ...mustRead.map(({ text }) => text),
    ...remainingRisk.map(({ text }) => text),
  ];
}
