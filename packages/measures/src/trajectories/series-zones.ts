import { scoredPoints } from "../episode/scored-points.ts";
import type { ScoredPoint, Series } from "../episode/series.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { AgeGroup } from "../schemas/types.ts";
import { checkTrajectoryModel } from "./check-model.ts";
import type { AnyTrajectoryModel } from "./curve.ts";
import { expectedScore } from "./expected-score.ts";
import type { ExpectedScore, SeriesZones, Zone, ZonedPoint, ZoneReason } from "./zone.ts";

/**
 * Reads a series by a trajectory model: the zone of every score after the intake.
 *
 * @param series - one instrument by one rater
 * @param model - a model of the same instrument; there is no default, and none is shipped
 * @param ageGroup - the person's age group, where the caller gives one; `changed` when the first and
 *   the last score were given in different ones
 * @param own - instruments of the caller's own
 * @returns the zone of the last score and of each before it, with model id, version and source; or
 *   `unknown` with reasons, such as `intake-out-of-range`
 * @source zones: thesis-000, l. 711-721; OpenFIT 204000069702, read 2026-11-22
 * @example
 * ```ts
 * import { seriesZones, type TableCurve, type TrajectoryModel } from "@medvirk/measures";
 *
 * const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
 * const table = (valuesTenths: number[][]): TableCurve =>
 *   ({ kind: "table", intakesTenths: [200], sessions: [1, 5], valuesTenths });
 * const model: TrajectoryModel = {
 *   schemaVersion: "0.1", id: "made-up", version: "1", name: text, population: text,
 *   licenceNote: text, instrument: "ors", method: "stated",
 *   citation: { source: "made up", verified: false },
 *   scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
 *   intakeRange: { fromTenths: 0, toTenths: 320 },
 *   expected: table([[200, 260]]),
 *   zones: { greenFrom: table([[200, 250]]), redBelow: table([[180, 200]]), meaning: text },
 * };
 * const scored = { state: "scored", basis: "total", mode: "paper" } as const;
 * const points = [
 *   { ...scored, session: 1, date: "2026-01-12", totalTenths: 200 },
 *   { ...scored, session: 3, date: "2026-02-09", totalTenths: 215 },
 * ];
 * seriesZones({ instrument: "ors", rater: "self", points }, model).zone; // => "yellow"
 * ```
 */
export function seriesZones(
  series: Series,
  model: AnyTrajectoryModel,
  ageGroup?: AgeGroup | "changed",
  own: readonly Instrument[] = [],
): SeriesZones {
  const [intake, ...later] = scoredPoints(series);
  const named = {
    model: { id: model.id, version: model.version },
    citation: model.citation,
    intake: intake ?? null,
  };
  const against = reasonsOfScope(series, model, ageGroup, own);
  const unknown = (reasons: readonly ZoneReason[]): SeriesZones => ({
    ...named,
    zone: "unknown",
    reasons,
    points: [],
  });
  if (intake === undefined) return unknown([...against, "no-scores"]);
  if (later.length === 0) return unknown([...against, "one-score"]);
  if (against.length > 0) return unknown(against);
  const points = later.map((point) => zonedPoint(point, intake, model));
  const last = points.at(-1);
  const zone = last?.zone ?? "unknown";
  return {
    ...named,
    zone,
    reasons: last?.reasons ?? [],
    points,
    ...(zone === "red" ? { prompt: "review-together" as const } : {}),
  };
}

function zonedPoint(
  point: ScoredPoint,
  intake: ScoredPoint,
  model: AnyTrajectoryModel,
): ZonedPoint {
  const session = point.session - intake.session + 1;
  const expected = expectedScore(model, intake.totalTenths, session);
  const { expectedTenths, greenFromTenths, reasons, redBelowTenths } = expected;
  const zone = zoneOf(point.totalTenths, expected, model);
  return { session, expectedTenths, greenFromTenths, redBelowTenths, reasons, point, zone };
}

function zoneOf(totalTenths: number, expected: ExpectedScore, model: AnyTrajectoryModel): Zone {
  const { greenFromTenths, redBelowTenths, reasons } = expected;
  if (greenFromTenths === null || redBelowTenths === null || reasons.length > 0) return "unknown";
  const sign = model.scale.direction === "higher-is-better" ? 1 : -1;
  if (sign * totalTenths >= sign * greenFromTenths) return "green";
  return sign * totalTenths < sign * redBelowTenths ? "red" : "yellow";
}

function reasonsOfScope(
  series: Series,
  model: AnyTrajectoryModel,
  ageGroup: AgeGroup | "changed" | undefined,
  own: readonly Instrument[],
): readonly ZoneReason[] {
  const { ageGroups, raters } = model;
  const found: ZoneReason[] = checkTrajectoryModel(model).length > 0 ? ["model-not-valid"] : [];
  if (findInstrument(series.instrument, own)?.subject === "collaboration")
    found.push("not-an-outcome");
  if (series.instrument !== model.instrument) found.push("model-for-other-instrument");
  if (raters !== undefined && !raters.includes(series.rater)) found.push("model-for-other-rater");
  if (ageGroups === undefined) return found;
  if (ageGroup === undefined) found.push("age-group-not-given");
  else if (ageGroup === "changed") found.push("age-group-changed");
  else if (!ageGroups.includes(ageGroup)) found.push("model-for-other-age-group");
  return found;
}
