import { createIssue, fail, hasIssues, type Result, succeed } from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import { deviationOf, meanOf } from "../effect-sizes/pair-moments.ts";

/** How well the items of one scale go together in own answers, and what that makes of an error. */
export interface OwnReliability {
  /** Answers, one a person, every item marked. */
  readonly answers: number;
  readonly items: number;
  /** Cronbach's alpha. It speaks of one moment only, and gives smaller errors than a retest does. */
  readonly alpha: number;
  readonly meanTenths: number;
  /** Standard deviation of the totals, with n − 1. */
  readonly standardDeviationTenths: number;
  /** SD·√(1 − α), in tenths. */
  readonly standardErrorOfMeasurementTenths: number;
}

/**
 * Computes Cronbach's alpha, the standard error of measurement, mean and spread from own items.
 *
 * @param answers - the marks of each answer in tenths, every one with the same items in the same
 *   order and none missing; one answer a person, or the answers aren't independent
 * @returns alpha and what follows; or `measures.columns-differ`, `measures.number-not-finite`,
 *   `measures.not-estimable` for fewer than 3 answers or 2 items, or where nothing varies
 * @source Cronbach 1951, Psychometrika 16:297–334: α = k/(k − 1)·(1 − Σsᵢ²/s²); SEM as Jacobson &
 *   Truax 1991; formulas from memory, checked by hand
 * @example
 * ```ts
 * import { cronbachAlpha } from "@medvirk/measures";
 *
 * const own = cronbachAlpha([[20, 30], [40, 50], [60, 55], [80, 90]]);
 * own.ok ? own.value.alpha.toFixed(3) : ""; // => "0.978"
 * ```
 */
export function cronbachAlpha(answers: readonly (readonly number[])[]): Result<OwnReliability> {
  const items = answers[0]?.length ?? 0;
  const found = answers.flatMap((marks, index) => {
    if (marks.length !== items) return [createIssue(issues.columnsDiffer, [index])];
    return marks.every(Number.isFinite) ? [] : [createIssue(issues.numberNotFinite, [index])];
  });
  if (hasIssues(found)) return { ok: false, issues: found };
  const totals = answers.map((marks) => marks.reduce((sum, mark) => sum + mark, 0));
  const deviation = deviationOf(totals);
  if (answers.length < 3 || items < 2 || !(deviation > 0)) {
    return fail(createIssue(issues.notEstimable));
  }
  let itemVariances = 0;
  for (let item = 0; item < items; item += 1) {
    itemVariances += deviationOf(answers.map((marks) => marks[item] ?? Number.NaN)) ** 2;
  }
  const alpha = (items / (items - 1)) * (1 - itemVariances / deviation ** 2);
  return succeed({
    answers: answers.length,
    items,
    alpha,
    meanTenths: meanOf(totals),
    standardDeviationTenths: deviation,
    standardErrorOfMeasurementTenths: deviation * Math.sqrt(1 - Math.min(1, alpha)),
  });
}
