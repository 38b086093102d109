import type {
  JoinedCurve,
  PolynomialCurve,
  TableCurve,
  TrajectoryModel,
} from "../schemas/trajectory-types.ts";

/** The caller's own function, such as a vendor's curve that the municipality has a licence for. */
export interface CallerCurve {
  readonly kind: "function";
  /**
   * Gives the score in tenths at a session, counted from 1 at the intake.
   *
   * It may know the intake and the session, never how long the course became: a curve that knew
   * would jump. `null` where it doesn't say.
   */
  readonly valueTenths: (intakeTenths: number, session: number) => number | null;
}

/** A curve as data, or the caller's function. */
export type TrajectoryCurve = PolynomialCurve | TableCurve | JoinedCurve | CallerCurve;

/** A trajectory model, as data or with the caller's functions for curves. */
export interface AnyTrajectoryModel extends Omit<TrajectoryModel, "expected" | "zones"> {
  readonly expected: TrajectoryCurve;
  readonly zones?:
    | {
        readonly greenFrom: TrajectoryCurve;
        readonly redBelow: TrajectoryCurve;
        readonly meaning: NonNullable<TrajectoryModel["zones"]>["meaning"];
      }
    | undefined;
}
