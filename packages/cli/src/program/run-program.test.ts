import { Readable, Writable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { runProgram } from "./run-program.ts";
import type { Surroundings } from "./surroundings.ts";

// The first call of a command loads it, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface Heard {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function sink(heard: string[], isTTY: boolean): Writable & { readonly isTTY: boolean } {
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      heard.push(chunk.toString());
      done();
    },
  });
  return Object.assign(stream, { isTTY });
}

async function run(
  words: readonly string[],
  more: { input?: string; isTTY?: boolean; now?: () => Date; language?: string } = {},
): Promise<Heard> {
  const out: string[] = [];
  const err: string[] = [];
  const surroundings: Surroundings = {
    stdin: Readable.from([Buffer.from(more.input ?? "")]),
    stdout: sink(out, false),
    stderr: sink(err, more.isTTY ?? false),
    environment: { LANG: more.language },
    now: more.now ?? (() => new Date("2026-04-27T12:00:00")),
    unfinished: new Set(),
  };
  const code = await runProgram(words, surroundings);
  return { code, out: out.join(""), err: err.join("") };
}

describe("runProgram", () => {
  test("speaks the language of the environment", async () => {
    const said = async (language: string): Promise<string> =>
      (await run(["scroe"], { language })).err;
    expect(await said("nb_NO.UTF-8")).toContain("Kommandoen finnes ikke. Mente du score?");
    expect(await said("nn_NO.UTF-8")).toContain("Kommandoen finst ikkje. Meinte du score?");
    expect(await said("de_DE.UTF-8")).toContain("There is no such command. Did you mean score?");
  });

  test("shows progress on a terminal after a second, and takes it away", async () => {
    const input = '{"id":1,"text":"a"}\n'.repeat(30);
    let seconds = 0;
    const now = (): Date => new Date((seconds += 0.4) * 1000);
    const words = ["deidentify", "--jsonl"];
    const shown = await run(words, { input, now, isTTY: true });
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.err).toMatch(/\rmedvirk: \d+ so far …/);
    expect(shown.err).toContain("\r\u001B[2K");
    expect((await run(words, { input, now })).err).not.toContain("\r");
  });

  test("takes the day from the clock where --today isn't given", async () => {
    const plan = '{"schemaVersion":"0.1","id":"plan-1","status":"draft"}';
    const words = ["plan", "lint", "-", "--format", "json", "--fail-on", "never"];
    const { out } = await run(words, { input: plan });
    expect(JSON.parse(out)).toMatchObject({ today: "2026-04-27" });
  });

  test("tells an error of its own by kind alone: no trace, no message", async () => {
    const now = (): Date => {
      throw new RangeError("Kari Nordmann");
    };
    const heard = await run(["plan", "lint", "-"], { input: "{}", now });
    expect(heard).toMatchObject({ code: 2, out: "" });
    expect(heard.err).toContain("(RangeError)");
    expect(heard.err).toContain("[cli.unexpected]");
    expect(heard.err).not.toMatch(/Nordmann| {4}at /);
  });
});
