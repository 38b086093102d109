import { fc, test } from "@fast-check/vitest";
import { expect, vi } from "vitest";
import { planObjects } from "../integrity/plan-objects.ts";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { escapeWords } from "./escape-words.ts";
import { freeText } from "./free-text.ts";
import { renderPlanHtml } from "./render-plan-html.ts";

// A hundred whole plans take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const nasty = fc.array(
  fc.constantFrom(
    ..."ab æ<>&\"'=/ \n\r\t\u0000\u202E\u2066\u2028\uD800ש".split(""),
    "<b>",
    "</span>",
    "<script>",
    "&amp;",
    "-->",
    "]]>",
    " onload=",
  ),
  { minLength: 1, maxLength: 30 },
);
const words = nasty.map((pieces) => pieces.join("")).filter((text) => text.trim() !== "");
const level = fc.constantFrom("full" as const, "easy-read" as const);

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
      if (!Object.hasOwn(freeText, key) || key === "title") continue;
      if (typeof value === "string") Reflect.set(fields, key, mark());
      else if (Array.isArray(value)) Reflect.set(fields, key, value.map(mark));
    }
  }
  return { plan, texts };
}

const tags = (page: string): readonly string[] =>
  [...page.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag).filter((tag) => tag !== "<br>");

test.prop([words])("every text that somebody wrote is on the page, escaped", (text) => {
  const { plan, texts } = rewritten(text);
  const page = renderPlanHtml(plan, { language: "nb" });
  expect(texts.length).toBeGreaterThan(50);
  for (const own of texts) expect(page).toContain(`<span dir="auto">${escapeWords(own)}</span>`);
});

const written = (text: string, reading: "full" | "easy-read"): readonly string[] =>
  tags(renderPlanHtml(rewritten(text).plan, { language: "nb", level: reading }));
const plain = { full: written("x", "full"), "easy-read": written("x", "easy-read") };

test.prop([words, level])("nobody's words add a tag or an attribute", (text, reading) => {
  expect(written(text, reading)).toEqual(plain[reading]);
});
