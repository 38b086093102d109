import { createIssue, resultOf, succeed, type IssuePath, type Result } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Absence, Answer } from "../schemas/types.ts";
import { checkAnswer, missingItems } from "./check-answer.ts";
import { sumOf } from "./sum-of.ts";

/** A total, and what it rests on. */
export interface ScoredAnswer {
  readonly state: "scored";
  /** In tenths of a point, exact. */
  readonly totalTenths: number;
  /**
   * Whether the total was made of all items, of those that have a mark where the instrument says
   * that some may lack one, or came alone.
   */
  readonly basis: "items" | "some-items" | "total";
  /** The marks in tenths; absent where the total came alone, since they are unknown. */
  readonly itemTenths?: Readonly<Record<string, number | undefined>>;
}

/** No total, and why. */
export interface AbsentAnswer extends Absence {
  readonly state: "absent";
}

/** Marks that are looked at together: the instrument has no total. */
export interface UnscoredAnswer {
  readonly state: "unscored";
}

/** What an answer comes to: a total, a reasoned absence, or no total by design; never 0 for these. */
export type Score = ScoredAnswer | AbsentAnswer | UnscoredAnswer;

/**
 * Scores an answer: the exact total of its items, its total as it came, or its absence.
 *
 * @param answer - a stored answer, in tenths
 * @param instrument - the instrument it answers
 * @param path - where the answer stands, for the issues
 * @returns the total in tenths or the absence; or `measures.items-missing` (nothing is imputed but
 *   by the instrument's own stated rule), `measures.unknown-item`, `measures.score-out-of-range`,
 *   `measures.score-off-step`
 * @source Miller, Duncan et al.: the total of ORS and SRS is the unweighted sum; read in CamCOPS
 *   2026-11-22
 * @example
 * ```ts
 * import { ors, scoreAnswer } from "@medvirk/measures";
 *
 * const itemTenths = { individual: 22, close: 61, social: 50, overall: 48 };
 * const score = scoreAnswer({ state: "items", mode: "paper", itemTenths }, ors);
 * score.ok && score.value.state === "scored" ? score.value.totalTenths : null; // => 181
 * ```
 */
export function scoreAnswer(
  answer: Answer,
  instrument: Instrument,
  path: IssuePath = [],
): Result<Score> {
  if (answer.state === "absent") return succeed(answer);
  const missing = missingItems(answer, instrument);
  const found = [...checkAnswer(answer, instrument, path)];
  if (missing.length > (instrument.mostMissingItems ?? 0)) {
    const params = { missing: missing.join(", ") };
    found.push(createIssue(issues.itemsMissing, [...path, "itemTenths"], params));
  }
  return resultOf(found, () => {
    if (instrument.total === "none") return { state: "unscored" };
    const { state } = answer;
    if (state === "total") {
      return { state: "scored", totalTenths: answer.totalTenths, basis: state };
    }
    const { itemTenths } = answer;
    const totalTenths = sumOf(itemTenths, instrument);
    const basis = missing.length > 0 ? "some-items" : state;
    return { state: "scored", totalTenths, basis, itemTenths };
  });
}
