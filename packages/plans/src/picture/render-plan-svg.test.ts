import { describe, expect, it, vi } from "vitest";
import type { Goal, Plan } from "../plan.ts";
import { draftExample, planExample } from "../schemas/plan-examples.ts";
import { renderPlanSvg } from "./render-plan-svg.ts";
import { wrapText } from "./wrap-text.ts";

// Ten thousand goals take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const svg = renderPlanSvg(planExample, { language: "nb" });
const texts = (drawn: string): readonly string[] =>
  [...drawn.matchAll(/<text class="(\w+)"[^>]*>([^<]*)/g)].map(([, kind = "", text = ""]) =>
    kind === "words" ? `# ${text}` : text,
  );
const goal = (id: string, rest: Partial<Goal> = {}): Goal => ({
  id,
  level: "sub",
  text: id,
  by: "user",
  ...rest,
});

describe("renderPlanSvg", () => {
  it("draws goals with their actions: who, when, and how far", () => {
    expect(texts(svg)).toEqual([
      "# Et sted å bo for meg og hunden",
      "hovedmål",
      "# Søke startlån",
      "Hvem: NAV · starter 02.11.2026 · i gang",
      "# Se på to leiligheter",
      "delmål · innen 18.12.2026",
      "# Gå på visninger sammen",
      expect.stringContaining("Hvem: Eksempel Person, Eksempel Ansatt · starter 19.10.2026"),
      expect.stringContaining("i gang"),
    ]);
  });

  it("tells itself in words", () => {
    expect(svg).toContain('role="img" aria-labelledby="plan-title plan-words"');
    expect(svg).toContain("Tiltak: Søke startlån (Hvem: NAV · starter 02.11.2026 · i gang).");
  });

  it("says that there is nothing, where there is nothing", () => {
    const drawn = renderPlanSvg(draftExample, { language: "nn" });
    expect(texts(drawn)).toEqual(["Planen har ingen mål eller tiltak enno."]);
  });

  it("puts the goals in the person's order, and the actions without a goal last", () => {
    const plan: Plan = {
      ...draftExample,
      goals: [
        goal("second", { priority: { rank: 2, chosenBy: "user" } }),
        goal("first", { priority: { rank: 1, chosenBy: "user" } }),
        goal("struck", { status: "struck-out" }),
      ],
      actions: [
        { id: "a", text: "alone", goals: ["struck"] },
        { id: "b", text: "shared", goals: ["second", "first"] },
      ],
    };
    const drawn = texts(renderPlanSvg(plan, { language: "en" }));
    expect(drawn.filter((line) => line.startsWith("#"))).toEqual([
      "# first",
      "# second",
      "# shared",
      "# Other things we do",
      "# alone",
    ]);
    expect(drawn).toContain("Who: not recorded · planned · also leads to: first");
  });

  it("refuses to let anybody's words become markup, or turn direction", () => {
    const words = `</text><script>x</script>\u202E&"\u0000`;
    const drawn = renderPlanSvg(
      { ...draftExample, title: words, goals: [goal("g", { text: words })] },
      { language: "nb" },
    );
    expect(drawn).not.toMatch(/<script|\u202E|\u0000/);
    expect(drawn).toContain("&lt;/text&gt;&lt;script&gt;");
  });

  it("refuses to load anything", () => {
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|url\(|<image/);
  });

  it("draws 10,000 goals in one long row", () => {
    const goals = Array.from({ length: 10_000 }, (_, at) =>
      goal(`goal-${String(at)}`, at === 0 ? {} : { parent: `goal-${String(at - 1)}` }),
    );
    expect(renderPlanSvg({ ...draftExample, goals }, { language: "nb" })).toContain("goal-9999");
  });
});

describe("wrapText", () => {
  it("keeps words whole where it can, and says where it cut", () => {
    expect(wrapText("one two three", 7, 3)).toEqual(["one two", "three"]);
    expect(wrapText("one two three four", 7, 2)).toEqual(["one two", "three…"]);
    expect(wrapText("abcdefghij", 4, 3)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrapText(" \n ", 7, 2)).toEqual([]);
  });

  it("gives wide letters more room", () => {
    expect(wrapText("WWWW", 4, 3)).toEqual(["WW", "WW"]);
  });
});
