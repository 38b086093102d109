import { arnstein } from "../models/arnstein.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { compareWithin } from "../placing/compare-readings.ts";
import type { Divergence, NoDivergenceReason, Reading } from "./profile.ts";

/**
 * Sets each worker's reading of a decision against the user's reading of the same phase.
 *
 * @param readings - the readings of one decision
 * @returns one divergence for each worker's reading, in their order
 * @internal
 */
export function findDivergences(readings: readonly Reading[]): readonly Divergence[] {
  const usersByPhase = new Map<string | undefined, Reading[]>();
  for (const reading of readings) {
    const { rater, phase } = reading.assessment;
    if (rater.role !== "user") continue;
    const users = usersByPhase.get(phase);
    if (users === undefined) usersByPhase.set(phase, [reading]);
    else users.push(reading);
  }
  return readings
    .filter(({ assessment }) => assessment.rater.role === "worker")
    .map((worker) => {
      const { rater, phase } = worker.assessment;
      const about = { worker: rater, ...(phase === undefined ? {} : { phase }) };
      return { ...about, ...compareWithUser(worker, usersByPhase.get(phase) ?? []) };
    });
}

type Outcome =
  | { readonly outcome: "higher" | "same" | "lower" }
  | { readonly outcome: "not-comparable"; readonly reason: NoDivergenceReason };

function compareWithUser(worker: Reading, users: readonly Reading[]): Outcome {
  const [user] = users;
  if (user === undefined) return notComparable("no-user-reading");
  if (users.length > 1) return notComparable("several-user-readings");
  if (user.position !== undefined && !user.inOwnVoice) {
    return notComparable("unconfirmed-user-reading");
  }
  const model = ordinalModels.find(({ id }) => id === user.position?.model) ?? arnstein;
  return compareWithin(model, user.assessment, worker.assessment);
}

function notComparable(reason: NoDivergenceReason): Outcome {
  return { outcome: "not-comparable", reason };
}
