import type { Citation } from "@medvirk/core";

/** What a signal looks for. Each is a named rule; there is never one number of risk. */
export type SignalKind = SignalRule["kind"];

interface NamedRule {
  /** Kebab-case; it is named in every signal. */
  readonly id: string;
  readonly citation: Citation;
}

/** A rule with its parameters, in tenths and sessions that have a score. */
export type SignalRule = NamedRule &
  (
    | {
        /** The score goes up and down in large steps. */
        readonly kind: "sawtooth";
        readonly stepTenths: number;
        readonly minimumScores: number;
        readonly minimumTurns: number;
      }
    | {
        /** The last scores lie within a narrow band. */
        readonly kind: "flat";
        readonly scores: number;
        readonly withinTenths: number;
      }
    | {
        /** The score has fallen from a recent one. */
        readonly kind: "drop";
        readonly dropTenths: number;
        readonly withinScores: number;
      }
    | {
        /** A later score lies below that of an early session. */
        readonly kind: "dip-after";
        readonly afterSession: number;
        readonly dropTenths: number;
      }
    | {
        /** The first score lies high. */
        readonly kind: "first-above";
        readonly tenths: number;
        readonly boundary: ">" | ">=";
      }
    | {
        /** Every score is the highest there is. */
        readonly kind: "always-maximum";
        readonly minimumScores: number;
      }
    | {
        /** The last score lies below a line. */
        readonly kind: "below-line";
        readonly tenths: number;
        readonly boundary: "<" | "<=";
      }
    | {
        /** One part got the lowest mark the last time, below a line. */
        readonly kind: "lowest-element";
        readonly tenths: number;
        readonly boundary: "<" | "<=";
      }
  );

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
