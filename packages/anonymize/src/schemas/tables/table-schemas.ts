import type { SchemaDefinition } from "@medvirk/core/schemas";
import { countAndMagnitude, unknownDimension } from "../../issues-counts.ts";
import { columnUsedTwice, profileRevealsCounts } from "../../issues-tables.ts";
import { CountConfigSchema } from "./count-config-schema.ts";
import { TableConfigSchema } from "./table-config-schema.ts";

export {
  CellRuleSchema,
  CountConfigSchema,
  CountHierarchySchema,
  MagnitudeSchema,
  TotalsSchema,
} from "./count-config-schema.ts";
export { CountProfileSchema, CustomProfileSchema } from "./count-profile-schema.ts";
export {
  ColumnDeclarationSchema,
  ColumnRoleSchema,
  MissingTreatmentSchema,
  SamplingSchema,
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
  version: "0.2",
  title: {
    nb: "Oppsett for en tabell med antall personer",
    nn: "Oppsett for ein tabell med tal på personar",
    en: "Config of a table of counts of persons",
  },
  description: {
    nb: "Hvilke kolonner som er dimensjoner, hvordan de er gruppert, hva som telles eller summeres, hvilke tabeller som gis ut, og hvilken regel som sier hva som ikke kan vises.",
    nn: "Kva kolonnar som er dimensjonar, korleis dei er grupperte, kva som blir talt eller summert, kva tabellar som blir gjevne ut, og kva regel som seier kva som ikkje kan visast.",
    en: "Which columns are dimensions, how they are grouped, what is counted or summed, which tables are published, and which rule says what may not be shown.",
  },
  schema: CountConfigSchema,
  rules: [
    { code: columnUsedTwice.code, text: columnUsedTwice.texts },
    { code: profileRevealsCounts.code, text: profileRevealsCounts.texts },
    { code: countAndMagnitude.code, text: countAndMagnitude.texts },
    { code: unknownDimension.code, text: unknownDimension.texts },
  ],
  examples: [
    {
      dimensions: ["region", "mainIncome"],
      hierarchies: { region: [{ kind: "columns", columns: ["county"] }] },
      count: "persons",
      profile: "ssb3",
      tables: [["region", "mainIncome"]],
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
