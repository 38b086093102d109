import { effectSizes } from "../effect-sizes/effect-sizes.ts";
import type { ScoredPoint, Series } from "../episode/series.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import { classifySeries } from "../policies/classify-series.ts";
import { cronbachAlpha } from "../reliability/cronbach-alpha.ts";
import type { Breakdown, MeanFigure, ReportSection, Share } from "../schemas/report-types.ts";
import type { AgeGroup, Rater } from "../schemas/types.ts";
import { seriesZones } from "../trajectories/series-zones.ts";
import { breakdown, isSafeWhole, shareOf, shownCount } from "./breakdown.ts";
import { meanFigure } from "./mean-figure.ts";
import type { ReportOptions } from "./report-options.ts";
import type { ReportPerson } from "./report-person.ts";
import { severityFigure } from "./severity-figure.ts";

/** One person in a section: what one rater of the kind gave. */
export interface SectionPerson {
  readonly person: ReportPerson;
  /** The first series of the kind; `undefined` when there is none. */
  readonly series: Series | undefined;
  readonly intake: ScoredPoint | undefined;
  /** `undefined` with fewer than two scores. */
  readonly last: ScoredPoint | undefined;
}

/**
 * Reports one instrument by one kind of rater.
 *
 * Figures of one variable are of one population only. The intakes of all who have a score and of
 * all who have a pair, shown side by side, would tell the intake of the few who have one score.
 *
 * @param everyone - all persons of the report, those without this instrument too
 * @internal
 */
export function reportSection(
  everyone: readonly ReportPerson[],
  instrument: string,
  rater: Rater,
  options: ReportOptions,
): ReportSection {
  const people = everyone.map((person) => sectionPerson(person, instrument, rater));
  const scored = people.filter(({ intake }) => intake !== undefined);
  const pairs = scored.filter(({ last }) => last !== undefined);
  const empty: ReportSection = {
    instrument,
    rater,
    scores: hidden,
    intakeOf: "all-with-a-score",
    intake: hidden,
    intakeByAgeGroup: [],
    change: hidden,
    effectSizes: [],
    severityAdjusted: null,
    categories: null,
    reliablyImproved: null,
    zones: null,
    dropOut: null,
    reliability: hidden,
  };
  const { minimum } = options.profile;
  if (scored.length < minimum || (pairs.length > 0 && pairs.length < minimum)) return empty;
  const isOfAll = isSafeWhole(scored.map(scoreState), ["one-score"], options.profile);
  const counted = isOfAll ? scored : pairs;
  return {
    ...empty,
    scores: {
      state: "shown",
      persons: people.length,
      pair: pairs.length,
      oneScore: scored.length - pairs.length,
      noScores: people.length - scored.length,
    },
    intakeOf: isOfAll ? "all-with-a-score" : "all-with-a-pair",
    intake: intakeFigure(counted, options),
    intakeByAgeGroup: intakesByAgeGroup(people, counted, options),
    reliability: isOfAll ? reliabilityFigure(counted, instrument, options) : hidden,
    ...(findInstrument(instrument, options.ownInstruments)?.subject === "collaboration" ||
    pairs.length === 0
      ? {}
      : changeFigures(people, pairs, options)),
  };
}

/** What is said of outcomes only: SRS has no effect, no category and no target. */
function changeFigures(
  people: readonly SectionPerson[],
  pairs: readonly SectionPerson[],
  options: ReportOptions,
): Pick<
  ReportSection,
  | "categories"
  | "change"
  | "dropOut"
  | "effectSizes"
  | "reliablyImproved"
  | "severityAdjusted"
  | "zones"
> {
  const changes = pairs.map(({ intake, last }) => tenths(last) - tenths(intake));
  const change = meanFigure(changes, "tenths", options);
  const categories = categoryBreakdown(pairs, options);
  return {
    change,
    effectSizes: change.state === "shown" ? sizesOf(pairs, options) : [],
    severityAdjusted: severityFigure(pairs, options),
    categories,
    reliablyImproved: categories === null ? null : improvedShare(categories, options),
    ...zoneFigures(people, pairs, options),
  };
}

const hidden: { readonly state: "suppressed" } = { state: "suppressed" };

function sectionPerson(person: ReportPerson, instrument: string, rater: Rater): SectionPerson {
  const series = person.series.find((one) => one.instrument === instrument && one.rater === rater);
  const scored = series?.points.filter((point) => point.state === "scored") ?? [];
  const last = scored.length > 1 ? scored.at(-1) : undefined;
  return { person, series, intake: scored[0], last };
}

function scoreState({ intake, last }: SectionPerson): "pair" | "one-score" | "no-scores" {
  if (last !== undefined) return "pair";
  return intake === undefined ? "no-scores" : "one-score";
}

