import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runMedvirk, temporaryFolder, writeInto, type Run } from "./run-medvirk.ts";

const folder = temporaryFolder();
const [data, keys] = ["data", "keys"].map((name) => join(folder, name)) as [string, string];
mkdirSync(data);
mkdirSync(keys);
const key = "q83vEjRWeJq83vASNFZ4mhI0VniavN7wABEiM0RVZnc="; // made up
const acting = ["--by", "user-7", "--role", "leader", "--reason", "test"];
const terms = join("examples", "key-list.terms.json");
const example = join("examples", "participants.csv");

/** Synthetic numbers of the example; none may come through. */
const numbers = ["14839100028", "028784 00073", "02878400073", "70810150007"];

let lists = 0;
function newList(): string {
  lists += 1;
  return join(keys, `${String(lists)}.keys`);
}

function run(words: readonly string[], more: { key?: string; input?: string } = {}): Promise<Run> {
  return runMedvirk(["pseudonymize", ...words], more.input, { MEDVIRK_KEY: more.key ?? key });
}

function made(list: string, csv = example): Promise<Run> {
  return run([csv, "--column", "fnr", "--key-list", list, "--new", terms, ...acting]);
}

function expectRefused({ code, stdout, stderr }: Run, issue: string): void {
  expect(stderr).toContain(`[${issue}]`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  for (const secret of [...numbers, key]) expect(stderr).not.toContain(secret);
}

describe("medvirk pseudonymize", () => {
  test("puts codes in the place of numbers, the same in every run and spelling", async () => {
    const list = newList();
    const first = await made(list);
    expect(first.code).toBe(0);
    const rows = first.stdout
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    expect(rows[0]).toEqual(["fnr", "tiltak", "startet"]);
    expect(rows.slice(1).every(([code]) => /^(?:[b-z]{4}-){4}[b-z]{4}$/.test(code ?? ""))).toBe(
      true,
    );
    // The first person stands in the last row too, eight persons in all.
    expect(rows[1]?.[0]).toBe(rows[9]?.[0]);
    expect(new Set(rows.slice(1).map(([code]) => code)).size).toBe(8);
    const output = join(data, "coded.csv");
    const second = await run([
      example,
      "--column",
      "fnr",
      "--key-list",
      list,
      "-o",
      output,
      "--lang",
      "nb",
    ]);
    expect(second).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(output, "utf8")).toBe(first.stdout);
    expect(second.stderr).toContain("Rader: 9. Nye koder: 0.");
    expect(second.stderr).toContain("fortsatt personopplysninger");
    for (const secret of numbers) {
      expect(first.stdout + first.stderr + readFileSync(list, "latin1")).not.toContain(secret);
    }
  });

  test("takes the key from a file, and several columns with empty cells", async () => {
    const file = writeInto(folder, "key.txt", `${key}\n`);
    const csv = writeInto(data, "two.csv", "a;b\n14839100028;\n;148391 00028\n");
    const words = ["--column", "a", "--column", "b", "--key-list", newList(), "--key-file", file];
    const more = ["--new", terms, ...acting, "--separator", ";", "--empty", "keep"];
    const { code, stdout } = await runMedvirk(["pseudonymize", csv, ...words, ...more]);
    expect(code).toBe(0);
    const [, first, second] = stdout.split("\n");
    expect(first?.split(";")[0]).toBe(second?.split(";")[1]);
    expect(first?.endsWith(";")).toBe(true);
  });

  test("reads standard input", async () => {
    const words = ["-", "--column", "fnr", "--key-list", newList(), "--new", terms, ...acting];
    const { code, stdout } = await run(words, { input: "fnr\n14839100028\n" });
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(3);
  });
});

