import { z } from "zod";
import { HierarchyDeclarationSchema } from "./hierarchy-schema.ts";
import { UtilityMetricSchema } from "./metric-schema.ts";
import { PrivacyModelSchema } from "./model-schema.ts";

/** What a column is for somebody who looks for a person. */
export const ColumnRoleSchema = z
  .enum(["identifier", "quasi-identifier", "sensitive", "insensitive"])
  .describe(
    "identifier points to a person by itself; quasi-identifier does so together with others; sensitive is what must not be learnt about a person; insensitive is none of these",
  );

/** What is declared of one column. */
export const ColumnDeclarationSchema = z.strictObject({
  role: ColumnRoleSchema,
  hierarchy: z
    .union([z.string().min(1), HierarchyDeclarationSchema])
    .optional()
    .describe(
      "How its values become coarser; needed of a quasi-identifier that is to be recoded. A text is the path of a CSV file as ARX has it, without a header, relative to the config; the command reads it",
    ),
});

/** How a missing value compares with others. */
export const MissingTreatmentSchema = z
  .enum(["own-value", "wildcard"])
  .describe(
    "own-value: missing equals only missing, as in ARX; wildcard: missing equals everything, as in sdcMicro",
  );

/** How the records of a table were drawn from a population. */
export const SamplingSchema = z
  .union([
    z.strictObject({
      fraction: z
        .number()
        .gt(0)
        .max(1)
        .describe("The share of the population that the table holds, each equally likely, 0–1"),
    }),
    z.strictObject({
      weight: z
        .string()
        .min(1)
        .describe("The column that says how many persons of the population a record stands for"),
    }),
  ])
  .describe("How the records were drawn from a population; absent where nothing is known of one");

const missingValues = z
  .array(z.string())
  .optional()
  .describe("Texts that mean missing, such as NA, beside the empty field");

const columns = z
  .record(z.string(), ColumnDeclarationSchema)
  .describe("Every column of the table by its name, with its role");

/** What the functions that measure or recode a table must know of it. */
export const TableConfigSchema = z.strictObject({
  columns,
  models: z
    .array(PrivacyModelSchema)
    .describe("The models to hold the table against; empty to measure only"),
  missing: MissingTreatmentSchema,
  missingValues,
  sampling: SamplingSchema.optional(),
  metric: UtilityMetricSchema.optional().describe(
    "What recoding is to cost as little as possible of",
  ),
  suppressionLimit: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("The largest share of records that recoding may leave out, 0–1"),
});

export type ColumnRole = z.infer<typeof ColumnRoleSchema>;
export type ColumnDeclaration = z.infer<typeof ColumnDeclarationSchema>;
export type Sampling = z.infer<typeof SamplingSchema>;
export type MissingTreatment = z.infer<typeof MissingTreatmentSchema>;
export type TableConfig = z.infer<typeof TableConfigSchema>;
