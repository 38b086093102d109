import { expectTypeOf, test } from "vitest";
import { planCalendar } from "../calendar.ts";
import { renderPlanHtml } from "../render.ts";
import type { Plan } from "../plan.ts";
import type { DueItem } from "./due-item.ts";
import { dueItems } from "./due-items.ts";
import { minutesToEvents, type HeldMeeting } from "./minutes-to-events.ts";

declare const plan: Plan;

test("nothing is due from a day that nobody gave", () => {
  // @ts-expect-error today is the caller's
  dueItems(plan, {});
  expectTypeOf(dueItems(plan, { today: "2026-11-23" })).toEqualTypeOf<readonly DueItem[]>();
  expectTypeOf<DueItem["state"]>().toEqualTypeOf<"overdue" | "today" | "ahead">();
});

test("minutes are of a meeting that was held", () => {
  // @ts-expect-error a planned meeting has no minutes
  const meeting: HeldMeeting = { id: "m", plannedOn: "2026-11-23" };
  // @ts-expect-error the entries have an author
  minutesToEvents(plan, { meeting }, { id: "minutes", at: "2026-11-23T12:00:00.000Z" });
});

test("how much a calendar tells is said, and a page has one of two reading levels", () => {
  // @ts-expect-error detail has no default
  planCalendar(plan, { language: "nb", today: "2026-11-23" });
  // @ts-expect-error there is no such level
  renderPlanHtml(plan, { language: "nb", level: "short" });
});
