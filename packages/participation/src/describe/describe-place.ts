import { pickText, type PlainDate } from "@medvirk/core";
import { almAndreassen, type Phase } from "../models/alm-andreassen.ts";
import type { Rater } from "../schemas/assessment-schema.ts";
import { oneLine } from "./one-line.ts";

/**
 * Says which rater of a role and which phase, to stand behind a name.
 *
 * @param rater - the rater
 * @param phase - the phase, if it is known
 * @param language - `nb`, `nn` or `en`
 * @param date - the day, where it tells readings apart
 * @returns such as ` (b, when decisions are made)`; empty when there is nothing to say
 * @internal
 */
export function describePlace(
  rater: Rater,
  phase: Phase | undefined,
  language: string,
  date?: PlainDate,
): string {
  const parts = [
    ...(date === undefined ? [] : [date]),
    ...(rater.key === undefined ? [] : [oneLine(rater.key)]),
    ...(phase === undefined ? [] : [labelOfPhase(phase, language)]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/**
 * Gives a phase's label inside a sentence.
 *
 * @param phase - the phase
 * @param language - `nb`, `nn` or `en`
 * @returns the label with a small first letter
 * @internal
 */
export function labelOfPhase(phase: Phase, language: string): string {
  const member = almAndreassen.members.find(({ id }) => id === phase);
  if (member === undefined) return phase;
  const label = pickText(member.label, language);
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
