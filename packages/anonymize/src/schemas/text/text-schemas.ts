import type { SchemaDefinition } from "@medvirk/core/schemas";
import { misplacedSpan } from "../../issues-text.ts";
import { DeidentificationReportSchema } from "./report-schema.ts";
import { SpansSchema } from "./span-schema.ts";

/** The published schemas of the text functions. */
export const textSchemaDefinitions: readonly SchemaDefinition[] = [
  {
    package: "anonymize",
    name: "spans",
    version: "0.1",
    title: {
      nb: "Treff i en tekst",
      nn: "Treff i ein tekst",
      en: "Spans of a text",
    },
    description: {
      nb: "Det som kan peke på en person i én tekst, i rekkefølge og uten overlapp. Posisjonene er i UTF-16-kodeenheter.",
      nn: "Det som kan peike på ein person i éin tekst, i rekkjefølgje og utan overlapp. Posisjonane er i UTF-16-kodeeiningar.",
      en: "What may point to a person in one text, in order and without overlap. Offsets are in UTF-16 code units.",
    },
    schema: SpansSchema,
    rules: [{ code: misplacedSpan.code, text: misplacedSpan.texts }],
    examples: [
      [
        {
          start: 4,
          end: 16,
          type: "identity-number",
          confidence: "high",
          reason: "check-digits-1964",
          alsoFits: [],
          review: false,
        },
      ],
    ],
  },
  {
    package: "anonymize",
    name: "deidentification-report",
    version: "0.1",
    title: {
      nb: "Rapport om avidentifisering",
      nn: "Rapport om avidentifisering",
      en: "De-identification report",
    },
    description: {
      nb: "Hva som ble erstattet i en eller flere tekster, hva et menneske må lese, og hvilken risiko som står igjen. Den sier aldri at teksten er trygg.",
      nn: "Kva som vart erstatta i ein eller fleire tekstar, kva eit menneske må lese, og kva risiko som står att. Han seier aldri at teksten er trygg.",
      en: "What was replaced in one or more texts, what a person must read, and what risk remains. It never says that the text is safe.",
    },
    schema: DeidentificationReportSchema,
    rules: [],
    examples: [
      {
        schemaVersion: "0.1",
        documents: 1,
        replaced: [
          { type: "identity-number", reason: "check-digits-1964", confidence: "high", count: 1 },
        ],
        doubtful: 0,
        unreadable: 0,
        placeholdersBefore: 0,
        mustRead: [
          {
            id: "names",
            text: {
              nb: "Navn på personer er ikke søkt etter.",
              nn: "Namn på personar er ikkje søkte etter.",
              en: "Names of persons were not searched for.",
            },
          },
        ],
        remainingRisk: [
          {
            id: "still-personal-data",
            text: {
              nb: "Teksten er fortsatt personopplysninger.",
              nn: "Teksten er framleis personopplysningar.",
              en: "The text is still personal data.",
            },
          },
        ],
      },
    ],
  },
];
