import type { Citation } from "@medvirk/core";
import type { Caveat } from "../models/model.ts";
import { peyrot, type PeyrotFactor } from "../models/peyrot.ts";
import type { FactorAnswers } from "../schemas/assessment-schema.ts";

/** Which of Peyrot's factors the user controlled, and which nobody has answered. */
export interface FactorCount {
  readonly model: string;
  readonly modelVersion: string;
  /** How many the user controlled; `null` when no factor was answered. */
  readonly count: number | null;
  /** How many were answered at all: the count can't be read without it. */
  readonly answered: number;
  /** Controlled by the user, in the printed order. */
  readonly byUser: readonly PeyrotFactor[];
  /** Controlled together; not counted as the user's, and not as half of one. */
  readonly shared: readonly PeyrotFactor[];
  /** Controlled by the worker or someone else. */
  readonly byOthers: readonly PeyrotFactor[];
  /** Not answered, for whatever reason; this is not "no control". */
  readonly notAnswered: readonly PeyrotFactor[];
  readonly caveats: readonly Caveat[];
  readonly citations: readonly Citation[];
}

/**
 * Counts which of Peyrot's five factors the user controlled, and lists them.
 *
 * @param answers - who controlled each factor; one left out is not answered
 * @returns the count and the lists; no percentage, since the factors are not parts of a whole
 * @source Peyrot after Humerfelt (2012), l. 1687-1695, read 2026-11-22; that shared control is
 *   listed apart is our reading
 * @example
 * ```ts
 * import { countFactors } from "@medvirk/participation";
 *
 * const { count, answered, byUser } = countFactors({
 *   "problem-exists": "user", "choice-of-help": "worker", contact: "not-asked",
 * });
 * [count, answered, byUser]; // => [1, 2, ["problem-exists"]]
 * ```
 */
export function countFactors(answers: FactorAnswers): FactorCount {
  const byUser: PeyrotFactor[] = [];
  const shared: PeyrotFactor[] = [];
  const byOthers: PeyrotFactor[] = [];
  const notAnswered: PeyrotFactor[] = [];
  for (const { id } of peyrot.members) {
    const answer = answers[id];
    if (answer === "user") byUser.push(id);
    else if (answer === "shared") shared.push(id);
    else if (answer === "worker" || answer === "other") byOthers.push(id);
    else notAnswered.push(id);
  }
  const answered = peyrot.members.length - notAnswered.length;
  return {
    model: peyrot.id,
    modelVersion: peyrot.version,
    count: answered === 0 ? null : byUser.length,
    answered,
    byUser,
    shared,
    byOthers,
    notAnswered,
    caveats: peyrot.caveats,
    citations: peyrot.citations,
  };
}
