import { createIssue, resultOf, type IssuePath, type Result } from "@medvirk/core";
import type { Instrument, Subscale } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Answer } from "../schemas/types.ts";
import { checkAnswer, missingItems } from "./check-answer.ts";
import { sumOf } from "./sum-of.ts";

/** The total of a subscale; `null` where one of its items lacks a mark. */
export interface SubscaleScore {
  readonly subscale: string;
  readonly totalTenths: number | null;
  readonly missingItems: readonly string[];
}

/**
 * Scores the subscales of an answer, each by its own items alone.
 *
 * @param answer - a stored answer with items
 * @param instrument - whose subscales are scored
 * @param path - where the answer stands, for the issues
 * @returns a score for each subscale, made as the instrument's total is; or
 *   `measures.answer-missing` where there are no items, and the issues of `scoreAnswer` except
 *   `measures.items-missing`
 * @example
 * ```ts
 * import { ors, scoreSubscales } from "@medvirk/measures";
 *
 * const label = { nb: "de andre", nn: "dei andre", en: "others" };
 * const instrument = { ...ors, subscales: [{ key: "others", label, items: ["close", "social"] }] };
 * const itemTenths = { individual: 22, close: 61, social: 50, overall: 48 };
 * const scores = scoreSubscales({ state: "items", mode: "paper", itemTenths }, instrument);
 * scores.ok ? scores.value[0]?.totalTenths : null; // => 111
 * ```
 */
export function scoreSubscales(
  answer: Answer,
  instrument: Instrument,
  path: IssuePath = [],
): Result<readonly SubscaleScore[]> {
  const found =
    answer.state === "items"
      ? checkAnswer(answer, instrument, path)
      : [createIssue(issues.answerMissing, path)];
  const marks = answer.state === "items" ? answer.itemTenths : {};
  const missing = missingItems(answer, instrument);
  return resultOf(found, () =>
    (instrument.subscales ?? []).map((one) => scoreSubscale(one, marks, missing, instrument)),
  );
}

function scoreSubscale(
  { items, key }: Subscale,
  marks: Readonly<Record<string, number | undefined>>,
  missing: readonly string[],
  instrument: Instrument,
): SubscaleScore {
  const lacking = items.filter((item) => missing.includes(item));
  const counted = instrument.items.filter((item) => items.includes(item.key));
  const totalTenths = lacking.length > 0 ? null : sumOf(marks, instrument, counted);
  return { subscale: key, totalTenths, missingItems: lacking };
}
