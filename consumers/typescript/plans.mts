import { parseWith } from "@medvirk/core/schemas";
import { applyEvent, lintPlan, type Finding, type Plan, type PlanEvent } from "@medvirk/plans";
import { renderPlanMarkdown } from "@medvirk/plans/render";
import { PlanSchema } from "@medvirk/plans/schemas";

export function look(data: unknown, today: string): readonly Finding[] {
  const parsed = parseWith(PlanSchema, data);
  if (!parsed.ok) return [];
  const plan: Plan = parsed.value;
  return lintPlan(plan, { today, profile: "law-and-guidance" });
}

// @ts-expect-error Which sources count is the caller's choice.
export const silent = (plan: Plan): unknown => lintPlan(plan, { today: "2026-11-23" });

// @ts-expect-error A plan is written in bokmål, nynorsk or English.
export const render = (plan: Plan): string => renderPlanMarkdown(plan, { language: "xx" });

export function write(plan: Plan, event: PlanEvent): Plan {
  const result = applyEvent(plan, event);
  return result.ok ? result.value : plan;
}

// @ts-expect-error An ending has somebody who answers for it.
export const nobody: PlanEvent = { type: "status-changed", id: "e", at: "", by: "user", change: { to: "ended", ending: { on: "2026-11-23", kind: "moved", reason: "x" } } }; // prettier-ignore
