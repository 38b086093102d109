import type { AssessmentOptions } from "../episode/assess-series.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Policy } from "../schemas/types.ts";
import type { AnyTrajectoryModel } from "../trajectories/curve.ts";

/** How a course is told or drawn. */
export interface EpisodeChartOptions {
  /** BCP 47 code: `nb`, `nn` or `en`. */
  readonly language: string;
  /** The policies to read it by; empty for none, since there is no default. */
  readonly policies: readonly Policy[];
  /** The model whose zones are drawn; there is no default, and none is shipped. */
  readonly trajectory?: AnyTrajectoryModel;
  /** Instruments of the caller's own, made by `defineInstrument`. */
  readonly instruments?: readonly Instrument[];
}

/**
 * Gives what the course is read by beside policies.
 *
 * @internal
 */
export function readingOf({ instruments, trajectory }: EpisodeChartOptions): AssessmentOptions {
  return {
    ownInstruments: instruments,
    ...(trajectory === undefined ? {} : { model: trajectory }),
  };
}
