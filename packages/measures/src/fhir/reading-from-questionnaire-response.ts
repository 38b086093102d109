import {
  createIssue,
  fail,
  resultOf,
  type Issue,
  type IssuePath,
  type Result,
} from "@medvirk/core";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { scaleOfItem } from "../instruments/scale-of-item.ts";
import * as issues from "../issues.ts";
import { parseMark, parseTotal } from "../scoring/parse-score.ts";
import { fhirSystems } from "./fhir-systems.ts";
import { extensionOf, fieldOf, listOf, textOf } from "./read-json.ts";
import { isInForce, isMode, notUnderstood, readShared } from "./read-who.ts";
import { dated, type DatedReading } from "./reading-from-observation.ts";

/**
 * Reads a QuestionnaireResponse of FHIR R4 as a reading, by its neutral keys.
 *
 * @param response - parsed JSON from anywhere
 * @param own - instruments of the caller's own, made by `defineInstrument`
 * @param path - where it stood, for the issues
 * @returns the reading and its day; or `measures.fhir-other-resource`,
 *   `measures.fhir-not-in-force`, `measures.fhir-not-understood`, and the issues of `readAnswer`
 * @source HL7 FHIR R4 (4.0.1), QuestionnaireResponse, read 2026-11-22
 * @example
 * ```ts
 * import { readingFromQuestionnaireResponse } from "@medvirk/measures/fhir";
 *
 * const read = readingFromQuestionnaireResponse({ resourceType: "QuestionnaireResponse", item: [] });
 * read.ok ? null : read.issues[0].code; // => "measures.fhir-other-resource"
 * ```
 */
export function readingFromQuestionnaireResponse(
  response: unknown,
  own: readonly Instrument[] = [],
  path: IssuePath = [],
): Result<DatedReading> {
  const instrument = instrumentOfResponse(response, own);
  if (instrument === undefined) return fail(createIssue(issues.fhirOtherResource, path));
  if (!isInForce(response, ["completed", "amended", "stopped"])) {
    return fail(createIssue(issues.fhirNotInForce, path));
  }
  const date = textOf(response, "authored")?.split("T")[0] ?? "";
  const about = extensionOf(response, fhirSystems.about);
  const shared = readShared(response, instrument, date, about, path);
  const mode = extensionOf(response, fhirSystems.mode);
  const answer = answerOf(response, instrument, mode, path);
  const found = [
    ...shared.issues,
    ...(isMode(mode) ? [] : [notUnderstood("mode: paper, spoken, digital", path)]),
    ...(answer.ok ? [] : answer.issues),
  ];
  const reading: unknown = { ...shared.fields, answer: answer.ok ? answer.value : undefined };
  return resultOf(found, () => dated(date, reading));
}

/** Names the instrument that a response says it is about. @internal */
export function instrumentOfResponse(
  response: unknown,
  own: readonly Instrument[],
): Instrument | undefined {
  if (textOf(response, "resourceType") !== "QuestionnaireResponse") return undefined;
  return findInstrument(extensionOf(response, fhirSystems.instrument) ?? "", own);
}

function answerOf(
  response: unknown,
  instrument: Instrument,
  mode: string | undefined,
  path: IssuePath,
): Result<object> {
  const { id, items } = instrument;
  const found: Issue[] = [];
  const marks = new Map<string, number>();
  const seen = new Set<string>();
  listOf(response, "item").forEach((part, index) => {
    const place = [...path, "item", index];
    const linkId = textOf(part, "linkId") ?? "";
    const key = linkId.startsWith(`${id}.`) ? linkId.slice(id.length + 1) : "";
    const isKnown = key === "total" || items.some((one) => one.key === key);
    const answers = listOf(part, "answer");
    if (!isKnown || seen.has(key) || answers.length > 1) {
      const allowed = items.map((one) => `${id}.${one.key}`).join(", ");
      found.push(createIssue(issues.unknownItem, place, { allowed }));
      return;
    }
    seen.add(key);
    if (answers.length === 0) return;
    const parse = key === "total" ? parseTotal : parseMark;
    const item = items.find((one) => one.key === key);
    const scale = item === undefined ? instrument : scaleOfItem(item, instrument);
    const mark = parse(fieldOf(answers[0], "valueDecimal"), scale, place);
    if (mark.ok) marks.set(key, mark.value);
    else found.push(...mark.issues);
  });
  const totalTenths = marks.get("total");
  if (seen.size === 0) found.push(createIssue(issues.answerMissing, path));
  else if (seen.has("total") && (seen.size > 1 || totalTenths === undefined) && found.length === 0)
    found.push(createIssue(seen.size > 1 ? issues.totalDisagrees : issues.scoreMissing, path));
  return resultOf(found, () =>
    seen.has("total")
      ? { state: "total", mode, totalTenths }
      : { state: "items", mode, itemTenths: Object.fromEntries(marks) },
  );
}
