import type { Citation } from "@medvirk/core";
import type { Caveat, ParticipationModel } from "../models/model.ts";
import type { FactorAnswer } from "../schemas/assessment-schema.ts";

/** Which of a model's factors the user controlled, and which nobody has answered. */
export interface FactorReading<Id extends string = string> {
  /** How many the user controlled; `null` when no factor was answered. */
  readonly count: number | null;
  /** How many were answered at all: the count can't be read without it. */
  readonly answered: number;
  /** Controlled by the user, in the printed order. */
  readonly byUser: readonly Id[];
  /** Controlled together; not counted as the user's, and not as half of one. */
  readonly shared: readonly Id[];
  /** Controlled by the worker or someone else. */
  readonly byOthers: readonly Id[];
  /** Not answered, for whatever reason; this is not "no control". */
  readonly notAnswered: readonly Id[];
}

/** A reading of the factors with the model it was made in, and what to know about it. */
export interface FactorCount<Id extends string = string> extends FactorReading<Id> {
  readonly model: string;
  readonly modelVersion: string;
  readonly caveats: readonly Caveat[];
  readonly citations: readonly Citation[];
}

/**
 * Counts which factors the user controlled, and lists them.
 *
 * @param model - a model whose members are counted, such as `peyrot`
 * @param answers - who controlled each factor; one left out is not answered
 * @returns the count and the lists; no percentage, since the factors are not parts of a whole
 * @source Peyrot after Humerfelt (2012), l. 1687-1695, read 2026-11-22; that shared control is
 *   listed apart is our reading
 * @example
 * ```ts
 * import { countFactors, peyrot } from "@medvirk/participation";
 *
 * const { count, answered, byUser } = countFactors(peyrot, {
 *   "problem-exists": "user", "choice-of-help": "worker", contact: "not-asked",
 * });
 * [count, answered, byUser]; // => [1, 2, ["problem-exists"]]
 * ```
 */
export function countFactors<Id extends string>(
  model: ParticipationModel<Id, "count">,
  answers: Answers<NoInfer<Id>>,
): FactorCount<Id> {
  const { id, version, caveats, citations } = model;
  return { model: id, modelVersion: version, ...readFactors(model, answers), caveats, citations };
}

/**
 * Reads the factors alone, for reports that carry the model once.
 *
 * @param model - a model whose members are counted
 * @param answers - who controlled each factor
 * @returns the count and the lists
 * @internal
 */
export function readFactors<Id extends string>(
  model: ParticipationModel<Id, "count">,
  answers: Answers<NoInfer<Id>>,
): FactorReading<Id> {
  const byUser: Id[] = [];
  const shared: Id[] = [];
  const byOthers: Id[] = [];
  const notAnswered: Id[] = [];
  for (const { id } of model.members) {
    const answer = answers[id];
    if (answer === "user") byUser.push(id);
    else if (answer === "shared") shared.push(id);
    else if (answer === "worker" || answer === "other") byOthers.push(id);
    else notAnswered.push(id);
  }
  const answered = model.members.length - notAnswered.length;
  const count = answered === 0 ? null : byUser.length;
  return { count, answered, byUser, shared, byOthers, notAnswered };
}

type Answers<Id extends string> = Readonly<Partial<Record<Id, FactorAnswer | undefined>>>;
