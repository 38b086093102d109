import {
  createIssue,
  fail,
  resultOf,
  succeed,
  type Issue,
  type IssuePath,
  type Result,
} from "@medvirk/core";
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
  /** Whether the total was added up from its items or came alone. */
  readonly basis: "items" | "total";
  /** The marks in tenths; absent where the total came alone, since they are unknown. */
  readonly itemTenths?: Readonly<Record<string, number | undefined>>;
}

/** No total, and why. */
export interface AbsentAnswer extends Absence {
  readonly state: "absent";
}

/** What an answer comes to: a total, or a reasoned absence; never 0 for the latter. */
export type Score = ScoredAnswer | AbsentAnswer;

/**
 * Scores an answer: the exact sum of its items, its total as it came, or its absence.
 *
 * @param answer - a stored answer, in tenths
 * @param instrument - the instrument it answers
 * @param path - where the answer stands, for the issues
 * @returns the total in tenths or the absence; or `measures.items-missing` (nothing is imputed),
 *   `measures.unknown-item`, `measures.score-out-of-range`, `measures.score-off-step`,
 *   `measures.not-scored`
 * @source Miller, Duncan et al.: the total is the unweighted sum; read in CamCOPS 2026-11-22
 * @example
 * ```ts
 * import { ors, scoreAnswer } from "@medvirk/measures";
 *
 * const itemTenths = { individual: 22, close: 61, social: 50, overall: 48 };
 * const score = scoreAnswer({ state: "items", mode: "paper", itemTenths }, ors);
 * score.ok ? score.value.totalTenths : null; // => 181
 * ```
 */
export function scoreAnswer(
  answer: Answer,
  instrument: Instrument,
  path: IssuePath = [],
): Result<Score> {
  if (answer.state === "absent") return succeed(answer);
  if (instrument.total === "none") return fail(createIssue(issues.notScored, path));
  const found = [
    ...checkAnswer(answer, instrument, path),
    ...missingItemsIssue(answer, instrument, path),
  ];
  return resultOf(found, () => scoreOf(answer, instrument));
}

function scoreOf(answer: Exclude<Answer, AbsentAnswer>, instrument: Instrument): ScoredAnswer {
  if (answer.state === "total") {
    return { state: "scored", totalTenths: answer.totalTenths, basis: "total" };
  }
  const { itemTenths } = answer;
  const totalTenths = sumOf(itemTenths, instrument);
  return { state: "scored", totalTenths, basis: "items", itemTenths };
}

function missingItemsIssue(
  answer: Answer,
  instrument: Instrument,
  path: IssuePath,
): readonly Issue[] {
  const missing = missingItems(answer, instrument);
  if (missing.length === 0) return [];
  const place = [...path, "itemTenths"];
  return [createIssue(issues.itemsMissing, place, { missing: missing.join(", ") })];
}
