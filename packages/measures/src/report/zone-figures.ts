import type { Breakdown, ReportSection, Share } from "../schemas/report-types.ts";
import { seriesZones } from "../trajectories/series-zones.ts";
import type { Zone } from "../trajectories/zone.ts";
import { breakdown, isSafeWhole, shareOf, shownCount } from "./breakdown.ts";
import type { ReportOptions } from "./report-options.ts";
import { ageGroupOf, type SectionPerson } from "./section-person.ts";

/**
 * Gives the zones of the last scores, and how they go together with help that was over without
 * agreement.
 *
 * @param people - all persons of the report
 * @param pairs - those of them with a first and a last score
 * @source OpenFIT KA-01028 to KA-01031: dropped out is over without agreement and outside green;
 *   read 2026-11-22
 * @internal
 */
export function zoneFigures(
  people: readonly SectionPerson[],
  pairs: readonly SectionPerson[],
  options: ReportOptions,
): Pick<ReportSection, "dropOut" | "dropOutRate" | "zones"> {
  const { model } = options;
  if (model === undefined) return { zones: null, dropOut: null, dropOutRate: null };
  const zoneOf = (one: SectionPerson): Zone =>
    one.series === undefined
      ? "unknown"
      : seriesZones(one.series, model, ageGroupOf(one), options.ownInstruments).zone;
  const zones = breakdown(pairs.map(zoneOf), ["green", "yellow", "red", "unknown"], options);
  const cells = people.map((one) => cellOf(one.person.help, zoneOf(one)));
  if (!isSafeWhole(cells, dropOutCells, options.profile)) {
    return { zones, dropOut: null, dropOutRate: null };
  }
  const dropOut = breakdown(cells, dropOutCells, options);
  return { zones, dropOut, dropOutRate: rateOf(dropOut, options) };
}

/** Whether help goes on, was over as agreed or without agreement, by where the last score lies. */
const dropOutCells = [
  "green",
  "outside-green",
  "unknown",
  "over-green",
  "over-outside-green",
  "over-unknown",
  "unplanned-green",
  "unplanned-outside-green",
  "unplanned-unknown",
] as const;

function cellOf(help: SectionPerson["person"]["help"], zone: Zone): (typeof dropOutCells)[number] {
  const place = zone === "yellow" || zone === "red" ? "outside-green" : zone;
  if (help === "unplanned") return `unplanned-${place}`;
  return help === "planned" || help === "over" ? `over-${place}` : place;
}

/** Over without agreement and outside green, of all whose help is over; no zone is no drop-out. */
function rateOf(dropOut: Breakdown, { confidenceLevel }: ReportOptions): Share | null {
  const counts = dropOutCells
    .slice(3)
    .map((cell) => ({ cell, count: shownCount(dropOut, cell) ?? Number.NaN }));
  const over = counts.reduce((sum, { count }) => sum + count, 0);
  const out = shownCount(dropOut, "unplanned-outside-green");
  return out === undefined || !(over > 0) ? null : shareOf(out, over, confidenceLevel);
}
