import { findInstrument } from "../instruments/find-instrument.ts";
import { cronbachAlpha } from "../reliability/cronbach-alpha.ts";
import type { MeanFigure, ReportSection } from "../schemas/report-types.ts";
import type { Rater } from "../schemas/types.ts";
import { isSafeWhole } from "./breakdown.ts";
import { changeFigures } from "./change-figures.ts";
import type { CountedCase } from "./count-case.ts";
import { meanFigure } from "./mean-figure.ts";
import type { ReportOptions } from "./report-options.ts";
import { hasPair, sectionPerson, type SectionPerson } from "./section-person.ts";

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
  everyone: readonly CountedCase[],
  instrument: string,
  rater: Rater,
  options: ReportOptions,
): ReportSection {
  const people = everyone.map((person) => sectionPerson(person, instrument, rater));
  const scored = people.filter(({ intake }) => intake !== undefined);
  const pairs = scored.filter(hasPair);
  const empty: ReportSection = {
    instrument,
    rater,
    scores: hidden,
    intakeOf: "all-with-a-score",
    intake: hidden,
    intakeByAgeGroup: [],
    change: hidden,
    effectSizes: [],
    regressionToTheMean: hidden,
    severityAdjusted: null,
    clinicalOnly: null,
    categories: null,
    reliablyImproved: null,
    zones: null,
    dropOut: null,
    dropOutRate: null,
    reliability: hidden,
  };
  const { minimum } = options.profile;
  if (scored.length < minimum || (pairs.length > 0 && pairs.length < minimum)) return empty;
  const isOfAll = isSafeWhole(scored.map(scoreState), ["one-score"], options.profile);
  const counted = isOfAll ? scored : pairs;
  const isOutcome = findInstrument(instrument, options.ownInstruments)?.subject !== "collaboration";
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
    ...(isOutcome && pairs.length > 0 ? changeFigures(people, pairs, options) : {}),
  };
}

const hidden: { readonly state: "suppressed" } = { state: "suppressed" };

function scoreState({ intake, last }: SectionPerson): "pair" | "one-score" | "no-scores" {
  if (last !== undefined) return "pair";
  return intake === undefined ? "no-scores" : "one-score";
}

function intakeFigure(people: readonly SectionPerson[], options: ReportOptions): MeanFigure {
  const intakes = people.flatMap(({ intake }) => intake?.totalTenths ?? []);
  return meanFigure(intakes, "tenths", options);
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
