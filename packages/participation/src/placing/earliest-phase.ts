import type { Citation } from "@medvirk/core";
import { almAndreassen, type Phase } from "../models/alm-andreassen.ts";
import type { Caveat } from "../models/model.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";

/** What of an assessment the earliest phase is read from. */
export type PhaseReading = Pick<Assessment, "phase" | "opening">;

/** The earliest phase in which the user took part or could have. */
export interface EarliestPhase {
  readonly model: string;
  readonly modelVersion: string;
  /** `null` when none of the answered phases was open; or none was answered, see `answered`. */
  readonly phase: Phase | null;
  /** The phases that somebody has said something about, in their order. */
  readonly answered: readonly Phase[];
  readonly caveats: readonly Caveat[];
  readonly citations: readonly Citation[];
}

/**
 * Finds the earliest phase in which the user took part or could have.
 *
 * @param readings - readings of one decision by one rater; those without phase or opening are
 *   left out
 * @returns the earliest phase and which phases were answered; phases are not counted or summed
 * @source Alm Andreassen (2005) after Humerfelt (2012), l. 1706-1710 ("may and/or chooses"),
 *   read 2026-11-22
 * @example
 * ```ts
 * import { earliestPhase } from "@medvirk/participation";
 *
 * earliestPhase([
 *   { phase: "decision", opening: "took-part" },
 *   { phase: "planning", opening: "was-open" },
 *   { phase: "problem-definition", opening: "was-closed" },
 * ]).phase; // => "planning"
 * ```
 */
export function earliestPhase(readings: readonly PhaseReading[]): EarliestPhase {
  const answered = new Set<Phase>();
  const open = new Set<Phase>();
  for (const { phase, opening } of readings) {
    if (phase === undefined || opening === undefined) continue;
    answered.add(phase);
    if (opening !== "was-closed") open.add(phase);
  }
  const phases = almAndreassen.members.map((member) => member.id);
  return {
    model: almAndreassen.id,
    modelVersion: almAndreassen.version,
    phase: phases.find((phase) => open.has(phase)) ?? null,
    answered: phases.filter((phase) => answered.has(phase)),
    caveats: almAndreassen.caveats,
    citations: almAndreassen.citations,
  };
}
