#!/usr/bin/env node
import { rmSync } from "node:fs";
import { runProgram } from "./program/run-program.ts";

const unfinished = new Set<string>();

// A reader such as `head` that has seen enough is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  removeUnfinished();
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.stderr.on("error", () => undefined);

for (const [signal, number] of [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(128 + number);
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  now: () => new Date(),
  unfinished,
});

function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}
