/**
 * Checks that each package that changed since the last release has a changeset; before the first
 * release, that each package has one.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createCheckList } from "./lib/check-list.mjs";
import { lastRelease } from "./lib/last-release.mjs";
import { root } from "./lib/prepare.mjs";
import { runCommand } from "./lib/run-command.mjs";
import { workspacePackages } from "./lib/workspace-packages.mjs";

const list = createCheckList("changesets");
const release = await lastRelease();
const packages = workspacePackages();
const packageNames = packages.map(({ manifest }) => manifest.name);

await list.check("changesets can read its settings", () =>
  runCommand("changeset", ["status", `--since=${release ?? "HEAD"}`]),
);
const announced = new Set();
for (const file of readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md"))) {
  await list.check(`.changeset/${file} says what changes`, () => {
    for (const name of readChangeset(file)) announced.add(name);
  });
}
for (const { name, manifest } of packages) {
  if (!(await hasChanged(name))) continue;
  await list.check(`${manifest.name} has a changeset`, () => {
    if (announced.has(manifest.name)) return;
    throw new Error("Add one: npx changeset. Its text tells the user what to do.");
  });
}
list.finish();

/** The packages that a changeset names; an empty header is allowed for changes nobody notices. */
function readChangeset(file) {
  const content = readFileSync(join(root, ".changeset", file), "utf8");
  const [, header, text] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(content) ?? [];
  if (header === undefined || text.trim() === "") throw new Error("It lacks a header or a text.");
  return header
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [, name] = /^["'](.+)["']: (?:major|minor|patch)$/.exec(line) ?? [];
      if (packageNames.includes(name)) return name;
      throw new Error(`No package and kind of release: ${line}`);
    });
}

/** Whether anything that users get differs from the last release. */
async function hasChanged(name) {
  if (release === undefined) return true;
  const published = ["src", "schemas", "package.json"].map((path) => `packages/${name}/${path}`);
  const others = ["*.test.ts", "*.test-d.ts", "**/corpus/**"].map((path) => `:(exclude)${path}`);
  const range = ["diff", "--name-only", release, "--"];
  return (await runCommand("git", [...range, ...published, ...others])) !== "";
}
