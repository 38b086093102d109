import type { SchemaDefinition } from "@medvirk/core/schemas";
import { numberCodesNeedNumbers, retentionBeforeStart } from "../../issues-pseudonyms.ts";
import { KeyListLogSchema } from "./key-list-log-schema.ts";
import { KeyListTermsSchema } from "./key-list-terms-schema.ts";

export {
  KeyListActKindSchema,
  KeyListActSchema,
  KeyListLogSchema,
  WithdrawalChoiceSchema,
} from "./key-list-log-schema.ts";
export { CodeKindSchema, KeyListTermsSchema, ValueKindSchema } from "./key-list-terms-schema.ts";

/** The published schemas of key lists. What a key list holds is sealed, and has none. */
export const pseudonymSchemaDefinitions: readonly SchemaDefinition[] = [
  {
    package: "anonymize",
    name: "key-list-terms",
    version: "0.1",
    title: {
      nb: "Vilkår for en koblingsnøkkel",
      nn: "Vilkår for ein koplingsnøkkel",
      en: "Terms of a key list",
    },
    description: {
      nb: "Hva en koblingsnøkkel er til, hvordan kodene lages, hvor lenge den beholdes, og hvilke roller som kan finne personen bak en kode.",
      nn: "Kva ein koplingsnøkkel er til, korleis kodane blir laga, kor lenge han blir teken vare på, og kva roller som kan finne personen bak ein kode.",
      en: "What a key list is for, how its codes are made, how long it is kept, and which roles may find the person behind a code.",
    },
    schema: KeyListTermsSchema,
    rules: [
      { code: retentionBeforeStart.code, text: retentionBeforeStart.texts },
      { code: numberCodesNeedNumbers.code, text: numberCodesNeedNumbers.texts },
    ],
    examples: [
      {
        schemaVersion: "0.1",
        domain: "evaluering-2026",
        purpose: "Følge opp deltakere etter seks måneder",
        values: "identity-number",
        codes: "random",
        createdOn: "2026-11-23",
        retainUntil: "2028-12-31",
        roles: ["project-leader"],
      },
    ],
  },
  {
    package: "anonymize",
    name: "key-list-log",
    version: "0.1",
    title: {
      nb: "Logg for en koblingsnøkkel",
      nn: "Logg for ein koplingsnøkkel",
      en: "Log of a key list",
    },
    description: {
      nb: "Hvem som gjorde hva med en koblingsnøkkel, når og hvorfor. Den har koder, men aldri det kodene står for.",
      nn: "Kven som gjorde kva med ein koplingsnøkkel, når og kvifor. Han har kodar, men aldri det kodane står for.",
      en: "Who did what with a key list, when and why. It holds codes, never what they stand for.",
    },
    schema: KeyListLogSchema,
    rules: [],
    examples: [
      {
        schemaVersion: "0.1",
        list: "8f14e45fceea167a5a36dedd4bea2543",
        acts: [
          {
            act: "created",
            at: "2026-11-23T09:30:00Z",
            by: "user-7",
            role: "project-leader",
            reason: "New project",
          },
          {
            act: "withdrawn",
            at: "2027-02-01T12:00:00+01:00",
            by: "user-7",
            role: "project-leader",
            code: "dkzr-bmtv-hfcp-njgs-vvkb",
            choice: "data-deleted",
          },
        ],
      },
    ],
  },
];
