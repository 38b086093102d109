import type { SchemaDefinition } from "@medvirk/core/schemas";
import { columnUsedTwice, profileRevealsCounts } from "../../issues-tables.ts";
import { CountConfigSchema } from "./count-config-schema.ts";
import { TableConfigSchema } from "./table-config-schema.ts";

export { CountConfigSchema, CustomProfileSchema, TotalsSchema } from "./count-config-schema.ts";
export {
  ColumnDeclarationSchema,
  ColumnRoleSchema,
  MissingTreatmentSchema,
  TableConfigSchema,
} from "./table-config-schema.ts";
export { HierarchyDeclarationSchema } from "./hierarchy-schema.ts";
export { UtilityMetricSchema } from "./metric-schema.ts";
export { PrivacyModelSchema, SensitiveDistanceSchema } from "./model-schema.ts";

/** The published schema of what `assessRisk` must know of a table. */
export const tableConfigDefinition: SchemaDefinition<typeof TableConfigSchema> = {
  package: "anonymize",
  name: "table-config",
  version: "0.2",
  title: {
    nb: "Oppsett for en tabell med én rad per person",
    nn: "Oppsett for ein tabell med éi rad per person",
    en: "Config of a table with one row a person",
  },
  description: {
    nb: "Hva hver kolonne er, hvilke modeller tabellen holdes opp mot, hvordan manglende verdier sammenlignes, og hva en omkoding kan koste.",
    nn: "Kva kvar kolonne er, kva modellar tabellen blir halden opp mot, korleis manglande verdiar blir samanlikna, og kva ei omkoding kan koste.",
    en: "What each column is, which models the table is held against, how missing values compare, and what recoding may cost.",
  },
  schema: TableConfigSchema,
  rules: [],
  examples: [
    {
      columns: {
        name: { role: "identifier" },
        birthYear: { role: "quasi-identifier" },
        municipality: { role: "quasi-identifier" },
        support: { role: "sensitive" },
      },
      models: [{ model: "k-anonymity", k: 5 }],
      missing: "own-value",
      missingValues: ["NA"],
    },
    {
      columns: {
        born: {
          role: "quasi-identifier",
          hierarchy: { kind: "intervals", origin: 1900, widths: [5, 10, 20] },
        },
        postcode: { role: "quasi-identifier", hierarchy: { kind: "prefix", keep: [2, 1] } },
        support: { role: "sensitive" },
      },
      models: [
        { model: "k-anonymity", k: 5 },
        { model: "distinct-l-diversity", l: 2 },
      ],
      missing: "own-value",
      metric: "loss",
      suppressionLimit: 0.02,
    },
  ],
};

/** The published schema of what `suppressCells` must know of a table of counts. */
export const countConfigDefinition: SchemaDefinition<typeof CountConfigSchema> = {
  package: "anonymize",
  name: "count-config",
  version: "0.1",
  title: {
    nb: "Oppsett for en tabell med antall personer",
    nn: "Oppsett for ein tabell med tal på personar",
    en: "Config of a table of counts of persons",
  },
  description: {
    nb: "Hvilke kolonner som er dimensjoner og antall, hvor summene kommer fra, og hvilken regel som sier hva som er små tall.",
    nn: "Kva kolonnar som er dimensjonar og tal, kvar summane kjem frå, og kva regel som seier kva som er små tal.",
    en: "Which columns are dimensions and count, where the totals come from, and which rule says what is too small.",
  },
  schema: CountConfigSchema,
  rules: [
    { code: columnUsedTwice.code, text: columnUsedTwice.texts },
    { code: profileRevealsCounts.code, text: profileRevealsCounts.texts },
  ],
  examples: [
    {
      dimensions: ["region", "mainIncome"],
      count: "persons",
      profile: "ssb3",
      totals: { source: "derived", label: "Total" },
    },
    {
      dimensions: ["district"],
      count: "persons",
      profile: { id: "custom", minimum: 5, zeros: "suppressed" },
      totals: { source: "given", label: "I alt" },
      ignored: ["districtName"],
    },
  ],
};

/** The published schemas of the table functions. */
export const tableSchemaDefinitions: readonly SchemaDefinition[] = [
  tableConfigDefinition,
  countConfigDefinition,
];
