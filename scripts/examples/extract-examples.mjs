/**
 * @typedef {object} Example
 * @property {string} file - where it stands, relative to the repository
 * @property {number} line - the line of its first code line, from 1
 * @property {string} language - `ts`, `js`, `cjs` or `sh`
 * @property {boolean} skipped - marked `no-run`
 * @property {string} code
 */

const languages = ["ts", "typescript", "js", "javascript", "mjs", "cjs", "sh"];

/**
 * Finds the fenced code blocks of a Markdown text that can be run.
 *
 * @param {string} markdown
 * @param {string} file
 * @returns {Example[]}
 */
export function examplesOfMarkdown(markdown, file) {
  return fencedBlocks(markdown.split(/\r?\n/), file, 1);
}

/**
 * Finds the fenced code blocks that stand under `@example` in the doc blocks of a source text.
 *
 * @param {string} source
 * @param {string} file
 * @returns {Example[]}
 */
export function examplesOfSource(source, file) {
  const examples = [];
  for (const block of source.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)) {
    const firstLine = lineAt(source, block.index);
    const lines = block[0]
      .replace(/\*\/$/, "")
      .split(/\r?\n/)
      .map((line) => line.replace(/^\s*\*? ?/, ""));
    sections(lines).forEach(({ tag, start, end }) => {
      if (tag !== "@example") return;
      examples.push(...fencedBlocks(lines.slice(start, end), file, firstLine + start));
    });
  }
  return examples;
}

function fencedBlocks(lines, file, firstLine) {
  const examples = [];
  let open;
  lines.forEach((line, index) => {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (open === undefined) {
      if (fence === null) return;
      const [language = "", ...flags] = fence[3].trim().split(/[\s{}[\],]+/);
      open = { fence: fence[2], indent: fence[1].length, language, flags, start: index + 1 };
    } else if (fence !== null && fence[3] === "" && fence[2].startsWith(open.fence)) {
      if (languages.includes(open.language)) {
        examples.push({
          file,
          line: firstLine + open.start,
          language: shortName(open.language),
          skipped: open.flags.includes("no-run"),
          code: lines
            .slice(open.start, index)
            .map((text) => text.slice(Math.min(open.indent, text.search(/\S|$/))))
            .join("\n"),
        });
      }
      open = undefined;
    }
  });
  return examples;
}

/** The parts of a doc block, each from its tag to the next tag outside a fence. */
function sections(lines) {
  const found = [];
  let fenced = false;
  lines.forEach((line, index) => {
    if (/^\s*(`{3,}|~{3,})/.test(line)) fenced = !fenced;
    const tag = fenced ? null : /^@\w+/.exec(line);
    if (tag === null) return;
    if (found.length > 0) found.at(-1).end = index;
    found.push({ tag: tag[0], start: index, end: lines.length });
  });
  return found;
}

function shortName(language) {
  if (language === "typescript") return "ts";
  return language === "javascript" || language === "mjs" ? "js" : language;
}

function lineAt(text, index) {
  return text.slice(0, index).split("\n").length;
}
