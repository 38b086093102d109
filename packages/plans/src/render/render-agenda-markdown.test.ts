import { expect, it } from "vitest";
import { planExample } from "../schemas/plan-examples.ts";
import { planAgenda } from "../work/plan-agenda.ts";
import { renderAgendaMarkdown } from "./render-agenda-markdown.ts";

it("writes the agenda of the example, the person's voice first", () => {
  const agenda = planAgenda(planExample, { today: "2026-11-23" });
  expect(
    agenda.ok ? renderAgendaMarkdown(agenda.value, { language: "nb" }).split("\n") : [],
  ).toEqual([
    "# Dagsorden",
    "",
    "## Hva som er viktig for meg",
    "",
    "- Ro om natta, og at hunden kan være med",
    "",
    "## Tatt med fra forrige møte",
    "",
    "- Søke startlån",
    "",
    "## Mål vi arbeider med",
    "",
    "- Et sted å bo for meg og hunden",
    "- Se på to leiligheter",
    "",
    "## Behov som ikke er dekket",
    "",
    "- Et sted som er mitt",
    "",
    "## Neste møte",
    "",
    "- Når, hvor, hvem?",
    "",
  ]);
});

it("refuses to let anybody's words become a heading or HTML", () => {
  const point = { kind: "wish" as const, path: [], id: "w", text: "<b>\n# x" };
  expect(renderAgendaMarkdown([point], { language: "nn" })).toContain("- &lt;b&gt;\\\n  \\# x");
});
