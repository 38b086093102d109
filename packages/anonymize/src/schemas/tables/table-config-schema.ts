import { z } from "zod";

/** What a column is for somebody who looks for a person. */
export const ColumnRoleSchema = z
  .enum(["identifier", "quasi-identifier", "sensitive", "insensitive"])
  .describe(
    "identifier points to a person by itself; quasi-identifier does so together with others; sensitive is what must not be learnt about a person; insensitive is none of these",
  );

/** What is declared of one column. */
export const ColumnDeclarationSchema = z.strictObject({
  role: ColumnRoleSchema,
});

/** A model that a table is held against. */
export const PrivacyModelSchema = z.discriminatedUnion("model", [
  z.strictObject({
    model: z.literal("k-anonymity").describe("Each record looks like at least k - 1 others"),
    k: z.int().min(2).describe("The smallest class that is accepted, in records"),
  }),
]);

/** How a missing value compares with others. */
export const MissingTreatmentSchema = z
  .enum(["own-value", "wildcard"])
  .describe(
    "own-value: missing equals only missing, as in ARX; wildcard: missing equals everything, as in sdcMicro",
  );

/** What `assessRisk` must know of a table. */
export const TableConfigSchema = z.strictObject({
  columns: z
    .record(z.string(), ColumnDeclarationSchema)
    .describe("Every column of the table by its name, with its role"),
  models: z
    .array(PrivacyModelSchema)
    .describe("The models to hold the table against; empty to measure only"),
  missing: MissingTreatmentSchema,
  missingValues: z
    .array(z.string())
    .optional()
    .describe("Texts that mean missing, such as NA, beside the empty field"),
});

export type ColumnRole = z.infer<typeof ColumnRoleSchema>;
export type ColumnDeclaration = z.infer<typeof ColumnDeclarationSchema>;
export type PrivacyModel = z.infer<typeof PrivacyModelSchema>;
export type MissingTreatment = z.infer<typeof MissingTreatmentSchema>;
export type TableConfig = z.infer<typeof TableConfigSchema>;
