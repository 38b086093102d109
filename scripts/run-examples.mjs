/**
 * Runs every code example of the READMEs, the docs and the `@example` blocks against the built
 * packages, and every call of `medvirk` in a `sh` block against the built command.
 * TypeScript must also compile under `strict`, so that a copy of it does.
 * A block marked `no-run` is listed, not run. Arguments narrow the run to files that contain one.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkTypes } from "./examples/check-types.mjs";
import { findExamples } from "./examples/find-examples.mjs";
import { callsMedvirk, runCalls } from "./examples/run-calls.mjs";
import { runCode } from "./examples/run-code.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const wanted = process.argv.slice(2);
const examples = findExamples(root).filter(
  ({ file, language, code }) =>
    (language !== "sh" || callsMedvirk({ language, code })) &&
    (wanted.length === 0 || wanted.some((part) => file.includes(part))),
);
const skipped = examples.filter((example) => example.skipped);
const code = examples.filter((example) => !example.skipped && example.language !== "sh");
const calls = examples.filter((example) => !example.skipped && example.language === "sh");
const commandIsBuilt = existsSync(join(root, "packages", "cli", "dist", "main.js"));

const typed = code.filter(({ language }) => language === "ts");

const results = await runCode(code, root);
const misfits = checkTypes(typed, root);
typed.forEach((example, index) => results[code.indexOf(example)].push(...misfits[index]));
if (commandIsBuilt) results.push(...runCalls(calls, root));
else if (calls.length > 0) console.log(`medvirk is not built: ${calls.length} sh blocks not run`);

for (const { file, line } of skipped) console.log(`no-run  ${file}:${line}`);
for (const { file, line, message } of results.flat())
  console.log(`FAILED  ${file}:${line}  ${message}`);

const failed = results.filter((failures) => failures.length > 0).length;
const notRun = skipped.length > 0 ? `, ${skipped.length} marked no-run` : "";
console.log(`examples: ${results.length - failed} passed, ${failed} failed${notRun}`);
if (failed > 0 || results.length === 0) process.exitCode = 1;
