import type { Party, Plan } from "../plan.ts";

/** How one service came to the meetings at which it was expected. */
export interface ServiceAttendance {
  /** The agency, service or organisation; absent for a party that names none. */
  readonly organisation?: string;
  /** Ids of its parties. */
  readonly parties: readonly string[];
  /** Held meetings at which at least one of them was expected. */
  readonly expected: number;
  /** Meetings of these to which somebody came and stayed. */
  readonly attended: number;
  /** Meetings of these to which they only came late, or left early. */
  readonly partly: number;
  /** Meetings of these to which nobody came. */
  readonly absent: number;
  /** Meetings of these for which nothing is written: neither there nor absent. */
  readonly notRecorded: number;
}

type Meeting = NonNullable<Plan["meetings"]>[number];
type Outcome = "attended" | "partly" | "absent" | "notRecorded";
type Counts = Record<Outcome | "expected", number> & { parties: string[]; organisation?: string };

/** Whose coming is a duty of a service. */
const services: readonly Party["role"][] = [
  "worker",
  "contact-person",
  "leader",
  "child-coordinator",
];

/** From the most present on: one who came counts for the service. */
const outcomes: readonly Outcome[] = ["attended", "partly", "absent", "notRecorded"];

/**
 * Counts how the services came to the meetings at which they were expected.
 *
 * It counts agencies, never people: parties of one organisation are one service. The person whose
 * plan it is, relatives, supporters and peers are not counted at all, and who came without being
 * expected is not either. The order is that of the plan, not a ranking.
 *
 * @param plan - the plan with its parties and meetings
 * @returns one entry a service that was expected at a held meeting
 * @source user advice 8, Humerfelt, K. (2012), l. 14077-14085, and the internal guide, step 4.2,
 *   l. 14971-14977, read 2026-11-22: not all need to come every time
 * @example
 * ```ts
 * import { countAttendance } from "@medvirk/plans";
 *
 * const [nav] = countAttendance({
 *   parties: [{ id: "nav", role: "worker", organisation: "NAV" }],
 *   meetings: [{ id: "m", heldOn: "2026-10-12", expected: ["nav"], attendance: [{ party: "nav", state: "late" }] }],
 * });
 * [nav?.expected, nav?.attended, nav?.partly]; // => [1, 0, 1]
 * ```
 */
export function countAttendance(
  plan: Pick<Plan, "parties" | "meetings">,
): readonly ServiceAttendance[] {
  const { counts, serviceOf } = indexServices(plan.parties ?? []);
  for (const meeting of plan.meetings ?? []) {
    for (const [service, outcome] of outcomesOf(meeting, serviceOf)) {
      const known = counts.get(service);
      if (known === undefined) continue;
      known.expected += 1;
      known[outcome] += 1;
    }
  }
  return [...counts.values()].filter(({ expected }) => expected > 0);
}

function indexServices(parties: readonly Party[]): {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly serviceOf: ReadonlyMap<string, string>;
} {
  const counts = new Map<string, Counts>();
  const serviceOf = new Map<string, string>();
  for (const { id, role, organisation } of parties) {
    if (!services.includes(role)) continue;
    const service = organisation === undefined ? `party ${id}` : `at ${organisation.trim()}`;
    serviceOf.set(id, service);
    const known = counts.get(service);
    if (known === undefined) counts.set(service, newCounts(id, organisation));
    else known.parties.push(id);
  }
  return { counts, serviceOf };
}

/** One outcome a service: the best of those of its parties that were expected. */
function outcomesOf(
  { heldOn, expected = [], attendance = [] }: Meeting,
  serviceOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Outcome> {
  const found = new Map<string, Outcome>();
  if (heldOn === undefined) return found;
  const states = new Map(attendance.map(({ party, state }) => [party, state]));
  for (const party of expected) {
    const service = serviceOf.get(party);
    if (service === undefined) continue;
    const outcome = outcomeFor(states.get(party));
    const best = found.get(service) ?? outcome;
    found.set(service, outcomes.indexOf(outcome) < outcomes.indexOf(best) ? outcome : best);
  }
  return found;
}

function newCounts(party: string, organisation: string | undefined): Counts {
  return {
    ...(organisation === undefined ? {} : { organisation }),
    parties: [party],
    expected: 0,
    attended: 0,
    partly: 0,
    absent: 0,
    notRecorded: 0,
  };
}

function outcomeFor(state: "attended" | "late" | "left-early" | "absent" | undefined): Outcome {
  if (state === undefined) return "notRecorded";
  return state === "late" || state === "left-early" ? "partly" : state;
}
