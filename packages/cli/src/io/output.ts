import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { cannotWrite, missingFolder, notAFile, outputIsInput } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { outputOption, optionValue } from "../program/shared-options.ts";
import type { Surroundings } from "../program/surroundings.ts";
import { reasonOf } from "./input.ts";

/** Writes a piece of the output; waits where the reader is slow. */
export type Write = (text: string) => Promise<void>;

/**
 * Runs the part of a command that writes, to standard output or to the file of `-o`. The file
 * appears under its name when everything is written, and not at all when anything fails.
 *
 * @param call - the call
 * @param inputs - the files that the call reads; none of them is overwritten
 * @param produce - writes the output
 * @returns what `produce` returns
 * @throws an error of `unusable`: `cli.missing-folder`, `cli.output-is-input`, `cli.not-a-file`,
 *   `cli.cannot-write`
 */
export async function withOutput<T>(
  call: CommandCall,
  inputs: readonly string[],
  produce: (write: Write) => Promise<T>,
): Promise<T> {
  const file = optionValue(call, outputOption);
  if (file === undefined || file === "-") return produce(writerOf(call.surroundings.stdout));
  await checkTarget(file, inputs);
  return writeFileWhole(file, call.surroundings, produce);
}

async function writeFileWhole<T>(
  file: string,
  { unfinished }: Surroundings,
  produce: (write: Write) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  const stream = createWriteStream(temporary, { flags: "wx" });
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", (error) => {
      reject(unusable(file, cannotWrite, { reason: reasonOf(error) }));
    });
  });
  unfinished.add(temporary);
  try {
    const produced = await Promise.race([produce(writerOf(stream)), failed]);
    stream.end();
    await Promise.race([happened(stream, "close"), failed]);
    await rename(temporary, file);
    return produced;
  } catch (error) {
    stream.destroy();
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

function writerOf(stream: Writable): Write {
  return async (text) => {
    if (text !== "" && !stream.write(text)) await happened(stream, "drain");
  };
}

/** Unlike `once` of node:events it leaves errors to the listener that gives them a place. */
function happened(stream: Writable, event: string): Promise<void> {
  return new Promise((resolve) => {
    stream.once(event, () => {
      resolve();
    });
  });
}

async function checkTarget(file: string, inputs: readonly string[]): Promise<void> {
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw unusable(file, missingFolder);
  const target = await stat(file).catch(() => undefined);
  if (target === undefined) return;
  if (!target.isFile()) throw unusable(file, notAFile);
  const path = await realpath(file);
  for (const input of inputs) {
    const source = await realpath(input).catch(() => undefined);
    const same = await stat(input).catch(() => undefined);
    if (source === path || (same?.ino === target.ino && same.dev === target.dev)) {
      throw unusable(file, outputIsInput);
    }
  }
}
