import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, vi } from "vitest";

/** What a run of the built command left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(packageFolder, "dist", "main.js");

/** Runs the built command in the folder of the package, so that `examples/…` is found. */
export async function runMedvirk(
  words: readonly string[],
  input?: string | Buffer,
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  if (!existsSync(bin)) throw new Error("Build the command first: npx turbo run build");
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: packageFolder,
    env: { PATH: process.env["PATH"], LC_ALL: "C", ...environment },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** A folder of the test file's own; it is removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a file into a folder. */
export function writeInto(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
