import { z } from "zod";

const column = z
  .string()
  .optional()
  .describe("The sensitive column it is about; absent where it holds for every sensitive column");

const share = z.number().min(0).max(1);

/** How far apart two values of a sensitive column are. */
export const SensitiveDistanceSchema = z
  .enum(["equal", "ordered", "hierarchical"])
  .describe(
    "equal: two different values are always 1 apart; ordered: values that read as numbers or dates lie in their order, evenly spaced, as pyCANON and ARX have it; hierarchical: by the level at which the column's hierarchy joins them",
  );

/** A model that a table is held against. */
export const PrivacyModelSchema = z.discriminatedUnion("model", [
  z.strictObject({
    model: z.literal("k-anonymity").describe("Each record looks like at least k - 1 others"),
    k: z.int().min(2).describe("The smallest class that is accepted, in records"),
  }),
  z.strictObject({
    model: z
      .literal("alpha-k-anonymity")
      .describe("k-anonymity, and no sensitive value takes more than the share alpha of a class"),
    k: z.int().min(2).describe("The smallest class that is accepted, in records"),
    alpha: share.describe("The largest share of a class that one sensitive value may take, 0–1"),
    column,
  }),
  z.strictObject({
    model: z.literal("distinct-l-diversity").describe("Each class has at least l sensitive values"),
    l: z.int().min(2).describe("The fewest different sensitive values of a class"),
    column,
  }),
  z.strictObject({
    model: z
      .literal("entropy-l-diversity")
      .describe("The entropy of the sensitive values of each class is at least log l"),
    l: z.number().gt(1).describe("The number of equally frequent values that a class amounts to"),
    estimator: z.literal("shannon").describe("How the entropy is estimated"),
    column,
  }),
  z.strictObject({
    model: z
      .literal("recursive-cl-diversity")
      .describe(
        "In each class the most frequent sensitive value is rarer than c times all from the l-th most frequent on",
      ),
    c: z.number().positive().describe("How many times"),
    l: z.int().min(2).describe("From which value on, by frequency"),
    column,
  }),
  z.strictObject({
    model: z
      .literal("t-closeness")
      .describe("The sensitive values of each class lie within t of those of the whole table"),
    t: share.describe("The largest distance between the two distributions, 0–1"),
    distance: SensitiveDistanceSchema,
    column,
  }),
  z.strictObject({
    model: z
      .literal("basic-beta-likeness")
      .describe("No sensitive value is more than beta, relatively, above its share of the table"),
    beta: z.number().positive().describe("The largest relative gain"),
    column,
  }),
  z.strictObject({
    model: z
      .literal("enhanced-beta-likeness")
      .describe("As basic, with the gain also bounded by -ln of the share in the table"),
    beta: z.number().positive().describe("The largest relative gain"),
    column,
  }),
  z.strictObject({
    model: z
      .literal("delta-disclosure")
      .describe(
        "For each sensitive value of a class |ln(share in the class / share in the table)| is below delta",
      ),
    delta: z.number().positive().describe("The bound, as a natural logarithm"),
    column,
  }),
  z.strictObject({
    model: z
      .literal("k-map")
      .describe("Each record looks like at least k records of a population that the caller gives"),
    k: z.int().min(2).describe("The fewest records of the population"),
  }),
  z.strictObject({
    model: z
      .literal("sample-uniqueness")
      .describe("At most this share of the records looks like no other"),
    threshold: share.describe("The largest share, 0–1"),
  }),
  z.strictObject({
    model: z
      .literal("average-reidentification-risk")
      .describe("The number of classes divided by the number of records is at most this"),
    threshold: share.describe("The largest mean risk, 0–1"),
  }),
]);

export type SensitiveDistance = z.infer<typeof SensitiveDistanceSchema>;
export type PrivacyModel = z.infer<typeof PrivacyModelSchema>;
