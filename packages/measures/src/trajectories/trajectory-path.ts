import type { AnyTrajectoryModel } from "./curve.ts";
import { expectedScore } from "./expected-score.ts";
import type { ExpectedScore } from "./zone.ts";

/**
 * Gives the expected scores and the borders of the zones from the intake on, as a chart draws them.
 *
 * @param model - as data, or with the caller's functions
 * @param intakeTenths - the first score of the course, in tenths
 * @param sessionCount - how many sessions to draw, from 1 at the intake
 * @returns one for each session. The first ones are the same however many are asked for
 * @example
 * ```ts
 * import { trajectoryPath } from "@medvirk/measures";
 *
 * const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
 * const path = trajectoryPath({
 *   schemaVersion: "0.1", id: "made-up", version: "1", name: text, population: text,
 *   licenceNote: text, instrument: "ors", method: "stated",
 *   citation: { source: "made up", verified: false },
 *   scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
 *   intakeRange: { fromTenths: 0, toTenths: 320 },
 *   expected: { kind: "function", valueTenths: (intake, session) => intake + 10 * Math.log2(session) },
 * }, 200, 4);
 * path.map((step) => step.expectedTenths); // => [200, 210, 216, 220]
 * ```
 */
export function trajectoryPath(
  model: AnyTrajectoryModel,
  intakeTenths: number,
  sessionCount: number,
): readonly ExpectedScore[] {
  const length = Math.max(0, Math.floor(sessionCount)) || 0;
  return Array.from({ length }, (_, index) => expectedScore(model, intakeTenths, index + 1));
}
