import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Answer } from "../schemas/types.ts";
import { checkTenths, isOnScale } from "./check-tenths.ts";

/**
 * Checks that every mark or total of an answer belongs to the instrument and keeps its range.
 *
 * @param answer - a stored answer
 * @param instrument - the instrument it answers
 * @param path - where the answer stands
 * @returns the issues; a missing mark is none, since an unfinished form is no error
 * @internal
 */
export function checkAnswer(
  answer: Answer,
  instrument: Instrument,
  path: IssuePath,
): readonly Issue[] {
  if (answer.state === "absent") return [];
  if (answer.state === "total") {
    const { stepTenths, totalRange } = instrument;
    return checkTenths(answer.totalTenths, totalRange, stepTenths, [...path, "totalTenths"]);
  }
  const marks: Readonly<Record<string, number | undefined>> = answer.itemTenths;
  const { itemRange, items } = instrument;
  const found: Issue[] = [];
  let known = 0;
  for (const { key, range = itemRange, stepTenths = instrument.stepTenths } of items) {
    if (Object.hasOwn(marks, key)) known += 1;
    const mark = marks[key];
    // Paths are made only where they are needed: this runs for every mark of every answer.
    if (mark === undefined || isOnScale(mark, range, stepTenths)) continue;
    found.push(...checkTenths(mark, range, stepTenths, [...path, "itemTenths", key]));
  }
  if (Object.keys(marks).length > known) {
    const allowed = items.map(({ key }) => key).join(", ");
    found.unshift(createIssue(issues.unknownItem, [...path, "itemTenths"], { allowed }));
  }
  return found;
}

/**
 * Lists the items of an answer that have no mark.
 *
 * @param answer - a stored answer
 * @param instrument - the instrument it answers
 * @returns item keys in the order of the form; empty for a total alone and for an absence
 * @internal
 */
export function missingItems(answer: Answer, instrument: Instrument): readonly string[] {
  if (answer.state !== "items") return [];
  const marks: Readonly<Record<string, number | undefined>> = answer.itemTenths;
  const missing: string[] = [];
  for (const { key } of instrument.items) if (marks[key] === undefined) missing.push(key);
  return missing;
}
