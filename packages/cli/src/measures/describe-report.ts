import { formatCitation, pickText } from "@medvirk/core";
import {
  findInstrument,
  raterTexts,
  reportTexts,
  type Breakdown,
  type Instrument,
  type MeanFigure,
  type ReportSection,
  type ServiceReport,
  type Share,
} from "@medvirk/measures";

const words = {
  courses: { nb: "Forløp", nn: "Forløp", en: "Courses" },
  persons: { nb: "personer", nn: "personar", en: "persons" },
  ageGroups: { nb: "Aldersgrupper", nn: "Aldersgrupper", en: "Age groups" },
  help: { nb: "Hjelpen", nn: "Hjelpa", en: "The help" },
  sessions: { nb: "Møter", nn: "Møte", en: "Sessions" },
  length: { nb: "Varighet", nn: "Lengd", en: "Length" },
  intake: { nb: "Første skår", nn: "Første skår", en: "First score" },
  change: { nb: "Endring", nn: "Endring", en: "Change" },
  categories: { nb: "Etter regelsettet", nn: "Etter regelsettet", en: "By the policy" },
  better: { nb: "Pålitelig bedre", nn: "Påliteleg betre", en: "Reliably better" },
  zones: { nb: "Soner", nn: "Soner", en: "Zones" },
  dropOut: {
    nb: "Over uten avtale og ikke i sonen som ventet, av dem som er over",
    nn: "Over utan avtale og ikkje i sona som venta, av dei som er over",
    en: "Over without agreement and outside the zone as expected, of those that are over",
  },
  sources: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
  mean: { nb: "gjennomsnitt", nn: "gjennomsnitt", en: "mean" },
  tenths: { nb: "poeng", nn: "poeng", en: "points" },
  units: { nb: "møter", nn: "møte", en: "sessions" },
  days: { nb: "dager", nn: "dagar", en: "days" },
  raters: { nb: "vurderere", nn: "vurderarar", en: "raters" },
  of: { nb: "av", nn: "av", en: "of" },
} as const;

type Say = (key: keyof typeof words) => string;

/**
 * Says a service report in words, for a person at a terminal.
 *
 * @param report - of `serviceReport`
 * @param language - nb, nn or en
 * @param own - instruments of the caller's own
 * @returns lines; what may not be shown says so and holds no number
 */
export function describeReport(
  report: ServiceReport,
  language: string,
  own: readonly Instrument[],
): string {
  const say: Say = (key) => pickText(words[key], language);
  const hidden = pickText(reportTexts.suppressed, language);
  const { courses } = report;
  const counted =
    courses.state === "shown"
      ? `${String(courses.courses)} (${String(courses.persons)} ${say("persons")})`
      : hidden;
  const lines = [
    `${say("courses")}: ${counted}`,
    ...tellBreakdown(say("ageGroups"), report.ageGroups, language),
    ...tellBreakdown(say("help"), report.help, language),
    `${say("sessions")}: ${tellMean(report.sessions, say, language)}`,
    `${say("length")}: ${tellMean(report.lengthDays, say, language)}`,
    ...report.sections.flatMap((section) => tellSection(section, say, language, own)),
    "",
    ...report.cautions.map((key) => pickText(reportTexts[key], language)),
    "",
    `${say("sources")}:`,
    ...new Set(report.citations.map((citation) => `  ${formatCitation(citation, language)}`)),
  ];
  return `${lines.join("\n")}\n`;
}

function tellSection(
  section: ReportSection,
  say: Say,
  language: string,
  own: readonly Instrument[],
): readonly string[] {
  const { categories, change, dropOutRate, instrument, intake, rater, reliablyImproved, zones } =
    section;
  const name = findInstrument(instrument, own)?.shortName ?? instrument;
  return [
    "",
    `${name}, ${pickText(raterTexts[rater], language)}`,
    `  ${say("intake")}: ${tellMean(intake, say, language)}`,
    `  ${say("change")}: ${tellMean(change, say, language)}`,
    ...(categories === null ? [] : tellBreakdown(say("categories"), categories, language, "  ")),
    ...tellShare(say("better"), reliablyImproved, say),
    ...(zones === null ? [] : tellBreakdown(say("zones"), zones, language, "  ")),
    ...tellShare(say("dropOut"), dropOutRate, say),
  ];
}

function tellShare(name: string, share: Share | null, say: Say): readonly string[] {
  if (share === null) return [];
  const { denominator, numerator } = share;
  return [
    `  ${name}: ${String(numerator)} ${say("of")} ${String(denominator)}, ${percents(share)}`,
  ];
}

function tellBreakdown(
  heading: string,
  { groups }: Breakdown,
  language: string,
  indent = "",
): readonly string[] {
  const hidden = pickText(reportTexts.suppressed, language);
  return [
    `${indent}${heading}:`,
    ...groups.map((group) => {
      const name = nameOf(group.group, language);
      if (group.state !== "shown") return `${indent}  ${name}: ${hidden}`;
      const share = group.share === null ? "" : ` (${percents(group.share)})`;
      return `${indent}  ${name}: ${String(group.count)}${share}`;
    }),
  ];
}

function nameOf(key: string, language: string): string {
  const known = Object.entries(reportTexts).find(([name]) => name === key);
  return known === undefined ? key : pickText(known[1], language);
}

function tellMean(figure: MeanFigure, say: Say, language: string): string {
  if (figure.state !== "shown") return pickText(reportTexts.suppressed, language);
  const { interval, mean, persons, unit } = figure;
  const scale = unit === "tenths" ? 10 : 1;
  const write = (value: number): string => {
    const text = (value / scale).toFixed(1);
    return language === "en" ? text : text.replace(".", ",");
  };
  const named = say(unit === "sessions" ? "units" : unit);
  return `${say("mean")} ${write(mean)} ${named} [${write(interval.low)}; ${write(interval.high)}], n = ${String(persons)}`;
}

function percents(share: {
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number };
}): string {
  const percent = (value: number): string => String(Math.round(value * 100));
  return `${percent(share.share)} % [${percent(share.interval.low)}–${percent(share.interval.high)} %]`;
}
