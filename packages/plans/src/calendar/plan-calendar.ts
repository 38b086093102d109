import {
  createIssue,
  fail,
  pickText,
  succeed,
  type LocalizedText,
  type Result,
} from "@medvirk/core";
import { ICalCalendar, ICalEventTransparency } from "ical-generator";
import { danglingReference } from "../issues.ts";
import type { Plan } from "../plan.ts";
import type { DueItem, DueKind } from "../work/due-item.ts";
import { dueItems } from "../work/due-items.ts";
import { dueKindTexts } from "../work/due-texts.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { entryName } from "./entry-name.ts";

const discreet: LocalizedText = { nb: "Egen avtale", nn: "Eigen avtale", en: "Own appointment" };

/** What concerns everybody who takes part. */
const shared: readonly DueKind[] = ["evaluation", "revision", "period-end"];

/**
 * Writes the days of a plan that are ahead as an iCalendar file: meetings, evaluations and
 * revisions, starts and dates of actions, moves and more, each a whole day.
 *
 * Whoever opens the file gives its words to a calendar program. `detail` therefore has no default:
 * `discreet` writes no word of the plan. Nothing is sent to anybody, and there is no alarm.
 *
 * @param plan - the plan, or what a party may see of it
 * @param options - the language, the day, how much an entry says, and for whom
 * @returns iCalendar text with lines ended by CR LF; or `plans.dangling-reference` for a party that
 *   isn't there
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist
 * @source RFC 5545, sections 3.1 (folding), 3.3.4 (whole days) and 3.8.7.2 (stamp)
 * @example
 * ```ts
 * import { planCalendar } from "@medvirk/plans/calendar";
 *
 * const calendar = planCalendar(
 *   { schemaVersion: "1.0", id: "plan-1", status: "in-force", revisions: ["2026-12-14"] },
 *   { language: "en", today: "2026-11-23", detail: "words" },
 * );
 * calendar.ok && calendar.value.includes("DTSTART;VALUE=DATE:20261214"); // => true
 * ```
 */
export function planCalendar(plan: Plan, options: CalendarOptions): Result<string> {
  const { language, today, detail, party } = options;
  if (party !== undefined && !plan.parties?.some(({ id }) => id === party)) {
    return fail(createIssue(danglingReference, ["party"], { expected: "party" }));
  }
  const calendar = new ICalCalendar({ prodId: `//Medvirk//plans//${language.toUpperCase()}` });
  const stamp = utcDay(today);
  for (const item of dueItems(plan, { today })) {
    if (item.state === "overdue" || !concerns(item, plan, party)) continue;
    const event = calendar.createEvent({
      id: nameOf(plan, item),
      start: utcDay(item.on),
      allDay: true,
      stamp,
      summary: summaryOf(item, detail, language),
    });
    // A day to remember blocks nobody's time.
    event.transparency(ICalEventTransparency.TRANSPARENT);
  }
  return succeed(`${calendar.toString()}\r\n`);
}

function concerns(item: DueItem, plan: Plan, party: string | undefined): boolean {
  if (party === undefined || shared.includes(item.kind)) return true;
  if (item.kind !== "meeting") return item.responsible.includes(party);
  const meeting = plan.meetings?.find(({ id }) => id === item.id);
  return meeting?.expected?.includes(party) ?? item.responsible.includes(party);
}

function nameOf(plan: Plan, { id, path, on }: DueItem): string {
  const field = path.at(-1);
  return entryName([plan.id, id ?? "", typeof field === "string" ? field : on]);
}

function summaryOf(
  { kind, text }: DueItem,
  detail: CalendarOptions["detail"],
  language: string,
): string {
  if (detail === "discreet") return pickText(discreet, language);
  const said = pickText(dueKindTexts[kind], language);
  return text === undefined ? said : `${said}: ${oneLine(text)}`;
}

/** RFC 5545 allows no control character in a text; a calendar shows one line. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\u0085]+/g, " ")
    .replaceAll(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD")
    .trim();
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
