import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where scripts keep what the next run may reuse. */
export const cacheFolder = join(root, "node_modules", ".cache", "medvirk");

/** Installs and builds what is missing or out of date, and says what it does. */
export function prepare() {
  installWhenNeeded();
  buildPackages();
}

function installWhenNeeded() {
  const stamp = join(cacheFolder, "installed");
  const wanted = hashOfManifests();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("Installing dependencies (about a minute the first time) …");
  // `npm ci` fails where a registry lacks the binaries of other platforms; `npm install` works.
  run("npm", ["install", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"]);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, hashOfManifests());
}

function buildPackages() {
  say("Building the packages (what is unchanged comes from the cache) …");
  const turbo = join(root, "node_modules", ".bin", "turbo");
  run(turbo, ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
}

function hashOfManifests() {
  const hash = createHash("sha256");
  for (const file of manifests()) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function manifests() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return [root, join(root, "docs"), ...packages]
    .map((folder) => join(folder, "package.json"))
    .concat(join(root, "package-lock.json"))
    .filter((file) => existsSync(file));
}

/** Runs a command in the root, showing its output; ends the process with its exit code if it fails. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...environment },
  });
  if (error !== undefined) say(`Could not start ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Says on stderr what happens, so that stdout stays the command's own. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
