/**
 * Checks that what is generated and committed is what the sources give: JSON Schemas and, with
 * `--lockfile`, the lockfile after `npm install`. A schema that was released never changes.
 * (`npm run lint` checks the format.)
 */
import { createCheckList } from "./lib/check-list.mjs";
import { lastRelease } from "./lib/last-release.mjs";
import { prepare } from "./lib/prepare.mjs";
import { runCommand } from "./lib/run-command.mjs";

const schemaFolders = ":(glob)packages/*/schemas/**";
const list = createCheckList("generated");

prepare();
await list.check("JSON Schemas are those of the zod schemas", async () => {
  await runCommand("turbo", ["run", "schemas", "--output-logs=errors-only"]);
  await assertCommitted(schemaFolders);
});
if (process.argv.includes("--lockfile")) {
  await list.check("npm install leaves the lockfile as it is", async () => {
    await runCommand("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    await assertCommitted("package-lock.json");
  });
}
const release = await lastRelease();
if (release !== undefined) {
  await list.check(`no schema has changed since ${release}`, async () => {
    const range = ["diff", "--name-status", "--diff-filter=MDR", release];
    const changed = await runCommand("git", [...range, "--", ":(glob)packages/*/schemas/*/*.json"]);
    if (changed !== "") throw new Error(`${changed}Give the schema a new version.`);
  });
}
list.finish();

async function assertCommitted(paths) {
  const differences = await runCommand("git", ["status", "--porcelain", "--", paths]);
  if (differences !== "") throw new Error(`differs from what is committed:\n${differences}`);
}
