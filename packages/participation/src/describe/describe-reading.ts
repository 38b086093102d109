import { formatText, pickText, type LocalizedText, type TextParams } from "@medvirk/core";
import type { Reading } from "../assessment/profile.ts";
import { peyrot } from "../models/peyrot.ts";
import type { WishedDegree } from "../schemas/assessment-schema.ts";
import { describePlace } from "./describe-place.ts";
import { labelOfDegree, nameOfModel, type NamedModel } from "./label-of-degree.ts";
import { oneLine } from "./one-line.ts";
import {
  controlWords,
  fitWords,
  nonAnswerWords,
  roleWords,
  sentences,
  unknownFitWords,
  wishWords,
} from "./words.ts";

/**
 * Says one rater's reading in words.
 *
 * @param reading - a reading of a profile
 * @param language - `nb`, `nn` or `en`
 * @param models - the models that its degrees are told with
 * @param showDate - whether the day tells this reading from another of the same rater
 * @returns the rater's line, and indented lines of wish, factors and influence
 * @internal
 */
export function describeReading(
  reading: Reading,
  language: string,
  models: readonly NamedModel[],
  showDate: boolean,
): readonly string[] {
  const say = (text: LocalizedText, params: TextParams = {}): string =>
    formatText(pickText(text, language), params, language);
  const { rater, phase, date } = reading.assessment;
  const place = describePlace(rater, phase, language, showDate ? date : undefined);
  const mark =
    rater.role === "user" && !reading.inOwnVoice && givesDegree(reading)
      ? ` (${say(sentences.unconfirmed)})`
      : "";
  const details = [
    ...describeWish(reading, say, models, language),
    ...describeFactors(reading, say, language),
    ...describeInfluence(reading, say),
  ];
  return [
    `${say(roleWords[rater.role])}${place}: ${describeDegree(reading, say, models, language)}${mark}`,
    ...details.map((line) => `  ${line}`),
  ];
}

type Say = (text: LocalizedText, params?: TextParams) => string;

function describeDegree(
  { assessment, position }: Reading,
  say: Say,
  models: readonly NamedModel[],
  language: string,
): string {
  const { experienced } = assessment;
  if (experienced.state !== "placed") {
    return `${say(nonAnswerWords[experienced.state])}${quoteNote(experienced.note, say)}`;
  }
  return say(sentences.degree, {
    degree: labelOfDegree(experienced.model, experienced.degree, models, language),
    position: position?.position ?? "?",
    highest: position?.highest ?? "?",
    model: nameOfModel(experienced.model, models, language),
    evidence: oneLine(experienced.evidence),
  });
}

function describeWish(
  { assessment, fit }: Reading,
  say: Say,
  models: readonly NamedModel[],
  language: string,
): readonly string[] {
  const { wished } = assessment;
  const wish =
    wished === undefined
      ? []
      : [say(sentences.wish, { wish: sayWish(wished, say, models, language) })];
  if (fit === undefined) return wish;
  return fit.outcome === "unknown"
    ? [...wish, say(sentences.noFit, { reason: say(unknownFitWords[fit.reason]) })]
    : [...wish, say(sentences.fit, { fit: say(fitWords[fit.outcome]) })];
}

function sayWish(
  wished: WishedDegree,
  say: Say,
  models: readonly NamedModel[],
  language: string,
): string {
  if (wished.state === "placed")
    return labelOfDegree(wished.model, wished.degree, models, language);
  return `${say(wishWords[wished.state])}${quoteNote(wished.note, say)}`;
}

function quoteNote(note: string | undefined, say: Say): string {
  return note === undefined ? "" : `: ${say(sentences.quoted, { text: oneLine(note) })}`;
}

function describeFactors({ factors }: Reading, say: Say, language: string): readonly string[] {
  if (factors === undefined) return [];
  if (factors.count === null) return [say(sentences.noFactors)];
  const labels = peyrot.members
    .filter(({ id }) => factors.byUser.includes(id))
    .map(({ label }) => pickText(label, language));
  return [
    say(sentences.factors, {
      count: factors.count,
      answered: factors.answered,
      list: labels.length === 0 ? say(sentences.nothing) : labels.join("; "),
    }),
  ];
}

function describeInfluence({ assessment, influence }: Reading, say: Say): readonly string[] {
  const entry = assessment.influence;
  if (influence.status === "not-shown") return [say(sentences.notShown)];
  if (entry === undefined || entry.state === "not-documented") return [];
  const decided =
    entry.decidedBy === undefined
      ? []
      : [say(sentences.decidedBy, { who: say(controlWords[entry.decidedBy]) })];
  const input =
    entry.input === undefined ? [] : [say(sentences.input, { text: oneLine(entry.input) })];
  const outcome =
    entry.state === "changed"
      ? say(sentences.changed, { text: oneLine(entry.example) })
      : say(sentences.notChanged, { text: oneLine(entry.reason) });
  return [...input, outcome, ...decided];
}

function givesDegree({ assessment }: Reading): boolean {
  const { state } = assessment.experienced;
  return state === "placed" || state === "chose-not-to-take-part";
}
