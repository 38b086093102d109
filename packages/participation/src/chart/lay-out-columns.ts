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
  const column = {
    role: rater.role,
    roleName: pickText(roleWords[rater.role], language),
    heading: unconfirmed ? `${name} (${pickText(chartWords.unconfirmed, language)})` : name,
    subheading: phase === undefined ? "" : labelOfPhase(phase, language),
    ...(phase === undefined ? {} : { phase }),
    ...(inModel
      ? { position: positionOf(model, experienced.degree) }
      : { nonAnswer: pickText(wordsInstead(experienced.state), language) }),
    ...(wish === undefined ? {} : { wished: positionOf(model, wish) }),
  };
  return { ...column, words: describeDegrees(column, model, language) };
}

function wordsInstead(state: Reading["assessment"]["experienced"]["state"]): LocalizedText {
  return state === "placed" ? chartWords.anotherModel : nonAnswerWords[state];
}

function describeDegrees(
  { position, wished, nonAnswer = "" }: Omit<ChartColumn, "words">,
  model: OrdinalModel,
  language: string,
): string {
  const highest = model.members.length;
  const labelAt = (place: number): string => {
    const member = model.members[place - 1];
    return member === undefined ? "" : pickText(member.label, language);
  };
  const place = (degree: string): string =>
    formatText(
      pickText(chartWords.place, language),
      { degree, position: position ?? 0, highest },
      language,
    );
  const wish = (degree: string): string =>
    formatText(pickText(sentences.wish, language), { wish: degree }, language);
  return [
    position === undefined ? nonAnswer : place(labelAt(position)),
    ...(wished === undefined ? [] : [wish(labelAt(wished))]),
  ].join("; ");
}

/**
 * Says a column in words.
 *
 * @param column - the column
 * @returns one sentence
 * @internal
 */
export function describeColumn({ heading, subheading, words }: ChartColumn): string {
  return `${heading}${subheading === "" ? "" : ` (${subheading})`}: ${words}.`;
}
