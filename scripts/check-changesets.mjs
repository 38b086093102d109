/**
 * Checks that each package that changed since the last release has a changeset; before the first
 * release, that each package has one. Rehearses on a copy what a release makes of them.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createCheckList } from "./lib/check-list.mjs";
import { lastRelease } from "./lib/last-release.mjs";
import { root } from "./lib/prepare.mjs";
import { runCommand } from "./lib/run-command.mjs";
import { workspacePackages } from "./lib/workspace-packages.mjs";

const list = createCheckList("changesets");
const release = await lastRelease();
const packages = workspacePackages();
const packageNames = packages.map(({ manifest }) => manifest.name);

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
if (announced.size > 0) {
  await list.check("changesets turn into versions and change logs", rehearseRelease);
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

/** Versions a copy of what changesets reads; each announced package gets a version and an entry. */
async function rehearseRelease() {
  const copy = mkdtempSync(join(tmpdir(), "medvirk-release-"));
  try {
    const manifests = [root, join(root, "docs"), ...packages.map(({ folder }) => folder)];
    const files = manifests.flatMap((folder) =>
      ["package.json", "CHANGELOG.md"].map((file) => join(folder, file)),
    );
    for (const file of [...files.filter(existsSync), join(root, ".changeset")]) {
      cpSync(file, join(copy, relative(root, file)), { recursive: true });
    }
    const git = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@example.org"];
    await runCommand("git", ["init", "--quiet", "--initial-branch=main"], { cwd: copy });
    await runCommand("git", ["add", "--all"], { cwd: copy });
    await runCommand("git", [...git, "commit", "--quiet", "--message=before"], { cwd: copy });
    await runCommand("changeset", ["version"], { cwd: copy });
    for (const { name, manifest } of packages) {
      if (!announced.has(manifest.name)) continue;
      const after = JSON.parse(readFileSync(join(copy, "packages", name, "package.json"), "utf8"));
      const log = readFileSync(join(copy, "packages", name, "CHANGELOG.md"), "utf8");
      if (after.version === manifest.version || !log.includes(`## ${after.version}\n`)) {
        throw new Error(`${manifest.name} has no new version, or none in its change log`);
      }
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
