import type { Citation } from "@medvirk/core";
import type { Phase } from "../models/alm-andreassen.ts";
import type { Caveat, ParticipationModel } from "../models/model.ts";
import type { Opening } from "../schemas/assessment-schema.ts";

/** What of an assessment the earliest phase is read from. */
export interface PhaseReading<Id extends string = Phase> {
  readonly phase?: Id | undefined;
  readonly opening?: Opening | undefined;
}

/** The earliest phase in which the user took part or could have. */
export interface EarliestPhase<Id extends string = Phase> {
  readonly model: string;
  readonly modelVersion: string;
  /** `null` when none of the answered phases was open; or none was answered, see `answered`. */
  readonly phase: Id | null;
  /** The phases that somebody has said something about, in their order. */
  readonly answered: readonly Id[];
  readonly caveats: readonly Caveat[];
  readonly citations: readonly Citation[];
}

/**
 * Finds the earliest phase in which the user took part or could have.
 *
 * @param model - a model of phases, such as `almAndreassen`
 * @param readings - readings of one decision by one rater; those without phase or opening are
 *   left out
 * @returns the earliest phase and which phases were answered; phases are not counted or summed
 * @source Alm Andreassen (2005) after Humerfelt (2012), l. 1706-1710 ("may and/or chooses"),
 *   read 2026-11-22
 * @example
 * ```ts
 * import { almAndreassen, earliestPhase } from "@medvirk/participation";
 *
 * earliestPhase(almAndreassen, [
 *   { phase: "decision", opening: "took-part" },
 *   { phase: "planning", opening: "was-open" },
 *   { phase: "problem-definition", opening: "was-closed" },
 * ]).phase; // => "planning"
 * ```
 */
export function earliestPhase<Id extends string>(
  model: ParticipationModel<Id, "earliest">,
  readings: readonly PhaseReading<NoInfer<Id>>[],
): EarliestPhase<Id> {
  const answered = new Set<Id>();
  const open = new Set<Id>();
  for (const { phase, opening } of readings) {
    if (phase === undefined || opening === undefined) continue;
    answered.add(phase);
    if (opening !== "was-closed") open.add(phase);
  }
  const phases = model.members.map((member) => member.id);
  return {
    model: model.id,
    modelVersion: model.version,
    phase: phases.find((phase) => open.has(phase)) ?? null,
    answered: phases.filter((phase) => answered.has(phase)),
    caveats: model.caveats,
    citations: model.citations,
  };
}
