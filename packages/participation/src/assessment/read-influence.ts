import type { Assessment } from "../schemas/assessment-schema.ts";

/** What an entry about influence names when it is complete. */
export type InfluencePart = "example" | "input" | "decided-by" | "phase";

/** What an assessment shows about influence. Documented is not influence. */
export interface InfluenceReading {
  /**
   * - `shown`: it says what changed because of the user;
   * - `explained`: it says why nothing changed;
   * - `not-shown`: participation is documented, influence is not; this is never a low degree;
   * - `no-answer`: nothing was said about participation at all.
   */
  readonly status: "shown" | "explained" | "not-shown" | "no-answer";
  /** What a complete entry would also name. */
  readonly missing: readonly InfluencePart[];
}

/**
 * Reads what an assessment shows about the user's influence.
 *
 * @param assessment - one rater's assessment
 * @returns the status and what is missing; a degree alone, however high, shows no influence
 * @source Vigdal (2020), l. 3831-3849 (dokumentert er ikke innflytelse), read 2026-11-22
 * @example
 * ```ts
 * import { readInfluence } from "@medvirk/participation";
 *
 * readInfluence({
 *   experienced: { state: "placed", model: "arnstein", degree: "partnership", evidence: "we agreed" },
 * }).status; // => "not-shown"
 * ```
 */
export function readInfluence({
  experienced,
  influence,
  phase,
}: Pick<Assessment, "experienced" | "influence" | "phase">): InfluenceReading {
  const noPhase: readonly InfluencePart[] = phase === undefined ? ["phase"] : [];
  if (influence === undefined || influence.state === "not-documented") {
    return experienced.state === "placed"
      ? { status: "not-shown", missing: ["example", "input", "decided-by", ...noPhase] }
      : { status: "no-answer", missing: [] };
  }
  return {
    status: influence.state === "changed" ? "shown" : "explained",
    missing: [
      ...(influence.input === undefined ? (["input"] as const) : []),
      ...(influence.decidedBy === undefined ? (["decided-by"] as const) : []),
      ...noPhase,
    ],
  };
}
