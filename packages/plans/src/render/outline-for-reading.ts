import { formatText, pickText } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { outlineEasyRead } from "./outline-easy-read.ts";
import type { OutlineSection } from "./outline.ts";
import { outlinePlan } from "./outline-plan.ts";
import { pageTexts } from "./page-texts.ts";
import { planWords } from "./plan-words.ts";
import type { RenderOptions } from "./render-options.ts";
import { writeDate } from "./write-date.ts";

/**
 * Sets out a plan at the reading level that was asked for. A view says first whose view it is.
 *
 * @internal
 */
export function outlineForReading(plan: Plan, options: RenderOptions): readonly OutlineSection[] {
  const { language, level, view } = options;
  const sections =
    level === "easy-read"
      ? outlineEasyRead(plan, language)
      : outlinePlan(plan, language, view !== undefined);
  if (view === undefined) return sections;
  const [before = "", after = ""] = pickText(pageTexts.viewOf, language).split("{who}");
  const day = writeDate(view.date, language);
  const parts = [
    { ours: before },
    planWords(plan, language).nameOf(view.party),
    { ours: formatText(after, { day }, language) },
  ];
  const node = { parts, isLead: false, children: [] };
  const heading = pickText(pageTexts.thisVersion, language);
  return [{ level: 2, heading, nodes: [node] }, ...sections];
}
