import { formatText, pickText, type LocalizedText } from "@medvirk/core";
import type { Reading } from "../assessment/profile.ts";
import { describePlace, labelOfPhase } from "../describe/describe-place.ts";
import { nonAnswerWords, roleWords, sentences } from "../describe/words.ts";
import type { OrdinalModel } from "../models/model.ts";
import { positionOf } from "../placing/position-of.ts";
import { chartWords } from "./chart-words.ts";
import type { ChartColumn } from "./participation-chart.ts";

/**
 * Lays out one reading as a column.
 *
 * @param reading - a reading of a profile
 * @param model - the model that is shown
 * @param language - `nb`, `nn` or `en`
 * @returns the column
 * @internal
 */
export function layOutColumn(reading: Reading, model: OrdinalModel, language: string): ChartColumn {
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

/**
 * Says a column in words.
 *
 * @param column - the column
 * @param model - the model that is shown
 * @param language - `nb`, `nn` or `en`
 * @returns one sentence
 * @internal
 */
export function describeColumn(column: ChartColumn, model: OrdinalModel, language: string): string {
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
