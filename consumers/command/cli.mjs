// How a script of another system calls the command: files in, text out, an exit code that counts.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("@medvirk/cli/package.json");
const { bin, version } = JSON.parse(readFileSync(manifest, "utf8"));
const folder = dirname(manifest);

function medvirk(args, input = "") {
  const program = join(folder, bin.medvirk);
  const options = { cwd: join(folder, "examples"), input, encoding: "utf8" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

assert.equal(medvirk(["--version"]).stdout.trim(), version);
assert.match(medvirk(["schemas", "list"]).stdout, /measures\/episode/);

const valid = medvirk(["validate", "measures/episode", "episode.json"]);
assert.deepEqual([valid.status, valid.stderr], [0, ""]);

const invalid = medvirk(["validate", "measures/episode", "-"], '{ "schemaVersion": "0.1" }');
assert.equal(invalid.status, 1);

const unusable = medvirk(["validate", "measures/episode", "-"], "no JSON");
assert.equal(unusable.status, 2);

// One episode gives one document; JSON Lines give JSON Lines.
const scored = medvirk(["score", "episode.json", "--format", "json"]);
assert.equal(scored.status, 0);
assert.ok(JSON.parse(scored.stdout).series.length > 0);

const lines = medvirk(["score", "episodes.jsonl", "--format", "json"]).stdout.trim().split("\n");
assert.ok(lines.every((line) => JSON.parse(line).episode.length > 0));
