import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, root } from "../lib/prepare.mjs";
import { runCommand } from "../lib/run-command.mjs";

const install = [
  "install",
  "--no-audit",
  "--no-fund",
  "--no-package-lock",
  "--ignore-scripts",
  "--prefer-offline",
  "--loglevel=error",
];

/** The folder of fixtures; each is an example that a reader can copy. */
export const consumers = join(root, "consumers");

/** Node and npm binaries are taken from npm packages, which exist for this platform only. */
export const hasOtherNodes = process.platform === "linux" && process.arch === "x64";

/**
 * Installs the Nodes, compilers and bundlers of consumers/package.json, once.
 *
 * @returns the folder of the tools' `node_modules`
 */
export async function installTools() {
  const folder = join(cacheFolder, "consumer-tools");
  const manifest = JSON.parse(readFileSync(join(consumers, "package.json"), "utf8"));
  const dependencies = Object.entries(manifest.dependencies).filter(
    ([name]) => hasOtherNodes || !name.startsWith("node-"),
  );
  const wanted = JSON.stringify({
    private: true,
    dependencies: Object.fromEntries(dependencies),
  });
  const stamp = join(folder, "installed.json");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), wanted);
    await runCommand("npm", install, { cwd: folder });
    writeFileSync(stamp, wanted);
  }
  return join(folder, "node_modules");
}

/**
 * Makes an empty project outside the workspace and installs only what is named.
 *
 * @param folder - where; no `node_modules` may lie above it
 * @param dependencies - name to version or `file:` of a tarball
 * @param flags - further flags of `npm install`
 */
export async function createProject(folder, dependencies, flags = []) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, dependencies }, null, 2),
  );
  await runCommand("npm", [...install, ...flags], { cwd: folder });
}

/**
 * Copies the fixtures of one kind that are named after packages, and what they share.
 *
 * @returns the copies that are named after a package
 */
export function copyFixtures(kind, names, project) {
  const from = join(consumers, kind);
  const to = join(project, kind);
  mkdirSync(to, { recursive: true });
  const isNamed = (file) => names.some((name) => file.startsWith(`${name}.`));
  const files = readdirSync(from).filter((file) => isNamed(file) || isShared(file));
  for (const file of files) cpSync(join(from, file), join(to, file));
  return files.filter(isNamed).map((file) => join(to, file));
}

function isShared(file) {
  return file.startsWith("tsconfig.") || file === "index.html";
}
