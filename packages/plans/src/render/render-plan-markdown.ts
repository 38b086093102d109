import { pickText, type Language, type PlainDate } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { outlinePlan } from "./outline-plan.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";
import { valueLabels } from "./value-labels.ts";
import { writeDate } from "./write-date.ts";

/** How a plan is written out. */
export interface RenderOptions {
  readonly language: Language;
  /** The day to print at the end; absent for none. */
  readonly today?: PlainDate;
}

/**
 * Writes a plan as Markdown, the person's own voice first, ready to be printed or read aloud.
 *
 * Nothing in the plan is left out but ids. What people wrote is escaped: neither Markdown nor HTML
 * in it takes effect. What is empty is "not recorded", and a list that holds nothing says "none".
 *
 * @param plan - a plan, as empty as it may be
 * @param options - the language, and the day if it is to be printed
 * @returns CommonMark; it ends with a line break
 * @example
 * ```ts
 * import { renderPlanMarkdown } from "@medvirk/plans/render";
 *
 * const markdown = renderPlanMarkdown(
 *   {
 *     schemaVersion: "0.1",
 *     id: "plan-1",
 *     status: "draft",
 *     parties: [{ id: "user", role: "user" }],
 *     voice: { mattersToMe: [{ id: "statement-1", text: "Ro om natta", by: "user" }] },
 *   },
 *   { language: "nb" },
 * );
 * markdown.includes("- **Ro om natta**"); // => true
 * ```
 */
export function renderPlanMarkdown(plan: Plan, options: RenderOptions): string {
  const { language, today } = options;
  const say = (key: "untitled" | "printed"): string => {
    const text = valueLabels[key];
    return text === undefined ? "" : pickText(text, language);
  };
  const title = plan.title === undefined ? say("untitled") : escapeMarkdown(plan.title, 0);
  const printed = today === undefined ? [] : [`${say("printed")} ${writeDate(today, language)}.`];
  const blocks = [
    `# ${title.replaceAll("\\\n", " ")}`,
    ...outlinePlan(plan, language).flatMap(writeSection),
    ...printed,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeSection({ level, heading, nodes }: OutlineSection): readonly string[] {
  const title = `${"#".repeat(level)} ${heading}`;
  return nodes.length === 0
    ? [title]
    : [title, nodes.flatMap((node) => writeNode(node, 0)).join("\n")];
}

function writeNode(node: OutlineNode, depth: number): readonly string[] {
  const indent = 2 * depth;
  const written = node.parts.map((part) => writePart(part, indent + 2)).join("");
  const value = node.isLead && written !== "" ? `**${written}**` : written;
  const label = node.label === undefined ? "" : `${node.label}:`;
  const line = `${" ".repeat(indent)}- ${[label, value].filter((piece) => piece !== "").join(" ")}`;
  return [line, ...node.children.flatMap((child) => writeNode(child, depth + 1))];
}

function writePart(part: OutlinePart, indent: number): string {
  return "ours" in part ? part.ours : escapeMarkdown(part.words, indent);
}
