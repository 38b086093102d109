import type { Instrument } from "../instruments/instrument.ts";
import type { SignalRule } from "../schemas/own-types.ts";
import type { Policy } from "../schemas/types.ts";

/**
 * Makes a rule of signals of a policy for a scale of the collaboration, such as SRS: the last score
 * isn't past the policy's line, so ask about the collaboration.
 *
 * Policies disagree on whether a score at the line itself is past it; the rule keeps what the policy
 * says. A policy for an outcome makes no such rule: where it draws its line is no reason to ask.
 *
 * @param policy - whose line it is, such as `openFitSrs`
 * @param instrument - the instrument that it is for
 * @returns the rule, which names the policy; `null` when the policy draws no line, or is for an outcome
 * @source OpenFIT KA-01028 and hiboop.com, whose lines differ at 36 itself, read 2026-11-22
 * @example
 * ```ts
 * import { belowPolicy, hiboopSrs, srs } from "@medvirk/measures";
 *
 * const rule = belowPolicy(hiboopSrs, srs);
 * rule?.id; // => "below-hiboop-srs"
 * rule?.kind === "below-line" ? rule.boundary : null; // => "<="
 * ```
 */
export function belowPolicy(
  policy: Policy,
  { direction, subject }: Instrument,
): Extract<SignalRule, { readonly kind: "below-line" }> | null {
  const { ageGroups, cutoff, id } = policy;
  const hasLine = subject === "collaboration" && direction === "higher-is-better";
  if (cutoff === undefined || !hasLine) return null;
  return {
    schemaVersion: "0.1",
    id: `below-${id}`,
    kind: "below-line",
    subject,
    ...(ageGroups === undefined ? {} : { ageGroups }),
    tenths: cutoff.tenths,
    boundary: cutoff.boundary === ">" ? "<=" : "<",
    policy: id,
    citation: cutoff.citation,
  };
}
