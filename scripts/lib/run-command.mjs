import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./prepare.mjs";

/**
 * Runs a command without input and gives what it printed on stdout.
 *
 * @param command - a program, or a tool of the workspace such as `publint`
 * @param args - its arguments
 * @param options - `cwd`, by default the root, and `env` beside the present one
 * @returns what it wrote to stdout
 * @throws Error with all that it printed, when it ends with another code than 0
 */
export function runCommand(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...environment(), ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`${error.message.split("\n")[0]}\n${stdout}${stderr}`));
      },
    );
    child.stdin?.end();
  });
}

/** Runs tasks side by side, no more than `width` at once, and gives their values in order. */
export async function inParallel(width, tasks) {
  const values = [];
  const queue = tasks.entries();
  const worker = async () => {
    for (const [index, task] of queue) values[index] = await task();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return values;
}

/** The tools of the workspace on the PATH, and none of npm's settings of the script around us. */
function environment() {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path, NO_COLOR: "1", FORCE_COLOR: "0" };
}
