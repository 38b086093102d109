import type { z } from "zod";
import type { Immutable } from "@medvirk/core";
import type { InstrumentSchema } from "./instrument-schema.ts";
import type { SignalRuleSchema } from "./signal-schema.ts";
import type { ThresholdSetSchema } from "./threshold-schema.ts";

/** A scale of a service's own as it is stored; `defineInstrument` makes an instrument of it. */
export type InstrumentDocument = Immutable<z.infer<typeof InstrumentSchema>>;
/** A rule of signals with its parameters. */
export type SignalRule = Immutable<z.infer<typeof SignalRuleSchema>>;
/** One threshold, for whom it is, and whether anybody has checked it at its source. */
export type ThresholdSet = Immutable<z.infer<typeof ThresholdSetSchema>>;
