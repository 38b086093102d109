import { describe, expect, it, vi } from "vitest";
import type { Plan } from "../plan.ts";
import { draftExample, planExample } from "../schemas/plan-examples.ts";
import { renderPlanHtml } from "./render-plan-html.ts";
import { renderPlanMarkdown } from "./render-plan-markdown.ts";

// Ten thousand goals take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const withVoice = (text: string): Plan => ({
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  parties: [{ id: "user", role: "user", name: "Eksempel Person" }],
  voice: { mattersToMe: [{ id: "statement-1", text, by: "user" }] },
});

describe("renderPlanHtml", () => {
  const page = renderPlanHtml(planExample, { language: "nb", today: "2026-11-23" });

  it("is a page of its own, in its language, with the person's voice first", () => {
    expect(page.startsWith('<!doctype html>\n<html lang="nb">')).toBe(true);
    expect(page).toContain("<title>Planen min (syntetisk eksempel)</title>");
    expect(page.indexOf("Personens egen stemme</h2>")).toBeLessThan(page.indexOf("Om planen</h2>"));
    expect(page).toContain("<p>Skrevet ut 23.11.2026.</p>");
  });

  it("refuses to load or run anything", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|https?:|\son\w+=|javascript:/i);
  });

  it("has one heading for each part, reached from the contents", () => {
    const parts = [...page.matchAll(/<h2 id="(part-\d+)">/g)].map(([, id]) => id);
    const links = [...page.matchAll(/href="#(part-\d+)"/g)].map(([, id]) => id);
    expect(links).toEqual(parts);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it("refuses to let anybody's words become markup", () => {
    const words = `<script>alert("x")</script> <img src=x onerror='y'> & </span>`;
    const written = renderPlanHtml({ ...withVoice(words), title: words }, { language: "nn" });
    expect(written).not.toMatch(/<script|<img/);
    expect(written).toContain("&lt;img src=x onerror=&#39;y&#39;&gt; &amp; &lt;/span&gt;");
    expect(written).toContain("<title>&lt;script&gt;");
  });

  it("keeps line breaks, isolates directions, and shows controls that turn them", () => {
    const written = renderPlanHtml(withVoice("En\r\nto\u202E\u0000"), { language: "nb" });
    expect(written).toContain('<span dir="auto">En<br>to\uFFFD\uFFFD</span>');
    expect(renderPlanHtml(withVoice("أريد بيتا"), { language: "nb" })).toContain(
      '<span dir="auto">أريد بيتا</span>',
    );
  });

  it("says whose view it is, and of no part that it is empty", () => {
    const view = { party: "user", date: "2026-11-23" };
    const plan = withVoice("x");
    const written = renderPlanHtml(plan, { language: "en", view });
    expect(written).toContain('This is what <span dir="auto">Eksempel Person</span> may see');
    expect(written).toContain("of the plan on 2026-11-23");
    expect(written).not.toContain("Not recorded");
    expect(renderPlanHtml(plan, { language: "en" })).toContain("Not recorded");
  });

  it("writes 10,000 goals", () => {
    const goals = Array.from({ length: 10_000 }, (_, at) => ({
      id: `goal-${String(at)}`,
      level: "sub" as const,
      text: `Step ${String(at)}`,
      by: "user",
    }));
    const plan = { ...withVoice("x"), goals };
    for (const level of ["full", "easy-read"] as const) {
      expect(renderPlanHtml(plan, { language: "nb", level })).toContain("Step 9999");
    }
  });
});

describe("the easy-read text", () => {
  const lines = renderPlanMarkdown(planExample, { language: "nb", level: "easy-read" }).split("\n");
  const headings = lines.filter((line) => line.startsWith("## "));

  it("tells what the person needs at hand, in the order of a talk", () => {
    expect(headings).toEqual([
      "## Det som er viktig for meg",
      "## Det jeg vil",
      "## Mine ønsker",
      "## Mål: det vi vil",
      "## Hvem jeg kan snakke med",
      "## Når vi møtes",
      "## Det jeg mangler",
      "## Det vi ikke er enige om",
      "## Det jeg har sagt ja til",
      "## Hvis jeg vil klage",
      "## Dette er en kort utgave",
    ]);
  });

  it("takes the person's words before the plan's, and writes days with the month as a word", () => {
    expect(lines).toContain("- **Egen dør**");
    expect(lines).toContain("      - Ferdig innen: 18. desember 2026");
    expect(lines).toContain("- **14. desember 2026**");
  });

  it("tells everyday words where the plan has them", () => {
    const actions = [{ id: "a", text: "Boligfaglig utredning", plain: "Se etter et sted å bo" }];
    const written = renderPlanMarkdown(
      { ...draftExample, actions },
      { language: "nn", level: "easy-read" },
    );
    expect(written).toContain("## Anna vi gjer\n\n- **Se etter et sted å bo**");
    expect(written).not.toContain("Boligfaglig");
  });

  it("refuses to hide both views, an unmet need, or the right to say no and to complain", () => {
    const text = lines.join("\n");
    expect(text).toContain("Jeg mener: Jeg ville søke med en gang");
    expect(text).toContain("Tjenesten mener: Vi ville ha flere papirer først");
    expect(text).toContain("Et sted som er mitt");
    expect(text).toContain("Jeg kan trekke et ja tilbake når som helst.");
    expect(text).toContain("Jeg kan klage");
  });

  it("refuses to pass for the whole plan", () => {
    expect(lines.join("\n")).toMatch(/I hele planen står det også om: Tjenestens vurderinger, /);
  });

  it("counts nothing that was refused or taken back as a yes", () => {
    const consents: Plan["consents"] = [
      { type: "plan", id: "c1", answer: "refused" },
      { type: "plan", id: "c2", answer: "given", withdrawnOn: "2026-05-01" },
    ];
    const written = renderPlanMarkdown(
      { ...draftExample, consents },
      { language: "en", level: "easy-read" },
    );
    expect(written).not.toContain("What I said yes to");
  });
});

describe("the log", () => {
  it("is told as who did what, the latest first, also for what is gone", () => {
    const at = "2026-11-23T10:00:00.000Z";
    const item = { id: "wish-1", text: "A boat", by: "user" };
    const plan: Plan = {
      ...withVoice("x"),
      events: [
        { type: "added", id: "e1", at, by: "user", entry: { list: "wishes", item } },
        {
          type: "status-changed",
          id: "e2",
          at,
          by: "user",
          change: { to: "in-force", on: "2026-11-23" },
        },
        { type: "redacted", id: "e3", redaction: { by: "user", at, ground: "GDPR art. 17" } },
      ],
    };
    expect(renderPlanMarkdown(plan, { language: "en" })).toContain(
      [
        "## Changes",
        "",
        "- 2026-11-23: Eksempel Person erased something under GDPR art. 17",
        "- 2026-11-23: Eksempel Person changed the status to in force",
        "- 2026-11-23: Eksempel Person added Wishes: A boat",
      ].join("\n"),
    );
  });
});
