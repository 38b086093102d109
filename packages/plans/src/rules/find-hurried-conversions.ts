import { addDays, invalidDate, isPlainDate, MedvirkError, type PlainDate } from "@medvirk/core";
import type { Plan } from "../plan.ts";

/** What counts as many plans shortly before a report; no source gives a number. */
export interface ConversionOptions {
  /** The day for which plans are counted and reported. */
  readonly reportedOn: PlainDate;
  /** How many days before that day to look, at least 1; the day itself is looked at too. */
  readonly withinDays: number;
  /** How many plans are many, at least 2. */
  readonly atLeastPlans: number;
}

/**
 * Finds plans that became individual plans shortly before a day of reporting, where they are many.
 *
 * It is the part of the rule `plan-kind-mislabelled` that one plan can't show: whether the plans
 * were renamed to be counted. Each needs a consent of its own and a talk about its content; a count
 * of plans says nothing of how good they are.
 *
 * @param plans - plans of a service
 * @param options - the day, and what counts as shortly before and as many
 * @returns the ids of the plans, in the order given; empty where they are fewer than `atLeastPlans`
 * @throws MedvirkError `core.invalid-date` when `reportedOn` doesn't exist, `plans.invalid-limit`
 *   when `withinDays` isn't a whole number of at least 1, or `atLeastPlans` of at least 2
 * @source Humerfelt, K. (2012), l. 541-547 and 12664-12672, read 2026-11-22
 * @example
 * ```ts
 * import { findHurriedConversions, type Plan } from "@medvirk/plans";
 *
 * const plan = (id: string): Plan => ({
 *   schemaVersion: "1.0",
 *   id,
 *   status: "in-force",
 *   madeFrom: { kind: "substance-action-plan", on: "2026-12-18" },
 * });
 * const options = { reportedOn: "2026-12-31", withinDays: 30, atLeastPlans: 2 };
 * findHurriedConversions([plan("plan-1"), plan("plan-2")], options); // => ["plan-1", "plan-2"]
 * findHurriedConversions([plan("plan-1")], options); // => []
 * ```
 */
export function findHurriedConversions(
  plans: readonly Pick<Plan, "id" | "madeFrom">[],
  options: ConversionOptions,
): readonly string[] {
  const { reportedOn, withinDays, atLeastPlans } = options;
  if (!isPlainDate(reportedOn)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  if (!isCount(withinDays, 1) || !isCount(atLeastPlans, 2)) {
    throw new MedvirkError("plans.invalid-limit", "Give whole numbers: days ≥ 1, plans ≥ 2.");
  }
  const from = addDays(reportedOn, -withinDays);
  const found = plans.flatMap(({ id, madeFrom }) => {
    const on = madeFrom?.kind === "individual-plan" ? undefined : madeFrom?.on;
    return on !== undefined && from <= on && on <= reportedOn ? [id] : [];
  });
  return found.length < atLeastPlans ? [] : found;
}

function isCount(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}
