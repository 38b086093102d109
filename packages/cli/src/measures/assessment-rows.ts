import type { Classification, EpisodeAssessment, SeriesAssessment } from "@medvirk/measures";
import { formatTenths } from "./format-tenths.ts";

/** The columns of `medvirk score --format csv`: a row a series and policy. */
export const assessmentColumns: readonly string[] = [
  "episode",
  "ageGroup",
  "instrument",
  "rater",
  "raterId",
  "sessions",
  "scored",
  "intakeDate",
  "intake",
  "intakeAbout",
  "lastDate",
  "last",
  "lastAbout",
  "change",
  "policy",
  "category",
  "flags",
  "prompt",
  "reasons",
  "signals",
  "zoneModel",
  "zone",
  "zoneReasons",
];

/**
 * Turns an assessment into rows of CSV. What a score is about stands beside it.
 *
 * @param assessment - of one episode
 * @param decimal - the decimal sign
 * @returns a row for each series and policy; one for a series by no policy. A blank cell is "not
 *   known", never 0.
 */
export function assessmentRows(
  { episode, ageGroup, sessionCount, series }: EpisodeAssessment,
  decimal: string,
): readonly (readonly string[])[] {
  return series.flatMap((one) => {
    const start = [episode, ageGroup ?? "", ...seriesCells(one, sessionCount, decimal)];
    const classifications = one.classifications.map(classificationCells);
    return (
      classifications.length === 0 ? [["", "", "", "", one.reasons.join(" ")]] : classifications
    ).map((cells) => [...start, ...cells, ...ruleCells(one)]);
  });
}

/** The same on each row of a series: what rules of signals and the model say. */
function ruleCells({ signals, zones }: SeriesAssessment): readonly string[] {
  const named = signals.map(({ rule }) => rule.id).join(" ");
  if (zones === null) return [named, "", "", ""];
  const { model, reasons, zone } = zones;
  return [named, `${model.id} ${model.version}`, zone, reasons.join(" ")];
}

function seriesCells(
  one: SeriesAssessment,
  sessionCount: number,
  decimal: string,
): readonly string[] {
  const { instrument, rater, raterId = "", intake, last, changeTenths, scoredCount } = one;
  const tenths = (value: number | undefined | null): string =>
    typeof value === "number" ? formatTenths(value, decimal) : "";
  return [
    instrument,
    rater,
    raterId,
    String(sessionCount),
    String(scoredCount),
    intake?.date ?? "",
    tenths(intake?.totalTenths),
    intake?.about ?? "",
    last?.date ?? "",
    tenths(last?.totalTenths),
    last?.about ?? "",
    tenths(changeTenths),
  ];
}

function classificationCells(classification: Classification): readonly string[] {
  const isClassified = classification.state === "classified";
  return [
    classification.policy,
    isClassified ? classification.category : "",
    isClassified ? classification.flags.join(" ") : "",
    isClassified ? (classification.prompt ?? "") : "",
    classification.reasons.join(" "),
  ];
}
