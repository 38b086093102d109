import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Answer } from "../schemas/types.ts";
import { checkTenths } from "./check-tenths.ts";

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
    const place = [...path, "totalTenths"];
    return checkTenths(answer.totalTenths, instrument.totalRange, instrument.stepTenths, place);
  }
  const marks: Readonly<Record<string, number | undefined>> = answer.itemTenths;
  const { itemRange, items } = instrument;
  const keys = items.map(({ key }) => key);
  const place = [...path, "itemTenths"];
  const unknown = Object.keys(marks).some((key) => !keys.includes(key));
  return [
    ...(unknown ? [createIssue(issues.unknownItem, place, { allowed: keys.join(", ") })] : []),
    ...items.flatMap(({ key, range = itemRange, stepTenths = instrument.stepTenths }) => {
      const mark = marks[key];
      return mark === undefined ? [] : checkTenths(mark, range, stepTenths, [...place, key]);
    }),
  ];
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
  return instrument.items.flatMap(({ key }) => (marks[key] === undefined ? [key] : []));
}
