import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../lib/prepare.mjs";
import { runCommand } from "../lib/run-command.mjs";

/**
 * Packs a package as it would be published.
 *
 * @returns `file`, the path of the tarball, and `paths`, what lies in it
 */
export async function packTarball({ folder }, destination) {
  const output = await runCommand(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", destination],
    { cwd: folder },
  );
  const [packed] = JSON.parse(output);
  return {
    file: join(destination, packed.filename),
    paths: packed.files.map(({ path }) => path),
  };
}

/**
 * Compares what a tarball holds with what was agreed: the committed list names all that a user
 * can see; the built modules behind the entry points must mirror the sources, tests left out.
 *
 * @throws Error that names what is missing and what should not be there
 */
export function compareContents({ name, folder, manifest }, paths) {
  const listed = expectedFiles(name);
  const modules = manifest.bin === undefined ? builtModules(folder) : [];
  const expected = new Set([...listed, ...modules, ...targetsOf(manifest)]);
  const held = new Set(paths);
  const missing = [...expected].filter((path) => !held.has(path));
  const unexpected = paths.filter((path) => !expected.has(path) && !isSharedChunk(path, manifest));
  const problems = [
    ...missing.map((path) => `missing: ${path}`),
    ...unexpected.map((path) => `not agreed: ${path}`),
  ];
  if (problems.length > 0) {
    throw new Error(`${problems.join("\n")}\n(agreed: consumers/expected-files/${name}.txt)`);
  }
}

function expectedFiles(name) {
  const file = join(root, "consumers", "expected-files", `${name}.txt`);
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

/** Every file that package.json points to, save patterns. */
function targetsOf(manifest) {
  const targets = [];
  const collect = (value) => {
    if (typeof value === "string") targets.push(value);
    else Object.values(value ?? {}).forEach(collect);
  };
  [manifest.main, manifest.module, manifest.types, manifest.bin, manifest.exports].forEach(collect);
  return targets.filter((path) => !path.includes("*")).map((path) => path.replace(/^\.\//, ""));
}

/** The files that the build makes of each module. */
function builtModules(folder) {
  const endings = [".js", ".js.map", ".cjs", ".cjs.map"];
  return sourceModules(join(folder, "src")).flatMap((module) =>
    endings.map((ending) => `dist/${module}${ending}`),
  );
}

function sourceModules(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .filter((entry) => !/\.(test|test-d|bench)\.ts$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll("\\", "/").replace(/\.ts$/, ""));
}

/**
 * What several entry points share stands in a chunk named by its content: types in every package,
 * code in a command, which is bundled.
 */
function isSharedChunk(path, { bin }) {
  return /^dist\/[\w-]+\.d\.c?ts$/.test(path) || (bin && /^dist\/[\w-]+\.js(\.map)?$/.test(path));
}
