import type { z } from "zod";
import type { Immutable } from "@medvirk/core";
import type {
  JoinedCurveSchema,
  PolynomialCurveSchema,
  TableCurveSchema,
  TrajectoryModelSchema,
} from "./trajectory-schema.ts";

/** Powers of the time with intake interaction, held after the last session. */
export type PolynomialCurve = Immutable<z.infer<typeof PolynomialCurveSchema>>;
/** A table, linear between its nodes and held after the last session. */
export type TableCurve = Immutable<z.infer<typeof TableCurveSchema>>;
/** A curve for short courses and one for long ones, joined by the session. */
export type JoinedCurve = Immutable<z.infer<typeof JoinedCurveSchema>>;
/** How scores go from an intake, as data. */
export type TrajectoryModel = Immutable<z.infer<typeof TrajectoryModelSchema>>;
