import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runMedvirk, temporaryFolder } from "./run-medvirk.ts";

const folder = temporaryFolder();
const config = ["--config", "examples/register.config.json"];
const example = ["anonymize", "examples/register.csv", ...config];

describe("anonymize", () => {
  test("writes the table to standard output and the report to standard error", async () => {
    const run = await runMedvirk([...example, "--lang", "en"]);
    expect(run.code).toBe(0);
    const lines = run.stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("age,municipality,household,started,support");
    expect(run.stdout).not.toContain("K-001");
    expect(run.stderr).toContain("No other recoding costs less.");
  });

  test("reports in three languages, and as JSON", async () => {
    const texts = new Set<string>();
    for (const language of ["nb", "nn", "en"]) {
      const run = await runMedvirk([...example, "--format", "text", "--lang", language]);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      texts.add(run.stdout);
    }
    expect(texts.size).toBe(3);
    const { stdout } = await runMedvirk([...example, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ records: 240, proof: { state: "proven" } });
  });

  test("writes k records or more of each kind, counted without the library", async () => {
    const { stdout } = await runMedvirk(example);
    const sizes = new Map<string, number>();
    for (const line of stdout.trimEnd().split("\n").slice(1)) {
      const key = line.split(",").slice(0, 4).join();
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(5);
  });

  test("reads Norwegian Excel's manner, hierarchies too", async () => {
    const own = join(folder, "excel");
    mkdirSync(own, { recursive: true });
    const write = (name: string, text: string): void => {
      writeFileSync(join(own, name), Buffer.from(text, "latin1"));
    };
    write("t.csv", "område;hjelp\nBærum;1\nAsker;2\n");
    write("h.csv", "Bærum;Viken\nAsker;Viken\n");
    write(
      "c.json",
      JSON.stringify({
        columns: {
          "omr\u00e5de": { role: "quasi-identifier", hierarchy: "h.csv" },
          hjelp: { role: "insensitive" },
        },
        models: [{ model: "k-anonymity", k: 2 }],
        metric: "loss",
        suppressionLimit: 0,
        missing: "own-value",
      }).replace("\u00e5", "\\u00e5"),
    );
    const options = ["--separator", ";", "--encoding", "windows-1252"];
    const run = await runMedvirk([
      "anonymize",
      join(own, "t.csv"),
      "--config",
      join(own, "c.json"),
      ...options,
    ]);
    expect(run.stdout).toBe("område;hjelp\nViken;1\nViken;2\n");
  });

  test("stops early when told, and says how far the best may be", async () => {
    const run = await runMedvirk([...example, "--maximum-nodes", "2", "--format", "json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ proof: { state: "open" } });
    expect(await runMedvirk([...example, "--maximum-nodes", "x"])).toMatchObject({ code: 2 });
  });

  test("answers what is wrong with exit code 2, a code, and no value of the table", async () => {
    const bad = JSON.parse(
      readFileSync(new URL("../../examples/register.config.json", import.meta.url), "utf8"),
    ) as { columns: Record<string, unknown>; models: unknown };
    const file = join(folder, "bad.json");
    const refused = async (change: object): Promise<string> => {
      writeFileSync(file, JSON.stringify({ ...bad, ...change }));
      const run = await runMedvirk(["anonymize", "examples/register.csv", "--config", file]);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).not.toMatch(/K-\d{3}|bor alene/);
      return run.stderr;
    };
    expect(await refused({})).toContain("cli.");
    const household = {
      role: "quasi-identifier",
      hierarchy: { kind: "tree", parents: { x: "y" } },
    };
    const columns = { ...bad.columns, household };
    expect(await refused({ columns })).toContain("anonymize.value-outside-hierarchy");
    const unchanged = Object.fromEntries(
      Object.keys(bad.columns).map((name) => [
        name,
        { role: "quasi-identifier", hierarchy: { kind: "unchanged" } },
      ]),
    );
    const models = [{ model: "k-anonymity", k: 5 }];
    expect(await refused({ columns: unchanged, models })).toContain("anonymize.nothing-releasable");
  });
});
