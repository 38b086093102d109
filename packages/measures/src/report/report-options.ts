import type { ClinicalReference } from "../effect-sizes/clinical-effect-size.ts";
import type { SeverityReference } from "../effect-sizes/severity-adjusted.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Policy } from "../schemas/types.ts";
import type { AnyTrajectoryModel } from "../trajectories/curve.ts";
import type { Guard } from "./breakdown.ts";

/** What a service report is made with. Nothing has a default. */
export interface ReportOptions extends Guard {
  /** One at most: under two, a reader could subtract one count from the other. */
  readonly policy?: Policy;
  /** One at most, for zones and drop-out. */
  readonly model?: AnyTrajectoryModel;
  /** Reference data of the caller, for severity-adjusted and relative effect sizes. */
  readonly reference?: SeverityReference;
  /** Clinical reference data of the caller, for an effect size of clinical first scores only. */
  readonly clinicalReference?: ClinicalReference;
  /** Instruments of the caller's own that the episodes use, made by `defineInstrument`. */
  readonly ownInstruments?: readonly Instrument[];
}
