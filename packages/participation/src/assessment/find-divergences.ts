import { compareReadPositions, type Comparison } from "../placing/compare-readings.ts";
import type { RaterRole } from "../schemas/assessment-schema.ts";
import type { Divergence, NoDivergenceReason, Reading } from "./profile.ts";
import { raterKey } from "./rater-key.ts";

const none: readonly Divergence[] = [];

/**
 * Sets each worker's latest reading of a decision in a phase against the user's latest reading of
 * the same phase.
 *
 * @param readings - the readings of one decision
 * @param oneEach - whether each is another rater's
 * @returns one divergence for each worker and phase, in the order of their first readings
 * @internal
 */
export function findDivergences(
  readings: readonly Reading[],
  oneEach: boolean,
): readonly Divergence[] {
  const latest = oneEach ? readings : latestOf(readings);
  const workers = latest.filter(isBy("worker"));
  if (workers.length === 0) return none;
  const users = latest.filter(isBy("user"));
  const [only] = users;
  if (users.length > 1) {
    const byPhase = onlyUsers(users);
    return workers.map((worker) => diverge(worker, byPhase.get(worker.assessment.phase)));
  }
  return workers.map((worker) =>
    diverge(worker, only?.assessment.phase === worker.assessment.phase ? only : undefined),
  );
}

function isBy(role: RaterRole): (reading: Reading) => boolean {
  return ({ assessment }) => assessment.rater.role === role;
}

/** The only user's reading of a phase, or `several`. */
function onlyUsers(
  users: readonly Reading[],
): ReadonlyMap<string | undefined, Reading | "several"> {
  const byPhase = new Map<string | undefined, Reading | "several">();
  for (const user of users) {
    const { phase } = user.assessment;
    byPhase.set(phase, byPhase.has(phase) ? "several" : user);
  }
  return byPhase;
}

/** Of several readings of one rater in one phase the latest; of one day the last given. */
function latestOf(readings: readonly Reading[]): readonly Reading[] {
  const latest = new Map<string, Reading>();
  for (const reading of readings) {
    const { rater, phase = "", date } = reading.assessment;
    const key = `${phase} ${raterKey(rater)}`;
    const known = latest.get(key);
    if (known === undefined || known.assessment.date <= date) latest.set(key, reading);
  }
  return [...latest.values()];
}

function diverge(worker: Reading, user: Reading | "several" | undefined): Divergence {
  const { rater, phase } = worker.assessment;
  const compared = compareWithUser(worker, user);
  return compared.outcome === "not-comparable"
    ? { worker: rater, phase, outcome: compared.outcome, reason: compared.reason }
    : { worker: rater, phase, outcome: compared.outcome };
}

type Outcome =
  Comparison | { readonly outcome: "not-comparable"; readonly reason: NoDivergenceReason };

function compareWithUser(worker: Reading, user: Reading | "several" | undefined): Outcome {
  if (user === undefined) return noUser;
  if (user === "several") return severalUsers;
  if (user.position !== undefined && !user.inOwnVoice) return unconfirmedUser;
  return compareReadPositions(user.position, worker.position);
}

const noUser: Outcome = { outcome: "not-comparable", reason: "no-user-reading" };
const severalUsers: Outcome = { outcome: "not-comparable", reason: "several-user-readings" };
const unconfirmedUser: Outcome = {
  outcome: "not-comparable",
  reason: "unconfirmed-user-reading",
};
