import { describe, expect, it, vi } from "vitest";
import { toJsonSchema } from "@medvirk/core/schemas";
import { languages } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { PlanContentSchema } from "../schemas/plan-content-schema.ts";
import { draftExample, planExample } from "../schemas/plan-examples.ts";
import { fieldLabels } from "./field-labels.ts";
import { freeText } from "./free-text.ts";
import { renderPlanMarkdown } from "./render-plan-markdown.ts";
import { valueLabels } from "./value-labels.ts";

// Ten thousand goals take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const withVoice = (text: string): Plan => ({
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  parties: [{ id: "user", role: "user", name: "Eksempel Person" }],
  voice: { mattersToMe: [{ id: "statement-1", text, by: "user" }] },
});
const lines = (plan: Plan): readonly string[] =>
  renderPlanMarkdown(plan, { language: "nb" }).split("\n");

describe("renderPlanMarkdown", () => {
  it("puts the person's own voice first, before what services say", () => {
    const headings = lines(planExample).filter((line) => line.startsWith("#"));
    expect(headings.slice(0, 4)).toEqual([
      "# Planen min (syntetisk eksempel)",
      "## Personens egen stemme",
      "### Hva som er viktig for meg",
      "### Det som har vært",
    ]);
    expect(headings).toContain("## Tjenestens vurderinger");
  });

  it("says that nothing is noted where nothing is, and none where there is none", () => {
    const written = renderPlanMarkdown({ ...draftExample, needs: [] }, { language: "nn" });
    expect(written).toContain("## Behov\n\n- Ingen.");
    expect(written).toContain("## Ønske\n\n- Ikkje notert.");
  });

  it("writes names for ids, and days as the language does", () => {
    expect(lines(planExample)).toContain("  - Ansvarlig: Eksempel Person, Eksempel Ansatt");
    expect(lines(planExample)).toContain("  - Fører mot: Et sted å bo for meg og hunden");
    expect(lines(planExample)).toContain("- Gjelder fra: 20.04.2026");
    const english = renderPlanMarkdown(planExample, { language: "en", today: "2026-11-23" });
    expect(english).toContain("- In force from: 2026-04-20");
    expect(english.endsWith("Printed 2026-11-23.\n")).toBe(true);
  });

  it("shows both views of a disagreement", () => {
    const written = renderPlanMarkdown(planExample, { language: "nb" });
    expect(written).toContain("Personens syn: Jeg ville søke med en gang");
    expect(written).toContain("Tjenestens syn: Vi ville ha flere papirer først");
  });

  it("refuses to let anybody's words become HTML or Markdown", () => {
    const words = '<script>alert("x")</script> **fet** [lenke](http://x) `kode` & _x_ | ~~y~~';
    expect(lines(withVoice(words))).toContain(
      "- **&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; \\*\\*fet\\*\\* \\[lenke\\](http://x) \\`kode\\` &amp; \\_x\\_ \\| \\~\\~y\\~\\~**",
    );
  });

  it("keeps line breaks, and starts no block with them", () => {
    const written = renderPlanMarkdown(withVoice("En\n# to #\r\n- tre\n1. fire\n\n    fem"), {
      language: "nb",
    });
    expect(written).toContain(
      "- **En\\\n  \\# to \\#\\\n  \\- tre\\\n  1\\. fire\\\n  \\\n  fem**",
    );
  });

  it("isolates right-to-left words, and shows controls that turn direction", () => {
    expect(lines(withVoice("أريد بيتا"))).toContain("- **\u2068أريد بيتا\u2069**");
    expect(lines(withVoice("a\u202Eb\u2066c\u0000d"))).toContain("- **a\uFFFDb\uFFFDc\uFFFDd**");
  });

  it("keeps words that look like ours as they were written", () => {
    const plan = withVoice("x");
    const [written] = [
      renderPlanMarkdown(
        { ...plan, actions: [{ id: "a", text: "granted", how: "2026-01-02", by: "user" }] },
        { language: "nb" },
      ),
    ];
    expect(written).toContain("- **granted**");
    expect(written).toContain("Hvordan: 2026-01-02");
  });

  it("writes 10,000 goals", () => {
    const goals = Array.from({ length: 10_000 }, (_, at) => ({
      id: `goal-${String(at)}`,
      level: "sub" as const,
      text: `Step ${String(at)}`,
      by: "user",
    }));
    expect(lines({ ...withVoice("x"), goals }).length).toBeGreaterThan(30_000);
  });
});

