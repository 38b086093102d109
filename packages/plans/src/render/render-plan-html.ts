import { escapeMarkup, formatText, pickText } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { escapeWords, withoutTurning } from "./escape-words.ts";
import type { OutlineSection } from "./outline.ts";
import { outlineForReading } from "./outline-for-reading.ts";
import { pageStyle } from "./page-style.ts";
import { pageTexts } from "./page-texts.ts";
import type { RenderOptions } from "./render-options.ts";
import { writeDate } from "./write-date.ts";
import { writeHtml } from "./write-html.ts";

/**
 * Writes a plan as one HTML page to read on a screen or print, the person's own voice first.
 *
 * The page stands alone: no script, no address, nothing loaded, and a policy that forbids all of
 * it. Headings, lists and descriptions are marked up for screen readers, it follows light and
 * dark, and it prints without the contents. What people wrote is escaped and isolated.
 *
 * @param plan - a plan, or what a party may see of it
 * @param options - the language, the reading level, the day, and whose view it is
 * @returns an HTML document
 * @example
 * ```ts
 * import { renderPlanHtml } from "@medvirk/plans/render";
 *
 * const page = renderPlanHtml(
 *   {
 *     schemaVersion: "1.0",
 *     id: "plan-1",
 *     status: "draft",
 *     wishes: [{ id: "wish-1", text: "<b>A boat</b>", by: "user" }],
 *   },
 *   { language: "en" },
 * );
 * page.includes("&lt;b&gt;A boat&lt;/b&gt;"); // => true
 * ```
 */
export function renderPlanHtml(plan: Plan, options: RenderOptions): string {
  const { language, today, level = "full" } = options;
  const title = oneLine(plan.title ?? pickText(pageTexts.untitled, language));
  const sections = outlineForReading(plan, options);
  const day = today === undefined ? "" : writeDate(today, language);
  const printed = formatText(pickText(pageTexts.printed, language), { day }, language);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(withoutTurning(title))}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    `<body class="${level}">`,
    "<main>",
    `<h1><span dir="auto">${escapeWords(title)}</span></h1>`,
    ...(level === "full" ? [contents(sections, pickText(pageTexts.contents, language))] : []),
    writeHtml(sections),
    ...(today === undefined ? [] : [`<footer><p>${escapeMarkup(printed)}</p></footer>`]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function contents(sections: readonly OutlineSection[], heading: string): string {
  const links = sections
    .filter(({ level }) => level === 2)
    .map((section, at) => {
      const href = `#part-${String(at + 1)}`;
      return `<li><a href="${href}">${escapeMarkup(section.heading)}</a></li>`;
    });
  return [
    `<nav aria-labelledby="contents">`,
    `<p id="contents">${escapeMarkup(heading)}</p>`,
    `<ol>\n${links.join("\n")}\n</ol>`,
    "</nav>",
  ].join("\n");
}

function oneLine(title: string): string {
  const lines = title.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}
