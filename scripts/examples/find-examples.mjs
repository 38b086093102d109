import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { examplesOfMarkdown, examplesOfSource } from "./extract-examples.mjs";

/**
 * Finds every example of a repository: READMEs, narrative docs, doc blocks of the packages.
 *
 * @param {string} root
 * @returns {import("./extract-examples.mjs").Example[]}
 */
export function findExamples(root) {
  const read = (file) => readFileSync(join(root, file), "utf8");
  const packages = childrenOf(join(root, "packages"));
  const markdown = [
    "README.md",
    ...packages.map((name) => `packages/${name}/README.md`),
    ...filesUnder(root, "docs", ".md").filter(isNarrative),
  ].filter((file) => existsSync(join(root, file)));
  const sources = packages
    .flatMap((name) => filesUnder(root, `packages/${name}/src`, ".ts"))
    .filter((file) => !/\.(?:test|test-d|bench)\.ts$/.test(file));
  return [
    ...markdown.flatMap((file) => examplesOfMarkdown(read(file), file)),
    ...sources.flatMap((file) => examplesOfSource(read(file), file)),
  ];
}

/** Generated pages repeat the doc blocks; decisions show what was weighed, not what runs. */
function isNarrative(file) {
  return !/^docs\/(?:node_modules|reference|decisions|\.vitepress|schemas\/.+\/|nb\/schemas\/.+\/)/.test(
    file,
  );
}

function filesUnder(root, folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}

function childrenOf(folder) {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