describe("the labels", () => {
  const text = { nb: "Plan", nn: "Plan", en: "Plan" };
  const schema = JSON.stringify(
    toJsonSchema({
      package: "plans",
      name: "content",
      version: "1.0",
      title: text,
      description: text,
      schema: PlanContentSchema,
      rules: [],
      examples: [draftExample],
    }),
  );
  const root: unknown = JSON.parse(schema);

  it("name every field and every listed value of the schema", () => {
    const { fields, values } = vocabulary(root);
    const unnamedFields = [...fields].filter((field) => !Object.hasOwn(fieldLabels, field));
    expect(unnamedFields.sort()).toEqual(["id", "schemaVersion"]);
    const isNamed = (value: string): boolean =>
      Object.hasOwn(valueLabels, value) ||
      Object.keys(valueLabels).some((key) => key.endsWith(`.${value}`));
    const unnamed = [...values].filter((value) => !isNamed(value));
    // Laws keep their own names.
    expect(
      unnamed.filter((value) => !/^[a-z]+(?:Nav)?\d*$/.test(value) || value === "plan"),
    ).toEqual([]);
  });

  it("are never put in place of a free text: the schema's free texts are known", () => {
    expect([...freeTextsOf(root)].sort()).toEqual(Object.keys(freeText).sort());
  });

  it("exist in each language", () => {
    for (const text of [...Object.values(fieldLabels), ...Object.values(valueLabels)]) {
      for (const language of languages) expect(text[language]).not.toBe("");
    }
  });
});

/** Every field and every listed value of the published schema. */
function vocabulary(root: unknown): {
  readonly fields: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
} {
  const fields = new Set<string>();
  const values = new Set<string>();
  const visit = (node: unknown, keyword: string): void => {
    if (typeof node !== "object" || node === null || keyword === "examples") return;
    if (keyword.startsWith("x-")) return;
    for (const [key, inner] of Object.entries(node)) {
      const value: unknown = inner;
      if (key === "properties" && typeof value === "object" && value !== null) {
        for (const field of Object.keys(value)) fields.add(field);
      }
      if (key === "enum" && Array.isArray(value)) for (const one of value) values.add(String(one));
      if (key !== "enum") visit(value, key);
    }
  };
  visit(root, "");
  return { fields, values };
}

/** The fields of the published schema that hold any text: no list, pattern or format. */
function freeTextsOf(root: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const definitions = new Map<string, unknown>();
  const isFree = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null) return false;
    if ("$ref" in node && typeof node.$ref === "string") {
      return isFree(definitions.get(node.$ref.replace("#/$defs/", "")));
    }
    if ("items" in node) return isFree(node.items);
    return (
      "type" in node &&
      node.type === "string" &&
      !["enum", "pattern", "const"].some((word) => word in node)
    );
  };
  const visit = (node: unknown, step: (key: string, value: unknown) => void): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === "examples" || key.startsWith("x-")) continue;
      step(key, inner);
      visit(inner, step);
    }
  };
  visit(root, (key, value) => {
    if (key !== "$defs" || typeof value !== "object" || value === null) return;
    for (const [name, definition] of Object.entries(value)) definitions.set(name, definition);
  });
  visit(root, (key, value) => {
    if (key !== "properties" || typeof value !== "object" || value === null) return;
    for (const [field, schema] of Object.entries(value)) if (isFree(schema)) found.add(field);
  });
  return found;
}
