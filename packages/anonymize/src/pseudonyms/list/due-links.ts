import { invalidDate, isPlainDate, MedvirkError, type PlainDate } from "@medvirk/core";
import type { DueLink } from "./key-list.ts";
import type { ListContent } from "./list-content.ts";

/**
 * Lists what is past its last day: links, consents, and the list itself.
 *
 * @param content - the content of the list
 * @param today - the day to judge by
 * @returns the list first, then links in the order of their codes; empty where nothing is due
 * @throws MedvirkError `core.invalid-date`
 * @internal
 */
export function dueLinks(
  { terms, retention, consents }: ListContent,
  today: PlainDate,
): readonly DueLink[] {
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  const due: DueLink[] = [];
  for (const [code, until] of retention) {
    if (until < today) due.push({ code, why: "retention-over", until });
  }
  for (const [code, { until }] of consents) {
    if (until !== undefined && until < today) due.push({ code, why: "consent-ended", until });
  }
  due.sort((left, right) => ((left.code ?? "") < (right.code ?? "") ? -1 : 1));
  const { retainUntil } = terms;
  return retainUntil < today
    ? [{ code: null, why: "retention-over", until: retainUntil }, ...due]
    : due;
}
