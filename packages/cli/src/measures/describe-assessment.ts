import { formatText, pickText, type LocalizedText } from "@medvirk/core";
import {
  absenceTexts,
  categoryTexts,
  findInstrument,
  flagTexts,
  gapTexts,
  raterTexts,
  reasonTexts,
  signalTexts,
  statedByTexts,
  zoneReasonTexts,
  zoneTexts,
  type AgeGroup,
  type Classification,
  type EpisodeAssessment,
  type Instrument,
  type LeftOutPoint,
  type ScoredPoint,
  type SeriesAssessment,
  type Signal,
} from "@medvirk/measures";
import { formatTenths } from "./format-tenths.ts";

const words = {
  sessions: { nb: "{count} møter", nn: "{count} møte", en: "{count} sessions" },
  scored: {
    nb: "{scored} av {sessions} møter med skår",
    nn: "{scored} av {sessions} møte med skår",
    en: "scored in {scored} of {sessions} sessions",
  },
  change: { nb: "endring {change}", nn: "endring {change}", en: "change {change}" },
  about: { nb: "handler om", nn: "handlar om", en: "about" },
  leftOut: { nb: "uten skår", nn: "utan skår", en: "without a score" },
  inSessions: { nb: "møte {sessions}", nn: "møte {sessions}", en: "session {sessions}" },
  notClassified: {
    nb: "ikke vurdert mot regelsettet",
    nn: "ikkje vurdert mot regelsettet",
    en: "not read by the policy",
  },
} satisfies Readonly<Record<string, LocalizedText>>;

const ageGroupTexts: Readonly<Record<AgeGroup, LocalizedText>> = {
  child: { nb: "barn", nn: "barn", en: "child" },
  adolescent: { nb: "ungdom", nn: "ungdom", en: "adolescent" },
  adult: { nb: "voksen", nn: "vaksen", en: "adult" },
};

/**
 * Says an assessment in words, for a person at a terminal.
 *
 * @param assessment - of one episode
 * @param language - nb, nn or en
 * @param own - instruments of the caller's own
 * @returns a few lines for each series, with a blank line at the end
 */
export function describeAssessment(
  assessment: EpisodeAssessment,
  language: string,
  own: readonly Instrument[],
): string {
  const { episode, ageGroup, sessionCount, series } = assessment;
  const age = ageGroup === undefined ? "" : `${pickText(ageGroupTexts[ageGroup], language)}, `;
  const sessions = formatText(
    pickText(words.sessions, language),
    { count: sessionCount },
    language,
  );
  const lines = series.flatMap((one) => describeSeries(one, sessionCount, language, own));
  return `${[`${episode} (${age}${sessions})`, ...lines].join("\n")}\n\n`;
}

function describeSeries(
  one: SeriesAssessment,
  sessionCount: number,
  language: string,
  own: readonly Instrument[],
): readonly string[] {
  const instrument = findInstrument(one.instrument, own);
  const name = instrument?.shortName ?? one.instrument;
  const named = one.raterId === undefined ? "" : ` ${one.raterId}`;
  const counts = { scored: one.scoredCount, sessions: sessionCount };
  const parts = [
    scores(one, language),
    formatText(pickText(words.scored, language), counts, language),
  ];
  return [
    `  ${name}, ${pickText(raterTexts[one.rater], language)}${named}: ${parts.filter((part) => part !== "").join("; ")}`,
    ...[one.intake, one.last === one.intake ? null : one.last].flatMap((point) =>
      describeAbout(point, language),
    ),
    ...describeLeftOut(one.leftOut, language),
    ...one.classifications.map((classification) => describeClass(classification, language)),
    ...describeZone(one, language),
    ...one.signals.flatMap((signal) => describeSignal(signal, instrument, language)),
  ];
}

function scores({ intake, last, changeTenths }: SeriesAssessment, language: string): string {
  const decimal = language === "en" ? "." : ",";
  if (intake === null || last === null) return "";
  const first = `${formatTenths(intake.totalTenths, decimal)} (${intake.date})`;
  if (changeTenths === null) return first;
  const sign = changeTenths > 0 ? "+" : "";
  const change = `${sign}${formatTenths(changeTenths, decimal)}`;
  const said = formatText(pickText(words.change, language), { change }, language);
  return `${first} → ${formatTenths(last.totalTenths, decimal)} (${last.date}), ${said}`;
}

function describeAbout(point: ScoredPoint | null, language: string): readonly string[] {
  return point?.about === undefined
    ? []
    : [`    ${point.date} ${pickText(words.about, language)}: ${point.about}`];
}

function describeLeftOut(points: readonly LeftOutPoint[], language: string): readonly string[] {
  if (points.length === 0) return [];
  const said = points.map((point) => {
    if (point.state !== "absent")
      return `${point.date} ${pickText(gapTexts[point.state], language)}`;
    const reason = pickText(absenceTexts[point.reason], language);
    return `${point.date} ${reason} (${pickText(statedByTexts[point.statedBy], language)})`;
  });
  return [`    ${pickText(words.leftOut, language)}: ${said.join("; ")}`];
}

function describeClass(classification: Classification, language: string): string {
  const { policy, reasons } = classification;
  const because = reasons.map((reason) => pickText(reasonTexts[reason], language));
  if (classification.state === "not-classified") {
    return `    ${policy}: ${pickText(words.notClassified, language)} (${because.join("; ")})`;
  }
  const { category, flags } = classification;
  const more = [...flags.map((flag) => pickText(flagTexts[flag], language)), ...because];
  const said = [pickText(categoryTexts[category], language), ...more].join("; ");
  return `    ${policy}: ${said}`;
}

function describeZone({ zones }: SeriesAssessment, language: string): readonly string[] {
  if (zones === null) return [];
  const { model, reasons, zone } = zones;
  const because = reasons.map((reason) => pickText(zoneReasonTexts[reason], language)).join("; ");
  const why = because === "" ? "" : ` (${because})`;
  return [`    ${model.id} ${model.version}: ${pickText(zoneTexts[zone], language)}${why}`];
}

/** What was seen, in which sessions, and a question for the talk. */
function describeSignal(
  { items = [], kind, rule, sessions }: Signal,
  instrument: Instrument | undefined,
  language: string,
): readonly string[] {
  const { prompt, seen } = signalTexts[kind];
  const labels = items.map((key) => {
    const label = instrument?.items.find((item) => item.key === key)?.label;
    return label === undefined ? key : pickText(label, language);
  });
  const said = formatText(pickText(seen, language), { items: labels.join(", ") }, language);
  const where = formatText(
    pickText(words.inSessions, language),
    { sessions: sessions.join(", ") },
    language,
  );
  return [`    ${rule.id}: ${said} (${where})`, `      – ${pickText(prompt, language)}`];
}
