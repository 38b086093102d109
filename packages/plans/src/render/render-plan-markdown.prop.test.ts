import { fc, test } from "@fast-check/vitest";
import { expect, vi } from "vitest";
import { planObjects } from "../integrity/plan-objects.ts";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { freeText } from "./free-text.ts";
import { renderPlanMarkdown } from "./render-plan-markdown.ts";

// A hundred whole plans take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const nasty = fc.array(
  fc.constantFrom(
    ..."ab æ*_`[]()<>&\"'#-+=.1|~!\\\n\r\t\u0000\u202E\u2066\uD800ש".split(""),
    "**",
    "\r\n",
    "```",
    "<b>",
    "&amp;",
  ),
  { minLength: 1, maxLength: 30 },
);
const words = nasty.map((pieces) => pieces.join("")).filter((text) => text.trim() !== "");
const language = fc.constantFrom("nb" as const, "nn" as const, "en" as const);

/** The example plan with every text that somebody wrote replaced by marked words. */
function rewritten(text: string): { readonly plan: Plan; readonly texts: readonly string[] } {
  const plan = structuredClone(planExample);
  const texts: string[] = [];
  const mark = (): string => {
    texts.push(`${text}x${String(texts.length)}x`);
    return texts.at(-1) ?? "";
  };
  for (const { fields } of planObjects(plan)) {
    for (const [key, value] of Object.entries(fields)) {
      if (!Object.hasOwn(freeText, key)) continue;
      if (typeof value === "string") Reflect.set(fields, key, mark());
      else if (Array.isArray(value)) Reflect.set(fields, key, value.map(mark));
    }
  }
  return { plan, texts };
}

test.prop([words, language])("every text that somebody wrote is there, escaped", (text, lang) => {
  const { plan, texts } = rewritten(text);
  expect(texts.length).toBeGreaterThan(50);
  const written = renderPlanMarkdown(plan, { language: lang });
  for (const own of texts) {
    const found = [0, 2, 4, 6, 8].some((indent) => written.includes(escapeMarkdown(own, indent)));
    const inTitle = written.includes(escapeMarkdown(own, 0).replaceAll("\\\n", " "));
    expect(found || inTitle).toBe(true);
  }
});

const shape = (markdown: string): readonly string[] =>
  markdown.split("\n").flatMap((line) => /^(?:#+|\s*-) /.exec(line) ?? []);
const plain = shape(renderPlanMarkdown(rewritten("x").plan, { language: "nb" }));

test.prop([words])("nobody's words add a heading, an item or a tag", (text) => {
  const written = renderPlanMarkdown(rewritten(text).plan, { language: "nb" });
  expect(shape(written)).toEqual(plain);
  expect(written).not.toMatch(/<|(?<!\\)`/);
});
