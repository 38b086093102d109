import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * Runs the calls of `medvirk` in `sh` examples, in a copy of the command's example files.
 *
 * A call may end with 0 (done) or 1 (findings); a comment `# exits 2` asks for that code.
 *
 * @param {import("./extract-examples.mjs").Example[]} examples
 * @param {string} root - the repository
 * @returns {{ file: string, line: number, message: string }[][]} the failures of each example
 */
export function runCalls(examples, root) {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-calls-"));
  try {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    const command = join(root, "packages", "cli", "dist", "main.js");
    writeFileSync(
      join(bin, "medvirk"),
      `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`,
    );
    chmodSync(join(bin, "medvirk"), 0o755);
    const files = join(root, "packages", "cli", "examples");
    return examples.map((example, index) => {
      const place = join(folder, String(index));
      mkdirSync(place);
      if (existsSync(files)) cpSync(files, join(place, "examples"), { recursive: true });
      return callsOf(example).flatMap((call) => runCall(call, place, bin, example.file));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says whether a `sh` example calls the command first. */
export function callsMedvirk({ language, code }) {
  return language === "sh" && /^\s*(?:#.*\n\s*)*medvirk\b/.test(code);
}

/** The calls of an example, lines that end in a backslash joined. */
export function callsOf(example) {
  const calls = [];
  let open;
  example.code.split("\n").forEach((text, index) => {
    if (open === undefined && /^\s*(?:#|$)/.test(text)) return;
    open ??= { line: example.line + index, text: "" };
    open.text += text.endsWith("\\") ? text.slice(0, -1) : text;
    if (text.endsWith("\\")) return;
    const asked = /#\s*exits (\d)\s*$/.exec(open.text);
    calls.push({ ...open, allowed: asked === null ? [0, 1] : [Number(asked[1])] });
    open = undefined;
  });
  return calls;
}

function runCall(call, place, bin, file) {
  const { status, stderr, error } = spawnSync("/bin/sh", ["-c", call.text], {
    cwd: place,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, LC_ALL: "C.UTF-8" },
    encoding: "utf8",
    timeout: 60_000,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (call.allowed.includes(status)) return [];
  const reason = (error?.message ?? stderr).trim().split("\n")[0];
  return [{ file, line: call.line, message: `exit ${status ?? "none"}: ${reason}` }];
}
