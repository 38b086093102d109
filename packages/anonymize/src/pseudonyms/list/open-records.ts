import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { keyListTampered } from "../../issues-pseudonyms.ts";
import type { OpenedHeader } from "./list-header.ts";
import { openEvents } from "./list-records.ts";
import { applyEvent, emptyContent, type ListContent } from "./list-content.ts";

/** What the records of a list say. */
export interface OpenedRecords {
  readonly content: ListContent;
  /** Whether the last thing that happened was that the list was closed. */
  readonly isClosed: boolean;
}

/**
 * Opens every record after the first, each in its place.
 *
 * @param header - what the first record says
 * @param records - every record, the first included
 * @returns the content of the list; or `anonymize.key-list-tampered` with the number of the record
 * @internal
 */
export function openRecords(
  { list, recordKey }: OpenedHeader,
  records: readonly string[],
): Result<OpenedRecords> {
  let content: ListContent | undefined;
  let isClosed = false;
  let before = records[0] ?? "";
  for (const [index, record] of records.slice(1).entries()) {
    const number = index + 1;
    const events = openEvents({ list, recordKey, number, before }, record) ?? [];
    for (const event of events) {
      if (event[0] === "terms") content ??= emptyContent(event[1]);
      if (content !== undefined) applyEvent(content, event);
    }
    if (events.length === 0 || content === undefined) {
      return fail(createIssue(keyListTampered, [], { record: number + 1 }));
    }
    isClosed = events.at(-1)?.[0] === "closed";
    before = record;
  }
  if (content === undefined) return fail(createIssue(keyListTampered, [], { record: 2 }));
  return succeed({ content, isClosed });
}
