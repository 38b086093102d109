import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { planCalendar } from "./plan-calendar.ts";

const options: CalendarOptions = { language: "nb", today: "2026-11-23", detail: "words" };

function written(plan: Plan, more: Partial<CalendarOptions> = {}): string {
  const calendar = planCalendar(plan, { ...options, ...more });
  return calendar.ok ? calendar.value : "";
}

/** The entries as ical.js, another implementation of RFC 5545, reads them. */
function entries(text: string): readonly (readonly [day: string, summary: string])[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { startDate, summary } = new ICAL.Event(component);
    expect(startDate.isDate).toBe(true);
    return [startDate.toString(), summary];
  });
}

describe("planCalendar", () => {
  it("writes the days ahead, read by another implementation", () => {
    expect(entries(written(planExample))).toEqual([
      ["2026-12-14", "Avtalt dag for å justere planen"],
      ["2026-12-18", "Frist for tiltaket: Gå på visninger sammen"],
      ["2026-12-18", "Dag for målet: Se på to leiligheter"],
      ["2027-02-15", "Siste dag for samtykke til å dele opplysninger"],
      ["2027-04-20", "Siste dag i planperioden"],
    ]);
  });

  it("refuses to write a word of the plan where it is to be discreet", () => {
    const text = written(planExample, { detail: "discreet" });
    expect(new Set(entries(text).map(([, summary]) => summary))).toEqual(new Set(["Egen avtale"]));
    expect(text.replaceAll(/@plans\.medvirk|\/\/plans\/\//g, "")).not.toMatch(
      /visning|samtykke|consent|action|plan/i,
    );
  });

  it("writes for a party what it answers for, and what is shared", () => {
    const meetings: Plan["meetings"] = [
      { id: "m", plannedOn: "2026-12-01", calledBy: "worker", expected: ["user", "nav"] },
    ];
    const plan = { ...planExample, meetings };
    const days = (party: string) => entries(written(plan, { party })).map(([day]) => day);
    expect(days("nav")).toEqual(["2026-12-01", "2026-12-14", "2027-04-20"]);
    expect(days("worker")).toEqual(["2026-12-14", "2026-12-18", "2027-04-20"]);
    expect(planCalendar(plan, { ...options, party: "nobody" })).toMatchObject({
      ok: false,
      issues: [{ code: "plans.dangling-reference", path: ["party"] }],
    });
  });

  it("folds lines at 75 octets, and ends them with CR LF (RFC 5545, section 3.1)", () => {
    const text = written({
      ...planExample,
      actions: [{ id: "a", text: "æøå; komma, \\ ".repeat(30), due: "2026-12-01" }],
    });
    for (const line of text.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(entries(text)[0]?.[1]).toBe(
      `Frist for tiltaket: ${"æøå; komma, \\ ".repeat(30).trim()}`,
    );
  });

  it("refuses to let anybody's words become an entry or a property", () => {
    const text = written({
      ...planExample,
      actions: [
        {
          id: "a",
          text: "x\r\nEND:VEVENT\nATTENDEE:mailto:a@b\u0000\u202E\uD800",
          due: "2026-12-01",
        },
      ],
    });
    expect(text).not.toMatch(/^(?:END:VEVENT\r\nATTENDEE|ATTENDEE)/m);
    expect(entries(text)[0]?.[1]).toBe(
      "Frist for tiltaket: x END:VEVENT ATTENDEE:mailto:a@b\uFFFD\uFFFD\uFFFD",
    );
  });

  it("gives the same file for the same plan and day, whatever the zone", () => {
    expect(written(planExample)).toBe(written(structuredClone(planExample)));
    expect(written(planExample)).toContain("DTSTAMP:20261123T000000Z");
  });

  it("names the same thing the same way, so that a new file replaces an old one", () => {
    const uids = (today: string) =>
      [...written(planExample, { today }).matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid?.trim());
    expect(uids("2026-11-24")).toEqual(uids("2026-11-23"));
    expect(new Set(uids("2026-11-23")).size).toBe(5);
  });

  it("refuses to nag: there is no alarm, no guest, and nothing of days that have passed", () => {
    const text = written(planExample, { today: "2027-01-01" });
    expect(text).not.toMatch(/VALARM|ATTENDEE|ORGANIZER/);
    expect(entries(text).map(([day]) => day)).toEqual(["2027-02-15", "2027-04-20"]);
  });
});
