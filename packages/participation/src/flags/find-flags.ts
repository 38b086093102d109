import { MedvirkError } from "@medvirk/core";
import type { DecisionProfile } from "../assessment/profile.ts";
import type { Flag, FlagContext, FlagFinding } from "./flag.ts";
import { flags } from "./flags.ts";

/**
 * Finds situations to talk about: what raters pointed out, and what records show.
 *
 * A flag names a situation, never a person. None is a verdict, none ends anything, and that none
 * is found does not say that all is well.
 *
 * @param context - the decisions of one person's report, the plan's events, the day, and after how
 *   many days of silence to ask (a whole number, at least 1: the service's own choice)
 * @returns the findings, flag by flag; empty when there are none
 * @throws MedvirkError `participation.invalid-days` for a number of days that is none;
 *   `core.invalid-date` for a day that doesn't exist
 * @source the list: `flags`, each with its own
 * @example
 * ```ts
 * import { assessParticipation } from "@medvirk/participation";
 * import { findFlags } from "@medvirk/participation/flags";
 *
 * const report = assessParticipation([{
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "placed", model: "arnstein", degree: "partnership", evidence: "we agreed" },
 * }]);
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const { decisions } = report.value;
 * const found = findFlags({ decisions, events: [], today: "2026-03-09", silentAfterDays: 90 });
 * found.map(({ flag }) => flag); // => ["box-ticked"]
 * ```
 */
export function findFlags(context: FlagContext): readonly FlagFinding[] {
  if (!Number.isSafeInteger(context.silentAfterDays) || context.silentAfterDays < 1) {
    throw new MedvirkError(
      "participation.invalid-days",
      "Give silentAfterDays as a whole number of days, at least 1.",
    );
  }
  return flags.flatMap((flag) => [
    ...context.decisions.flatMap((profile) => raisedIn(profile, flag)),
    ...(flag.find?.(context) ?? []).map((hit) => ({
      ...hit,
      ...tellOf(flag),
      basis: "record" as const,
      note: undefined,
    })),
  ]);
}

function raisedIn({ decision, readings }: DecisionProfile, flag: Flag): readonly FlagFinding[] {
  return readings.flatMap(({ assessment: { raisedFlags = [] } }) =>
    raisedFlags
      .filter((raised) => raised.flag === flag.id)
      .map(({ note }) => ({
        decisions: [decision],
        events: [],
        ...tellOf(flag),
        basis: "raised" as const,
        note,
      })),
  );
}

function tellOf({
  id,
  version,
  label,
  rule,
  prompt,
  citations,
}: Flag): Omit<FlagFinding, "decisions" | "events" | "basis" | "note"> {
  return { flag: id, version, label, rule, prompt, citations };
}
