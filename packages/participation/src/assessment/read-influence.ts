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
  const phaseMissing = phase === undefined ? 1 : 0;
  if (influence === undefined || influence.state === "not-documented") {
    if (experienced.state !== "placed") return noAnswer;
    return phaseMissing === 0 ? notShown : notShownNorPhase;
  }
  const missing =
    missingParts[
      (influence.input === undefined ? 4 : 0) +
        (influence.decidedBy === undefined ? 2 : 0) +
        phaseMissing
    ] ?? nothingMissing;
  return { status: influence.state === "changed" ? "shown" : "explained", missing };
}

const nothingMissing: readonly InfluencePart[] = [];

/** By what is missing: 4 the input, 2 who decided, 1 the phase. */
const missingParts: readonly (readonly InfluencePart[])[] = [
  nothingMissing,
  ["phase"],
  ["decided-by"],
  ["decided-by", "phase"],
  ["input"],
  ["input", "phase"],
  ["input", "decided-by"],
  ["input", "decided-by", "phase"],
];

/** Readings share these. */
const noAnswer: InfluenceReading = { status: "no-answer", missing: nothingMissing };
const notShown: InfluenceReading = {
  status: "not-shown",
  missing: ["example", "input", "decided-by"],
};
const notShownNorPhase: InfluenceReading = {
  status: "not-shown",
  missing: ["example", "input", "decided-by", "phase"],
};
