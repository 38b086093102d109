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

type Kind = "field" | "thing" | "remark";

/** Neighbours of one kind make one list: of descriptions, or of things. A remark of ours stands alone. */
function writeNodes(nodes: readonly OutlineNode[]): string {
  const runs: { readonly kind: Kind; readonly nodes: OutlineNode[] }[] = [];
  for (const node of nodes) {
    const kind = kindOf(node);
    const run = runs.at(-1);
    if (run?.kind === kind) run.nodes.push(node);
    else runs.push({ kind, nodes: [node] });
  }
  return runs.map((run) => writers[run.kind](run.nodes)).join("\n");
}

const writers: Readonly<Record<Kind, (nodes: readonly OutlineNode[]) => string>> = {
  field: writeFields,
  thing: writeThings,
  remark: (nodes) => nodes.map(({ parts }) => `<p>${writeParts(parts)}</p>`).join("\n"),
};

function kindOf({ label, parts, isLead, children }: OutlineNode): Kind {
  if (label !== undefined) return "field";
  const isOurs = parts.every((part) => "ours" in part);
  return isOurs && !isLead && children.length === 0 ? "remark" : "thing";
}

function writeFields(nodes: readonly OutlineNode[]): string {
  const fields = nodes.map(({ label = "", parts, children }) => {
    const inner = children.length === 0 ? "" : `\n${writeNodes(children)}`;
    const isList = children.some((child) => child.label === undefined);
    const wide = isList ? ' class="wide"' : "";
    return `<div${wide}><dt>${escapeMarkup(label)}</dt><dd>${writeParts(parts)}${inner}</dd></div>`;
  });
  return `<dl>\n${fields.join("\n")}\n</dl>`;
}

function writeThings(nodes: readonly OutlineNode[]): string {
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