/** The age group at both scores; one that changed in between fits no policy that names one. */
function ageGroupOf({ intake, last, person }: SectionPerson): AgeGroup | "changed" | undefined {
  const first = person.ageGroups[(intake?.session ?? 1) - 1];
  const final = person.ageGroups[(last?.session ?? intake?.session ?? 1) - 1];
  return first === final ? first : "changed";
}

function tenths(point: ScoredPoint | undefined): number {
  return point?.totalTenths ?? Number.NaN;
}

function intakeFigure(people: readonly SectionPerson[], options: ReportOptions): MeanFigure {
  return meanFigure(
    people.map(({ intake }) => tenths(intake)),
    "tenths",
    options,
  );
}

function intakesByAgeGroup(
  people: readonly SectionPerson[],
  counted: readonly SectionPerson[],
  options: ReportOptions,
): ReportSection["intakeByAgeGroup"] {
  const groups = ["child", "adolescent", "adult", "not-recorded"] as const;
  const isSafe = [people, counted].every((some) =>
    isSafeWhole(
      some.map(({ person }) => person.ageGroup),
      groups,
      options.profile,
    ),
  );
  if (!isSafe) return [];
  return groups.flatMap((ageGroup) => {
    const own = counted.filter(({ person }) => person.ageGroup === ageGroup);
    return own.length === 0 ? [] : [{ ageGroup, intake: intakeFigure(own, options) }];
  });
}

function sizesOf(
  pairs: readonly SectionPerson[],
  { confidenceLevel, reference }: ReportOptions,
): ReportSection["effectSizes"] {
  const sizes = effectSizes(
    pairs.map(({ intake, last }) => ({ intakeTenths: tenths(intake), lastTenths: tenths(last) })),
    {
      confidenceLevel,
      ...(reference === undefined
        ? {}
        : { referenceDeviationTenths: reference.standardDeviationTenths }),
    },
  );
  return sizes.ok ? sizes.value : [];
}

function categoryBreakdown(
  pairs: readonly SectionPerson[],
  options: ReportOptions,
): Breakdown | null {
  const { policy } = options;
  if (policy === undefined) return null;
  const categories = pairs.map((one) => {
    const { series } = one;
    if (series === undefined || policy.instrument !== series.instrument) return "not-classified";
    const found = classifySeries(series, policy, ageGroupOf(one), options.ownInstruments);
    return found.state === "classified" ? found.category : "not-classified";
  });
  const groups = ["recovered", "improved", "unchanged", "deteriorated", "not-classified"] as const;
  return breakdown(categories, groups, options);
}

function improvedShare(categories: Breakdown, { confidenceLevel }: ReportOptions): Share | null {
  const recovered = shownCount(categories, "recovered");
  const improved = shownCount(categories, "improved");
  const { total } = categories;
  if (recovered === undefined || improved === undefined || total.state !== "shown") return null;
  return total.count === 0 ? null : shareOf(recovered + improved, total.count, confidenceLevel);
}

function zoneFigures(
  people: readonly SectionPerson[],
  pairs: readonly SectionPerson[],
  options: ReportOptions,
): Pick<ReportSection, "dropOut" | "zones"> {
  const { model } = options;
  if (model === undefined) return { zones: null, dropOut: null };
  const zoneOf = (one: SectionPerson): "green" | "yellow" | "red" | "unknown" => {
    if (one.series === undefined) return "unknown";
    return seriesZones(one.series, model, ageGroupOf(one), options.ownInstruments).zone;
  };
  const zones = breakdown(pairs.map(zoneOf), ["green", "yellow", "red", "unknown"], options);
  const cells = people.map((one) => {
    const zone = zoneOf(one);
    const place = zone === "yellow" || zone === "red" ? "outside-green" : zone;
    return one.person.help === "unplanned" ? (`unplanned-${place}` as const) : place;
  });
  const every = [
    "green",
    "outside-green",
    "unknown",
    "unplanned-green",
    "unplanned-outside-green",
    "unplanned-unknown",
  ] as const;
  const isSafe = isSafeWhole(cells, every, options.profile);
  return { zones, dropOut: isSafe ? breakdown(cells, every, options) : null };
}

function reliabilityFigure(
  counted: readonly SectionPerson[],
  instrument: string,
  options: ReportOptions,
): ReportSection["reliability"] {
  const keys =
    findInstrument(instrument, options.ownInstruments)?.items.map(({ key }) => key) ?? [];
  const isWhole = ({ intake }: SectionPerson): boolean => intake?.itemTenths !== undefined;
  const cells = counted.map((one) => String(isWhole(one)));
  if (!isSafeWhole(cells, ["true", "false"], options.profile)) return hidden;
  const answers = counted
    .filter(isWhole)
    .map(({ intake }) => keys.map((key) => intake?.itemTenths?.[key] ?? Number.NaN));
  const found = cronbachAlpha(answers);
  return found.ok ? { state: "shown", ...found.value } : hidden;
}
