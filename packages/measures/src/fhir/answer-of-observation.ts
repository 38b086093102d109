import {
  createIssue,
  fail,
  resultOf,
  type Issue,
  type IssuePath,
  type Result,
} from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import { scaleOfItem } from "../instruments/scale-of-item.ts";
import * as issues from "../issues.ts";
import type { Absence, AbsenceReason, Answer } from "../schemas/types.ts";
import { parseMark, parseTotal } from "../scoring/parse-score.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import { DATA_ABSENT_REASON, fhirSystems } from "./fhir-systems.ts";
import { codeOf, extensionOf, fieldOf, listOf, textOf } from "./read-json.ts";
import { isMode, isShortText, notUnderstood } from "./read-who.ts";

/**
 * Reads the answer that an Observation holds: items, a total alone, or an absence.
 *
 * @param observation - parsed JSON of an Observation about the instrument
 * @param instrument - the instrument
 * @param path - where the Observation stands
 * @returns the answer; or the issues found in it
 * @internal
 */
export function answerOfObservation(
  observation: unknown,
  instrument: Instrument,
  path: IssuePath,
): Result<object> {
  const components = listOf(observation, "component");
  const quantity = fieldOf(observation, "valueQuantity");
  const absent = fieldOf(observation, "dataAbsentReason");
  if (absent !== undefined && components.length === 0) {
    return quantity === undefined
      ? absenceOf(absent, [...path, "dataAbsentReason"])
      : fail(createIssue(issues.absentWithScore, path));
  }
  if (codeOf(absent, fhirSystems.absenceReason) !== undefined) {
    return fail(createIssue(issues.absentWithScore, path));
  }
  if (components.length === 0 && quantity === undefined) {
    return fail(createIssue(issues.answerMissing, path));
  }
  const mode = codeOf(fieldOf(observation, "method"), fhirSystems.mode);
  const noMode = isMode(mode) ? [] : [notUnderstood("mode: paper, spoken, digital", path)];
  const total = quantity === undefined ? undefined : totalOf(quantity, instrument, path);
  const items = itemsOf(components, instrument, path);
  const found = [...noMode, ...issuesOf(total), ...issuesOf(items)];
  if (components.length === 0) {
    return resultOf(found, () => ({ state: "total", mode, totalTenths: valueOf(total) }));
  }
  const itemTenths = items.ok ? items.value : {};
  if (found.length === 0 && isMode(mode)) {
    const answer = { state: "items", mode, itemTenths } as const;
    found.push(...compare(answer, valueOf(total), instrument, path));
  }
  return resultOf(found, () => ({ state: "items", mode, itemTenths }));
}

function absenceOf(concept: unknown, path: IssuePath): Result<object> {
  const reason = ownReason(concept) ?? generalReason(codeOf(concept, DATA_ABSENT_REASON));
  const statedBy = extensionOf(concept, fhirSystems.statedBy);
  const note = textOf(concept, "text");
  const found = [
    ...(isStatedBy(statedBy) ? [] : [notUnderstood("stated-by: self, caretaker, worker", path)]),
    ...(note === undefined || isShortText(note) ? [] : [notUnderstood("text: 1–2000", path)]),
  ];
  const said = note === undefined ? {} : { note };
  return resultOf(found, () => ({ state: "absent", reason, statedBy, ...said }));
}

function ownReason(concept: unknown): AbsenceReason | undefined {
  const code = codeOf(concept, fhirSystems.absenceReason);
  const reasons: Readonly<Record<AbsenceReason, AbsenceReason>> = {
    declined: "declined",
    "not-administered": "not-administered",
    unable: "unable",
    "under-influence": "under-influence",
    other: "other",
  };
  return Object.entries(reasons).find(([key]) => key === code)?.[1];
}

/** What HL7's other codes mean for a person isn't guessed. */
function generalReason(code: string | undefined): AbsenceReason {
  if (code === "asked-declined") return "declined";
  return code === "not-asked" ? "not-administered" : "other";
}

function isStatedBy(value: string | undefined): value is Absence["statedBy"] {
  return value === "self" || value === "caretaker" || value === "worker";
}

function itemsOf(
  components: readonly unknown[],
  instrument: Instrument,
  path: IssuePath,
): Result<Readonly<Record<string, number>>> {
  const found: Issue[] = [];
  const marks = new Map<string, number>();
  const seen = new Set<string>();
  components.forEach((component, index) => {
    const place = [...path, "component", index];
    const code = codeOf(fieldOf(component, "code"), fhirSystems.item);
    const item = instrument.items.find(({ key }) => code === `${instrument.id}.${key}`);
    if (item === undefined || seen.has(item.key)) {
      const allowed = instrument.items.map(({ key }) => `${instrument.id}.${key}`).join(", ");
      found.push(createIssue(issues.unknownItem, place, { allowed }));
      return;
    }
    seen.add(item.key);
    const quantity = fieldOf(component, "valueQuantity");
    if (quantity === undefined) return;
    const mark = parseMark(amountOf(quantity), scaleOfItem(item, instrument), place);
    if (mark.ok) marks.set(item.key, mark.value);
    else found.push(...mark.issues);
  });
  return resultOf(found, () => Object.fromEntries(marks));
}

function totalOf(quantity: unknown, instrument: Instrument, path: IssuePath): Result<number> {
  return parseTotal(amountOf(quantity), instrument, [...path, "valueQuantity"]);
}

/** A bound such as `<`, or a length in millimetres, is no score. */
function amountOf(quantity: unknown): unknown {
  const unit = fieldOf(quantity, "code") ?? "{score}";
  const isScore = unit === "{score}" && fieldOf(quantity, "comparator") === undefined;
  return isScore ? fieldOf(quantity, "value") : Number.NaN;
}

/** The total must be the one that the items make. */
function compare(
  answer: Answer,
  totalTenths: number | undefined,
  instrument: Instrument,
  path: IssuePath,
): readonly Issue[] {
  if (totalTenths === undefined) return [];
  const score = scoreAnswer(answer, instrument, path);
  if (!score.ok) return score.issues;
  return score.value.state === "scored" && score.value.totalTenths === totalTenths
    ? []
    : [createIssue(issues.totalDisagrees, path)];
}

function issuesOf(result: Result<unknown> | undefined): readonly Issue[] {
  return result === undefined || result.ok ? [] : result.issues;
}

function valueOf<T>(result: Result<T> | undefined): T | undefined {
  return result?.ok === true ? result.value : undefined;
}
