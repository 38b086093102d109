import { almAndreassen, type Phase } from "../models/alm-andreassen.ts";
import type { Assessment, Rater } from "../schemas/assessment-schema.ts";
import type { EarliestPhaseReading } from "./profile.ts";
import { raterKey } from "./rater-key.ts";

const none: readonly EarliestPhaseReading[] = [];

/**
 * Finds the earliest phase that was open to the user, for each rater apart.
 *
 * @param assessments - the assessments of one decision
 * @param oneEach - whether each is another rater's
 * @returns one entry for each rater who said whether a phase was open
 * @internal
 */
export function findEarliestPhases(
  assessments: readonly Assessment[],
  oneEach: boolean,
): readonly EarliestPhaseReading[] {
  if (!assessments.some(saysOpening)) return none;
  if (oneEach) return assessments.filter(saysOpening).map(readOpening);
  const earliest = new Map<string, { readonly rater: Rater; phase: Phase | null }>();
  for (const { rater, phase, opening } of assessments) {
    if (phase === undefined || opening === undefined) continue;
    const key = raterKey(rater);
    const known = earliest.get(key);
    const open = opening === "was-closed" ? null : phase;
    if (known === undefined) earliest.set(key, { rater, phase: open });
    else known.phase = earlierOf(known.phase, open);
  }
  return [...earliest.values()];
}

function saysOpening({ phase, opening }: Assessment): boolean {
  return phase !== undefined && opening !== undefined;
}

function readOpening({ rater, phase, opening }: Assessment): EarliestPhaseReading {
  return { rater, phase: opening === "was-closed" ? null : (phase ?? null) };
}

function earlierOf(one: Phase | null, other: Phase | null): Phase | null {
  if (one === null || other === null) return one ?? other;
  return almAndreassen.members.find(({ id }) => id === one || id === other)?.id ?? one;
}
