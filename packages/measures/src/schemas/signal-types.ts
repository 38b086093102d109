import type { z } from "zod";
import type { Immutable } from "@medvirk/core";
import type { SignalRuleSchema } from "./signal-schema.ts";

/** A rule of signals with its parameters. */
export type SignalRule = Immutable<z.infer<typeof SignalRuleSchema>>;
