import { arnstein } from "../models/arnstein.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { compareWithin, type Comparison } from "../placing/compare-readings.ts";
import type { Divergence, NoDivergenceReason, Reading } from "./profile.ts";

/**
 * Sets each worker's reading of a decision against the user's reading of the same phase.
 *
 * @param readings - the readings of one decision
 * @returns one divergence for each worker's reading, in their order
 * @internal
 */
export function findDivergences(readings: readonly Reading[]): readonly Divergence[] {
  /** The only user reading of a phase, or `several`. */
  const users = new Map<string | undefined, Reading | "several">();
  for (const reading of readings) {
    const { rater, phase } = reading.assessment;
    if (rater.role === "user") users.set(phase, users.has(phase) ? "several" : reading);
  }
  const divergences: Divergence[] = [];
  for (const worker of readings) {
    const { rater, phase } = worker.assessment;
    if (rater.role !== "worker") continue;
    const compared = compareWithUser(worker, users.get(phase));
    divergences.push(
      compared.outcome === "not-comparable"
        ? { worker: rater, phase, outcome: compared.outcome, reason: compared.reason }
        : { worker: rater, phase, outcome: compared.outcome },
    );
  }
  return divergences;
}

type Outcome = Comparison | NotComparable;

interface NotComparable {
  readonly outcome: "not-comparable";
  readonly reason: NoDivergenceReason;
}

function compareWithUser(worker: Reading, user: Reading | "several" | undefined): Outcome {
  if (user === undefined) return notComparable("no-user-reading");
  if (user === "several") return notComparable("several-user-readings");
  const { position, inOwnVoice, assessment } = user;
  if (position !== undefined && !inOwnVoice) return notComparable("unconfirmed-user-reading");
  const model = ordinalModels.find(({ id }) => id === position?.model) ?? arnstein;
  return compareWithin(model, assessment, worker.assessment);
}

function notComparable(reason: NoDivergenceReason): NotComparable {
  return { outcome: "not-comparable", reason };
}
