import { formatCitation, pickText } from "@medvirk/core";
import type { DecisionProfile } from "../assessment/profile.ts";
import { oneLine } from "../describe/one-line.ts";
import { almAndreassen, type Phase } from "../models/alm-andreassen.ts";
import type { OrdinalModel } from "../models/model.ts";
import type { RaterRole } from "../schemas/assessment-schema.ts";
import { chartWords } from "./chart-words.ts";
import { describeColumn, layOutColumn } from "./lay-out-columns.ts";

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
  readonly roleName: string;
  readonly heading: string;
  /** The phase; empty where it isn't known. */
  readonly subheading: string;
  /** Absent where the assessment names none. */
  readonly phase?: Phase;
  /** The experienced degree. */
  readonly position?: number;
  /** The degree that the user wished. */
  readonly wished?: number;
  /** Said instead of a degree. */
  readonly nonAnswer?: string;
  /** The degrees, or what is said instead, in words. */
  readonly words: string;
}

/** A phase in which readings may stand. */
export interface ChartPhase {
  readonly id: Phase;
  readonly label: string;
}

/** A picture of one decision in one model, before it is drawn. No rater's free text is in it. */
export interface ParticipationChart {
  readonly title: string;
  /** The name of the model. */
  readonly modelName: string;
  /** What the picture shows, in words, for those who don't see it. */
  readonly description: string;
  readonly rows: readonly ChartRow[];
  readonly columns: readonly ChartColumn[];
  /** All five, in their order. */
  readonly phases: readonly ChartPhase[];
  readonly legend: {
    readonly experienced: string;
    readonly wished: string;
    /** The two ends of the model. */
    readonly less: string;
    readonly more: string;
    readonly notAssessed: string;
    readonly noPhase: string;
    /** How the wheel is read, with a `{degrees}` place. */
    readonly inside: string;
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
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const chart = participationChart(report.value.decisions[0], arnstein, "en");
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
  const told = columns.map((column) => describeColumn(column));
  return {
    title: oneLine(about ?? profile.decision),
    modelName: name,
    description: [`${name}.`, ...told].join(" "),
    rows: layOutRows(model, language),
    columns,
    phases: almAndreassen.members.map(({ id, label }) => ({
      id,
      label: pickText(label, language),
    })),
    legend: {
      experienced: pickText(chartWords.experienced, language),
      wished: pickText(chartWords.wished, language),
      less: pickText(chartWords.less, language),
      more: pickText(chartWords.more, language),
      notAssessed: pickText(chartWords.notAssessed, language),
      noPhase: pickText(chartWords.noPhase, language),
      inside: pickText(chartWords.inside, language),
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
