import type { Language, PlainDate } from "@medvirk/core";

/** How the days of a plan are written to a calendar. */
export interface CalendarOptions {
  readonly language: Language;
  /** Days before it are left out, and it stamps the entries, so that the same plan gives the same file. */
  readonly today: PlainDate;
  /**
   * What an entry says. A calendar is often shared and shown on a locked phone: `discreet` says
   * only that something of one's own is due that day.
   */
  readonly detail: "discreet" | "words";
  /** Id of a party: only what that party answers for, meetings where it is expected, and evaluations. */
  readonly party?: string;
}
