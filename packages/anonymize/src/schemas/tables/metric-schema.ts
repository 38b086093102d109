import { z } from "zod";

const nameText = "Which metric";

const monotonic = z
  .boolean()
  .describe("true: a suppressed record costs no more than its class; false: it is counted apart");

/** What a transformation costs; the lowest score is the best. */
export const UtilityMetricSchema = z
  .union([
    z.enum(["loss", "aecs", "height", "precision"]),
    z.discriminatedUnion("name", [
      z.strictObject({
        name: z.enum(["loss", "aecs", "height", "precision"]).describe(nameText),
      }),
      z.strictObject({
        name: z.enum(["discernibility", "entropy"]).describe(nameText),
        monotonic,
      }),
    ]),
  ])
  .describe(
    "loss: how many values each released value may stand for; aecs: records by class; discernibility: squares of class sizes; entropy: information lost, in bits; height: sum of levels; precision: mean share of the levels",
  );

export type UtilityMetric = z.infer<typeof UtilityMetricSchema>;
