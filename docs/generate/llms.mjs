import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { groups, texts } from "../.vitepress/lib/texts.mjs";

/**
 * Writes llms.txt beside the built site: every narrative page in English with its first sentence,
 * for readers that are programs.
 */
export async function writeLlmsText({ docs }) {
  const { description, groups: names, pages, title } = texts.en;
  const parts = Object.entries(groups).map(([group, members]) => {
    const lines = members.map((page) => {
      const file = page.endsWith("/") ? `${page}index.md` : `${page}.md`;
      return `- [${pages[page]}](/${page})${firstSentence(join(docs, file))}`;
    });
    return `## ${names[group]}\n\n${lines.join("\n")}`;
  });
  const text = `# ${title}\n\n> ${description}\n\n${parts.join("\n\n")}\n`;
  await writeFile(join(docs, ".vitepress", "dist", "llms.txt"), text);
}

function firstSentence(file) {
  if (!existsSync(file)) return "";
  const body = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  const paragraph = body
    .split("\n\n")
    .map((block) => block.trim())
    .find((block) => /^[A-Z`*_[]/.test(block));
  const [sentence] = paragraph?.replaceAll(/\s+/g, " ").match(/^.*?[.](?= |$)/) ?? [];
  return sentence === undefined ? "" : `: ${sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")}`;
}
