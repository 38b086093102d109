import { escapeMarkup } from "@medvirk/core";
import { escapeWords } from "./escape-words.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";

/**
 * Writes an outline as the headings, lists and descriptions of an HTML page.
 *
 * @param sections - the outline
 * @returns HTML; each heading of level 2 has the id `part-1`, `part-2` …
 * @internal
 */
export function writeHtml(sections: readonly OutlineSection[]): string {
  let part = 0;
  const written = sections.map(({ level, heading, nodes }) => {
    const tag = `h${String(level)}`;
    if (level === 2) part += 1;
    const id = level === 2 ? ` id="part-${String(part)}"` : "";
    return `<${tag}${id}>${escapeMarkup(heading)}</${tag}>\n${writeNodes(nodes)}`;
  });
  return written.join("\n");
}

/** Neighbours with a label make one description list, those without one make one list. */
function writeNodes(nodes: readonly OutlineNode[]): string {
  const runs: OutlineNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run !== undefined && hasLabel(run[0]) === hasLabel(node)) run.push(node);
    else runs.push([node]);
  }
  return runs.map((run) => (hasLabel(run[0]) ? writeFields(run) : writeThings(run))).join("\n");
}

function hasLabel(node: OutlineNode | undefined): boolean {
  return node?.label !== undefined;
}

function writeFields(nodes: readonly OutlineNode[]): string {
  const fields = nodes.map(({ label = "", parts, children }) => {
    const inner = children.length === 0 ? "" : `\n${writeNodes(children)}`;
    return `<div><dt>${escapeMarkup(label)}</dt><dd>${writeParts(parts)}${inner}</dd></div>`;
  });
  return `<dl>\n${fields.join("\n")}\n</dl>`;
}

function writeThings(nodes: readonly OutlineNode[]): string {
  const [only] = nodes;
  if (nodes.length === 1 && only?.isLead === false && only.children.length === 0) {
    return `<p>${writeParts(only.parts)}</p>`;
  }
  const things = nodes.map(({ parts, isLead, children }) => {
    const line = `<p${isLead ? ' class="lead"' : ""}>${writeParts(parts)}</p>`;
    return `<li>${line}${children.length === 0 ? "" : `\n${writeNodes(children)}`}</li>`;
  });
  return `<ul>\n${things.join("\n")}\n</ul>`;
}

function writeParts(parts: readonly OutlinePart[]): string {
  return parts
    .map((part) =>
      "ours" in part
        ? escapeMarkup(part.ours)
        : `<span dir="auto">${escapeWords(part.words)}</span>`,
    )
    .join("");
}
