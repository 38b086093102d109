import type {
  DeidentificationReport,
  Replaced,
  ReportNote,
} from "../schemas/text/report-schema.ts";
import type { Span } from "../schemas/text/span-schema.ts";
import { fillNote, type ReaderNote } from "../tables/reader-note.ts";
import {
  doubtfulSpans,
  notSearchedFor,
  placeholdersStoodBefore,
  standingRisks,
  unreadableCharacters,
} from "./report-notes.ts";

/** What a report counts; its texts follow from it. */
export type ReportCounts = Pick<
  DeidentificationReport,
  "documents" | "replaced" | "doubtful" | "unreadable" | "placeholdersBefore"
>;

/**
 * Makes a report from its counts: what a person must read and what stays at risk are never left out.
 *
 * @param counts - what was done
 * @returns the report
 * @internal
 */
export function createReport(counts: ReportCounts): DeidentificationReport {
  const counted: readonly (readonly [ReaderNote, number])[] = [
    [doubtfulSpans, counts.doubtful],
    [unreadableCharacters, counts.unreadable],
    [placeholdersStoodBefore, counts.placeholdersBefore],
  ];
  const occasional = counted.filter(([, count]) => count > 0);
  return {
    schemaVersion: "0.1",
    documents: counts.documents,
    replaced: [...counts.replaced],
    doubtful: counts.doubtful,
    unreadable: counts.unreadable,
    placeholdersBefore: counts.placeholdersBefore,
    mustRead: [
      ...notSearchedFor.map((note) => reportNote(note)),
      ...occasional.map(([note, count]) => reportNote(note, count)),
    ],
    remainingRisk: standingRisks.map((note) => reportNote(note)),
  };
}

/**
 * Counts spans by type, reason and confidence, in the order in which each first came.
 *
 * @param spans - the spans of one text
 * @returns the counts
 * @internal
 */
export function countSpans(spans: readonly Span[]): readonly Replaced[] {
  return sumReplaced(
    spans.map(({ type, reason, confidence }) => ({ type, reason, confidence, count: 1 })),
  );
}

/**
 * Adds up counts of the same type, reason and confidence.
 *
 * @param rows - the counts
 * @returns one row for each
 * @internal
 */
export function sumReplaced(rows: readonly Replaced[]): readonly Replaced[] {
  const sums = new Map<string, Replaced>();
  for (const row of rows) {
    const key = `${row.type} ${row.reason} ${row.confidence}`;
    sums.set(key, { ...row, count: row.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

function reportNote(note: ReaderNote, count = 0): ReportNote {
  const { id, text } = fillNote(note, { count });
  return { id, text: { nb: text.nb, nn: text.nn, en: text.en } };
}
