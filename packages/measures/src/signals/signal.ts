import type { SignalRule } from "../schemas/own-types.ts";

/** What a signal looks for. Each is a named rule; there is never one number of risk. */
export type SignalKind = SignalRule["kind"];

/** That a rule fits a series, and where. It opens a talk; it is never a verdict. */
export interface Signal {
  readonly kind: SignalKind;
  /** The rule with its parameters and source. */
  readonly rule: SignalRule;
  /** Numbers of the sessions that it rests on, from 1. */
  readonly sessions: readonly number[];
  /** What the scores are about, in the words of the person, where they are given. */
  readonly about: readonly string[];
  /** Keys of the items with the lowest mark; only of `lowest-element`. */
  readonly items?: readonly string[];
}
