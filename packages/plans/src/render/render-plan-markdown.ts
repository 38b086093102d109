import { formatText, pickText } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { outlineForReading } from "./outline-for-reading.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";
import { pageTexts } from "./page-texts.ts";
import type { RenderOptions } from "./render-options.ts";
import { writeDate } from "./write-date.ts";

/**
 * Writes a plan as Markdown, the person's own voice first, ready to be printed or read aloud.
 *
 * In full, nothing that the plan says is left out but ids; its log is told as who did what, when.
 * What people wrote is escaped: neither Markdown nor HTML in it takes effect. What is empty is "not
 * recorded", and a list that holds nothing says "none". The easy-read text is short, and says what
 * else the whole plan holds.
 *
 * @param plan - a plan, as empty as it may be, or what a party may see of it
 * @param options - the language, the reading level, the day, and whose view it is
 * @returns CommonMark; it ends with a line break
 * @example
 * ```ts
 * import { renderPlanMarkdown } from "@medvirk/plans/render";
 *
 * const markdown = renderPlanMarkdown(
 *   {
 *     schemaVersion: "1.0",
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
  const title =
    plan.title === undefined
      ? pickText(pageTexts.untitled, language)
      : escapeMarkdown(plan.title, 0).replaceAll("\\\n", " ");
  const day = today === undefined ? "" : writeDate(today, language);
  const printed = formatText(pickText(pageTexts.printed, language), { day }, language);
  const blocks = [
    `# ${title}`,
    ...outlineForReading(plan, options).flatMap(writeSection),
    ...(today === undefined ? [] : [printed]),
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
