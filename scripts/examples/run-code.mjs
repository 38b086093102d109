import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileExample } from "./compile-example.mjs";

const runner = fileURLToPath(new URL("run-modules.mjs", import.meta.url));
const secondsPerExample = 60;

/**
 * Runs TypeScript and JavaScript examples, each as a module of its own, in a few processes.
 *
 * @param {import("./extract-examples.mjs").Example[]} examples
 * @param {string} root - the repository; modules are written below it so that imports resolve
 * @returns {Promise<{ file: string, line: number, message: string }[][]>} the failures of each
 */
export async function runCode(examples, root) {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "examples-"));
  try {
    const failures = examples.map(() => []);
    const modules = examples.flatMap((example, id) => {
      try {
        const { code, assertions } = compileExample(example);
        const path = join(folder, `${id}.${example.language === "cjs" ? "cjs" : "mjs"}`);
        writeFileSync(path, code);
        return [{ id, path, assertions, firstLine: example.line }];
      } catch (error) {
        failures[id] = [{ line: error.line ?? example.line, message: error.message }];
        return [];
      }
    });
    const processes = Math.min(availableParallelism(), 4);
    const shares = Array.from({ length: processes }, (_, share) =>
      modules.filter((_module, index) => index % processes === share),
    );
    const found = await Promise.all(shares.map((share) => runShare(share)));
    for (const { id, failures: own } of found.flat()) failures[id] = own;
    return examples.map(({ file }, id) => failures[id].map((failure) => ({ file, ...failure })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs modules in one process; one that hangs or kills the process fails alone. */
async function runShare(modules) {
  const found = [];
  let left = modules;
  while (left.length > 0) {
    const done = await runProcess(left);
    found.push(...done);
    const ids = new Set(done.map(({ id }) => id));
    left = left.filter(({ id }) => !ids.has(id));
  }
  return found;
}

function runProcess(modules) {
  return new Promise((resolve) => {
    const child = fork(runner, { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const done = [];
    let running = modules[0].id;
    let timer;
    const restartTimer = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), secondsPerExample * 1000);
    };
    restartTimer();
    child.on("message", (message) => {
      restartTimer();
      if (message.started === undefined) done.push(message);
      else running = message.started;
    });
    child.on("exit", () => {
      clearTimeout(timer);
      const whole = done.length === modules.length;
      const cut = modules.find(({ id }) => id === running);
      const stopped = { line: cut.firstLine, message: "it ended its process or ran too long" };
      resolve(whole ? done : [...done, { id: running, failures: [stopped] }]);
    });
    child.send({ modules });
  });
}
