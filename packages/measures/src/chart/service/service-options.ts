import type { SmallCountProfile } from "@medvirk/core";
import type { Instrument } from "../../instruments/instrument.ts";
import type { Policy, Rater } from "../../schemas/types.ts";

/** Whose scores a chart of a service shows, by which rules. */
export interface ServiceChartOptions {
  /** BCP 47 code: `nb`, `nn` or `en`. */
  readonly language: string;
  /** The policy that says what a reliable change is; there is no default. */
  readonly policy: Policy;
  /** Whose view; others are never mixed in. */
  readonly rater: Rater;
  /** The named rule of how few may be shown; there is no default. */
  readonly profile: SmallCountProfile;
  /** Instruments of the caller's own, made by `defineInstrument`. */
  readonly instruments?: readonly Instrument[];
}
