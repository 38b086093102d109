import type { AnyTrajectoryModel, TrajectoryCurve } from "./curve.ts";
import { curveValue } from "./curve-value.ts";
import type { ExpectedScore, ZoneReason } from "./zone.ts";

/**
 * Gives the expected score and the borders of the zones at one session.
 *
 * @param model - as data, or with the caller's functions
 * @param intakeTenths - the first score of the course, in tenths
 * @param session - counted from 1 at the intake; sessions without a score count too
 * @returns whole tenths, rounded half up and kept on the scale; or `null`s and the reasons
 * @source the kinds of curves: BON's growth curves, MyOutcomes' means by intake, OpenFIT's two
 *   curves, as their public pages and code describe them, read 2026-11-22; no coefficient is shipped
 * @example
 * ```ts
 * import { expectedScore } from "@medvirk/measures";
 *
 * const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
 * const model = {
 *   schemaVersion: "0.1", id: "made-up", version: "1", name: text, population: text,
 *   licenceNote: text, instrument: "ors", method: "stated",
 *   citation: { source: "made up", verified: false },
 *   scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
 *   intakeRange: { fromTenths: 0, toTenths: 320 },
 *   expected: {
 *     kind: "polynomial", time: "sessions-since-intake", startsAt: "intake", centreTenths: 200,
 *     terms: [{ power: 1, constantTenths: 8, perIntakeTenth: -0.05 }], lastSession: 10,
 *   },
 * } as const;
 * expectedScore(model, 180, 5).expectedTenths; // => 216
 * ```
 */
export function expectedScore(
  model: AnyTrajectoryModel,
  intakeTenths: number,
  session: number,
): ExpectedScore {
  const { expected, intakeRange, scale, zones } = model;
  if (!(intakeTenths >= intakeRange.fromTenths && intakeTenths <= intakeRange.toTenths)) {
    const nothing = { expectedTenths: null, greenFromTenths: null, redBelowTenths: null };
    return { session, ...nothing, reasons: ["intake-out-of-range"] };
  }
  const expectedTenths = tenthsAt(expected, intakeTenths, session, scale);
  if (zones === undefined) {
    const reasons = ["model-without-zones"] as const;
    return { session, expectedTenths, greenFromTenths: null, redBelowTenths: null, reasons };
  }
  const greenFromTenths = tenthsAt(zones.greenFrom, intakeTenths, session, scale);
  const redBelowTenths = tenthsAt(zones.redBelow, intakeTenths, session, scale);
  const isKnown = expectedTenths !== null && greenFromTenths !== null && redBelowTenths !== null;
  const reasons: readonly ZoneReason[] = isKnown ? [] : ["too-few-in-model"];
  return { session, expectedTenths, greenFromTenths, redBelowTenths, reasons };
}

function tenthsAt(
  curve: TrajectoryCurve,
  intakeTenths: number,
  session: number,
  scale: AnyTrajectoryModel["scale"],
): number | null {
  const value = curveValue(curve, intakeTenths, session);
  if (value === null || !Number.isFinite(value)) return null;
  return Math.min(scale.maximumTenths, Math.max(scale.minimumTenths, Math.round(value)));
}
