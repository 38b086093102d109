import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, prepare, root, say } from "./lib/prepare.mjs";

prepare();
say("Running run-time, property and type tests …");
mkdirSync(cacheFolder, { recursive: true });
const report = join(cacheFolder, "test-results.json");
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync(report, "utf8"),
);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
process.exit(status ?? 1);