describe("medvirk pseudonymize refuses", () => {
  const again = (list: string, ...more: readonly string[]): Promise<Run> =>
    run([example, "--column", "fnr", "--key-list", list, ...more]);

  test("a call without its options, without a key, and a key that is none", async () => {
    expectRefused(await run([example, "--key-list", newList()]), "cli.missing-option");
    expectRefused(await run([example, "--column", "fnr"]), "cli.missing-option");
    expectRefused(await again(newList(), "--new", terms), "cli.missing-option");
    const words = [example, "--column", "fnr", "--key-list", newList()];
    expectRefused(await runMedvirk(["pseudonymize", ...words]), "cli.missing-key");
    expectRefused(await run(words, { key: "password" }), "anonymize.unreadable-key");
    expectRefused(await run(words, { key: "0".repeat(64) }), "anonymize.weak-key");
  });

  test("a key in the call itself: there is no such option", async () => {
    expectRefused(await again(newList(), "--key", key), "cli.unknown-option");
  });

  test("a key list beside the data, beside the output, and beside its key", async () => {
    const csv = writeInto(data, "beside.csv", "fnr\n14839100028\n");
    expectRefused(await made(join(data, "x.keys"), csv), "cli.key-list-beside");
    expectRefused(await again(newList(), "-o", join(keys, "out.csv")), "cli.key-list-beside");
    const file = writeInto(keys, "key.txt", key);
    expectRefused(await again(newList(), "--key-file", file), "cli.key-list-beside");
    expect(existsSync(join(data, "x.keys"))).toBe(false);
  });

  test("a list that isn't there, is there already, or has another key", async () => {
    const list = newList();
    expectRefused(await again(list), "anonymize.no-key-list");
    expect((await made(list)).code).toBe(0);
    expectRefused(await made(list), "anonymize.key-list-exists");
    const words = [example, "--column", "fnr", "--key-list", list];
    expectRefused(
      await run(words, { key: "1".repeat(32) + key.length.toString() }),
      "anonymize.unreadable-key",
    );
    const other = Buffer.from(key, "base64").reverse().toString("hex");
    expectRefused(await run(words, { key: other }), "anonymize.wrong-key");
  });

  test("a list that was changed, cut off, or is an older copy", async () => {
    const list = newList();
    await made(list);
    const whole = readFileSync(list);
    expectRefused(await again(list, "--minimum-revision", "99"), "anonymize.key-list-too-old");
    expectRefused(await again(list, "--minimum-revision", "x"), "cli.invalid-revision");
    truncateSync(list, whole.length - 1);
    expectRefused(await again(list), "anonymize.key-list-interrupted");
    const recovered = await again(list, "--recover", ...acting);
    expect(recovered.code).toBe(0);
    const changed = Buffer.from(whole);
    changed[400] = (changed[400] ?? 0) ^ 1;
    writeFileSync(list, changed);
    expectRefused(await again(list, "--recover", ...acting), "anonymize.key-list-tampered");
  });

  test("cells that can't be coded, by row and column alone, and writes no file", async () => {
    const output = join(data, "not-written.csv");
    const refused = async (cell: string, issue: string): Promise<void> => {
      const csv = writeInto(data, "bad.csv", `id,fnr\nx,14839100028\nKari Nordmann,${cell}\n`);
      const done = await run([
        csv,
        "--column",
        "fnr",
        "--key-list",
        newList(),
        "--new",
        terms,
        ...acting,
        "-o",
        output,
      ]);
      expectRefused(done, issue);
      expect(done.stderr).toContain("bad.csv:3: fnr: ");
      expect(done.stderr).not.toContain("Nordmann");
      expect(existsSync(output)).toBe(false);
    };
    await refused("", "cli.empty-cell");
    await refused("1483910002", "anonymize.no-identity-number");
    await refused("Kari Nordmann", "anonymize.no-identity-number");
  });

  test("a column that isn't there, before it makes a list", async () => {
    const list = newList();
    const words = [example, "--column", "navn", "--key-list", list, "--new", terms, ...acting];
    expectRefused(await run(words), "cli.missing-column");
    expect(existsSync(list)).toBe(false);
  });
});

test("medvirk validate accepts the terms of the example", async () => {
  const run = await runMedvirk(["validate", "anonymize/key-list-terms", terms]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
});
