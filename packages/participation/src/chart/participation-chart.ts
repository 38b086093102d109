import { formatCitation, formatText, pickText, type LocalizedText } from "@medvirk/core";
import type { DecisionProfile, Reading } from "../assessment/profile.ts";
import { describePlace, labelOfPhase } from "../describe/describe-place.ts";
import { oneLine } from "../describe/one-line.ts";
import { nonAnswerWords, roleWords, sentences } from "../describe/words.ts";
import type { OrdinalModel } from "../models/model.ts";
import { positionOf } from "../placing/position-of.ts";
import type { RaterRole } from "../schemas/assessment-schema.ts";
import { chartWords } from "./chart-words.ts";

/** A rung or degree, from the top of the picture. */
export interface ChartRow {
  readonly position: number;
  readonly label: string;
  /** The group's name, where a group begins. */
  readonly group?: string;
  /** What is disputed about it; shown below the picture. */
  readonly flag?: string;
}

/** One rater's reading in the picture. */
export interface ChartColumn {
  readonly role: RaterRole;
  readonly heading: string;
  /** The phase; empty where it isn't known. */
  readonly subheading: string;
  /** The experienced degree. */
  readonly position?: number;
  /** The degree that the user wished. */
  readonly wished?: number;
  /** Said instead of a degree. */
  readonly nonAnswer?: string;
}

/** A picture of one decision in one model, before it is drawn. No rater's free text is in it. */
export interface ParticipationChart {
  readonly title: string;
  /** What the picture shows, in words, for those who don't see it. */
  readonly description: string;
  readonly rows: readonly ChartRow[];
  readonly columns: readonly ChartColumn[];
  readonly legend: {
    readonly experienced: string;
    readonly wished: string;
    /** The wish is the measure, not the top. */
    readonly measure: string;
  };
  /** The model's caveats; they go wherever the model is shown. */
  readonly caveats: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Lays out one decision on a model: the raters side by side, the user's wish marked.
 *
 * @param profile - a decision of a report
 * @param model - the ordinal model to show; a reading of another model is said to be one
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @returns the picture's parts and its text alternative
 * @example
 * ```ts
 * import { arnstein, assessParticipation } from "@medvirk/participation";
 * import { participationChart } from "@medvirk/participation/chart";
 *
 * const report = assessParticipation([{
 *   decision: "Support talks", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "placed", model: "arnstein", degree: "partnership", evidence: "we agreed" },
 * }]);
 * const chart = report.ok && participationChart(report.value.decisions[0], arnstein, "en");
 * chart.description; // => "Arnstein's ladder. The user: Partnership, no. 6 of 8."
 * ```
 */
export function participationChart(
  profile: DecisionProfile,
  model: OrdinalModel,
  language: string,
): ParticipationChart {
  const columns = profile.readings.map((reading) => layOutColumn(reading, model, language));
  const about = profile.readings.find(({ assessment }) => assessment.about)?.assessment.about;
  const name = pickText(model.name, language);
  const told = columns.map((column) => describeColumn(column, model, language));
  return {
    title: oneLine(about ?? profile.decision),
    description: [`${name}.`, ...told].join(" "),
    rows: layOutRows(model, language),
    columns,
    legend: {
      experienced: pickText(chartWords.experienced, language),
      wished: pickText(chartWords.wished, language),
      measure: pickText(chartWords.measure, language),
    },
    caveats: model.caveats.map(({ text }) => pickText(text, language)),
    sources: model.citations.map((citation) => formatCitation(citation, language)),
  };
}

function layOutRows(model: OrdinalModel, language: string): readonly ChartRow[] {
  const topFirst = model.members
    .map((member, index) => ({ member, position: index + 1 }))
    .reverse();
  return topFirst.map(({ member, position }, index) => {
    const begins = topFirst[index - 1]?.member.group !== member.group;
    const group = begins ? model.groups.find(({ id }) => id === member.group) : undefined;
    return {
      position,
      label: pickText(member.label, language),
      ...(group === undefined ? {} : { group: pickText(group.label, language) }),
      ...(member.flag === undefined ? {} : { flag: pickText(member.flag.text, language) }),
    };
  });
}

function layOutColumn(reading: Reading, model: OrdinalModel, language: string): ChartColumn {
  const { rater, phase, experienced, wished } = reading.assessment;
  const inModel = experienced.state === "placed" && experienced.model === model.id;
  const wish = wished?.state === "placed" && wished.model === model.id ? wished.degree : undefined;
  const unconfirmed = rater.role === "user" && !reading.inOwnVoice && inModel;
  const name = `${pickText(roleWords[rater.role], language)}${describePlace(rater, undefined, language)}`;
  return {
    role: rater.role,
    heading: unconfirmed ? `${name} (${pickText(chartWords.unconfirmed, language)})` : name,
    subheading: phase === undefined ? "" : labelOfPhase(phase, language),
    ...(inModel
      ? { position: positionOf(model, experienced.degree) }
      : { nonAnswer: pickText(wordsInstead(experienced.state), language) }),
    ...(wish === undefined ? {} : { wished: positionOf(model, wish) }),
  };
}

function wordsInstead(state: Reading["assessment"]["experienced"]["state"]): LocalizedText {
  return state === "placed" ? chartWords.anotherModel : nonAnswerWords[state];
}

function describeColumn(column: ChartColumn, model: OrdinalModel, language: string): string {
  const labelAt = (position: number): string => {
    const member = model.members[position - 1];
    return member === undefined ? "" : pickText(member.label, language);
  };
  const place = column.subheading === "" ? "" : ` (${column.subheading})`;
  const parts = [
    column.position === undefined
      ? (column.nonAnswer ?? "")
      : formatText(
          pickText(chartWords.place, language),
          {
            degree: labelAt(column.position),
            position: column.position,
            highest: model.members.length,
          },
          language,
        ),
    ...(column.wished === undefined
      ? []
      : [
          formatText(
            pickText(sentences.wish, language),
            { wish: labelAt(column.wished) },
            language,
          ),
        ]),
  ];
  return `${column.heading}${place}: ${parts.join("; ")}.`;
}
