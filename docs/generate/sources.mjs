import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatCitation } from "@medvirk/core";
import { cell, table } from "./markdown.mjs";

const words = {
  en: {
    heads: ["source", "read there"],
    unverified: "not verified",
    count: "citations, of which",
    open: "not verified",
  },
  nb: {
    heads: ["kilde", "lest der"],
    unverified: "ikke kontrollert",
    count: "henvisninger, hvorav",
    open: "ikke kontrollert",
  },
};

/** Writes the citations that the packages export, by package, in both languages. */
export async function writeSourcesPart({ docs, packages, entriesOf }) {
  let total = 0;
  const found = [];
  for (const name of packages) {
    const citations = new Map();
    for (const entry of entriesOf(name)) collect(await import(entry), citations);
    if (name === "plans") collect(await citationsOfRules(), citations);
    total += citations.size;
    if (citations.size > 0) found.push({ name, citations: [...citations.values()] });
  }
  for (const language of ["en", "nb"]) {
    const word = words[language];
    const parts = found.map(({ name, citations }) => {
      const open = citations.filter(({ verified }) => verified === false).length;
      return [
        `## @medvirk/${name}`,
        `${citations.length} ${word.count} ${open} ${word.open}.`,
        table(
          word.heads,
          citations.map((citation) => [
            cell(formatCitation({ ...citation, verified: "2000-01-01" }, language)),
            citation.verified === false
              ? `<span class="unverified">${word.unverified}</span>`
              : citation.verified,
          ]),
        ),
      ].join("\n\n");
    });
    await writeFile(join(docs, "reference", "_parts", language, "sources.md"), parts.join("\n\n"));
  }
  return total;
}

/** The rules of plans hold keys of sources; a function makes citations of them. */
async function citationsOfRules() {
  const { citationsOf, rules } = await import("@medvirk/plans");
  return rules.flatMap((rule) => citationsOf(rule));
}

/** Collects everything that looks like a citation in exported data, each once, in order of source. */
function collect(value, citations, seen = new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (
    typeof value.source === "string" &&
    (value.verified === false || typeof value.verified === "string")
  ) {
    citations.set(JSON.stringify([value.source, value.year, value.locator, value.verified]), value);
    return;
  }
  // zod's schemas hold no citations, and are wide and circular.
  if ("_zod" in value) return;
  for (const member of Object.values(value)) collect(member, citations, seen);
}
