import { CitationSchema, LocalizedTextSchema } from "@medvirk/core/schemas";
import { z } from "zod";
import { checkTrajectoryModel } from "../trajectories/check-model.ts";
import { addIssues } from "./add-issues.ts";
import { RaterSchema } from "./answer-schema.ts";
import { AgeGroupSchema } from "./age-group-schema.ts";

const session = z
  .int()
  .min(1)
  .max(10_000)
  .describe("Session counted from 1 at the intake; sessions without a score count too");
const intakeTenths = z.number().min(-100_000).max(100_000).describe("Intake in tenths of a point");

const TermSchema = z.strictObject({
  power: z.int().min(0).max(6).describe("Power of the time"),
  constantTenths: z.number().describe("Coefficient in tenths, at the centre of the intake"),
  perIntakeTenth: z.number().describe("What a tenth of intake above the centre adds to it"),
});

/** A curve of powers of the time, each with an interaction with the intake. */
export const PolynomialCurveSchema = z
  .strictObject({
    kind: z.literal("polynomial").describe("A sum of powers of the time"),
    time: z
      .enum(["sessions-since-intake", "log-session"])
      .describe("What the time is: session less 1, or the natural logarithm of the session"),
    startsAt: z
      .enum(["intake", "zero"])
      .describe("Whether the terms are added to the intake, or stand alone"),
    centreTenths: z.number().describe("The intake from which the interactions count, in tenths"),
    terms: z.array(TermSchema).min(1).max(14).describe("The terms"),
    lastSession: session.describe("The curve is held from here on; it never turns at its tail"),
  })
  .describe("Powers of the time with intake interaction, held after the last session");

/** A curve as a table, linear between its nodes. */
export const TableCurveSchema = z
  .strictObject({
    kind: z.literal("table").describe("A table"),
    intakesTenths: z.array(intakeTenths).min(1).max(1_000).describe("Rising; one for each row"),
    sessions: z.array(session).min(1).max(1_000).describe("Rising; one for each column"),
    valuesTenths: z
      .array(z.array(z.number().nullable()).max(1_000))
      .min(1)
      .max(1_000)
      .describe("A row for each intake; null where there were too few to say"),
  })
  .describe("A table, linear between its nodes and held after the last session");

const SimpleCurveSchema = z.discriminatedUnion("kind", [PolynomialCurveSchema, TableCurveSchema]);

/** One curve for short courses and one for long ones, passing into each other without a jump. */
export const JoinedCurveSchema = z
  .strictObject({
    kind: z.literal("joined").describe("Two curves joined"),
    short: SimpleCurveSchema.describe("The curve of the first sessions"),
    long: SimpleCurveSchema.describe("The curve of the later sessions"),
    fromSession: session.describe("The last session at which the short curve alone speaks"),
    toSession: session.describe("The first session at which the long curve alone speaks"),
  })
  .describe("Two curves, joined by the session and never by the length of the course");

const CurveSchema = z.discriminatedUnion("kind", [
  PolynomialCurveSchema,
  TableCurveSchema,
  JoinedCurveSchema,
]);

/** A model of how scores go from an intake, with whose it is and what it rests on; version 0.1. */
export const TrajectoryModelSchema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("Version of this schema"),
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(64)
      .describe("Kebab-case; it is named in every result"),
    version: z.string().min(1).max(64).describe("Version of the model; named in every result"),
    name: LocalizedTextSchema.describe("What people call it"),
    instrument: z.string().min(1).max(64).describe("Id of the instrument"),
    raters: z.array(RaterSchema).min(1).optional().describe("Absent: it names no rater"),
    ageGroups: z.array(AgeGroupSchema).min(1).optional().describe("Absent: it names no age group"),
    population: LocalizedTextSchema.describe("Whose courses it was made of, and where"),
    episodes: z.int().min(1).optional().describe("How many courses it rests on; absent: not known"),
    period: z
      .strictObject({
        from: z.iso.date().describe("First day"),
        to: z.iso.date().describe("Last day"),
      })
      .optional()
      .describe("The days of the first and the last score it rests on"),
    method: z
      .enum(["percentiles", "pooled-least-squares", "mixed-reml", "mixed-ml", "stated", "other"])
      .describe("How it was made; stated: the source gives the curve"),
    citation: CitationSchema.describe("Whose model it is"),
    licenceNote: LocalizedTextSchema.describe("Who may use it, and on what ground"),
    scale: z
      .strictObject({
        minimumTenths: z.int().describe("Lowest score, in tenths"),
        maximumTenths: z.int().describe("Highest score, in tenths"),
        direction: z.enum(["higher-is-better", "lower-is-better"]).describe("Which way is better"),
      })
      .describe("The scale that the scores are on; the curve never leaves it"),
    intakeRange: z
      .strictObject({
        fromTenths: z.int().describe("Lowest intake that it speaks of, in tenths"),
        toTenths: z.int().describe("Highest intake that it speaks of, in tenths"),
      })
      .describe("Outside it the zone is unknown"),
    expected: CurveSchema.describe("The expected score"),
    zones: z
      .strictObject({
        greenFrom: CurveSchema.describe("Green at or above this curve"),
        redBelow: CurveSchema.describe("Red below this curve; between them no clear indication"),
        meaning: LocalizedTextSchema.describe("What the borders are, in words"),
      })
      .optional()
      .describe("Absent: the model draws no zones, and every zone is unknown"),
  })
  .superRefine((model, context) => {
    addIssues(checkTrajectoryModel(model), context);
  });
