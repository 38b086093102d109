import { createIssue, invalidDate, isPlainDate, type Issue, type IssuePath } from "@medvirk/core";

/** Checks that a day exists. @internal */
export function checkDay(date: unknown, path: IssuePath): readonly Issue[] {
  return isPlainDate(date) ? [] : [createIssue(invalidDate, path)];
}
