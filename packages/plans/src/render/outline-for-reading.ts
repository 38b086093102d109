import { pickText } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { outlineEasyRead } from "./outline-easy-read.ts";
import type { OutlineSection } from "./outline.ts";
import { outlinePlan } from "./outline-plan.ts";
import { pageTexts } from "./page-texts.ts";
import type { RenderOptions } from "./render-options.ts";

/**
 * Sets out a plan at the reading level that was asked for, and what a view has left out of it.
 *
 * @internal
 */
export function outlineForReading(plan: Plan, options: RenderOptions): readonly OutlineSection[] {
  const { language, level, leftOut = [] } = options;
  const sections =
    level === "easy-read" ? outlineEasyRead(plan, language) : outlinePlan(plan, language);
  if (leftOut.length === 0) return sections;
  const nodes = leftOut.map((ours) => ({ parts: [{ ours }], isLead: false, children: [] }));
  return [...sections, { level: 2, heading: pickText(pageTexts.leftOut, language), nodes }];
}
