import type { Citation } from "@medvirk/core";

/** Two scores of one series, in tenths. */
export interface ScorePair {
  readonly intakeTenths: number;
  readonly lastTenths: number;
}

/** The seven published methods of reliable change. */
export type ChangeMethod =
  | "jacobson-truax"
  | "gulliksen-lord-novick"
  | "hsu-linn-lord"
  | "edwards-nunnally"
  | "nunnally-kotsch"
  | "hageman-arrindell"
  | "hierarchical-linear";

/** A change in standard errors, by one method, with what it rests on. */
export interface ChangeEstimate<Inputs> {
  readonly method: ChangeMethod;
  readonly inputs: Inputs;
  /** What the method takes for the change, in points: some correct it for regression to the mean. */
  readonly points: number;
  /** Standard error of that change, in points. */
  readonly standardError: number;
  /** The change in standard errors; its sign is that of the change. */
  readonly index: number;
  readonly criticalValue: number;
  /** Decided exactly, not by the index: larger than the critical value, up or down. */
  readonly isReliable: boolean;
  /** 1 up, −1 down, 0 neither. Which way is better, the instrument says. */
  readonly sign: number;
  readonly citation: Citation;
}
