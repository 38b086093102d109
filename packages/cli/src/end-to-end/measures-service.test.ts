import { describe, expect, test } from "vitest";
import { runMedvirk, temporaryFolder, writeInto } from "./run-medvirk.ts";

const folder = temporaryFolder();
const policy = ["--policy", "bon-2023-adult"];
const episodes = "examples/episodes.jsonl";

describe("report", () => {
  test("speaks three languages and names nobody", async () => {
    const texts = new Set<string>();
    for (const language of ["nb", "nn", "en"]) {
      const run = await runMedvirk([
        "report",
        episodes,
        "--min-n",
        "5",
        ...policy,
        "--lang",
        language,
      ]);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout).not.toMatch(/syntetisk-|foresatt-/);
      texts.add(run.stdout);
    }
    expect(texts.size).toBe(3);
  });

  test("reads cases with how the help stands, a line each", async () => {
    const session = '{"date":"2026-01-12","readings":[]}';
    const lines = [1, 2, 3].map(
      (index) =>
        `{"episode":{"schemaVersion":"1.0","id":"synthetic-${String(index)}","sessions":[${session}]},` +
        '"help":{"state":"over","date":"2026-03-01","kind":"planned"}}',
    );
    const file = writeInto(folder, "cases.jsonl", lines.join("\n"));
    const run = await runMedvirk(["report", file, "--min-n", "3", "--format", "json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ courses: { state: "shown", persons: 3 } });
  });

  test.each([
    [[], "cli.missing-option"],
    [["--min-n", "2"], "cli.invalid-minimum"],
    [["--min-n", "five"], "cli.invalid-minimum"],
    [["--min-n", "5", ...policy, "--policy", "openfit-srs"], "cli.one-policy"],
  ])(
    "refuses a call without a rule of small counts, or with two policies: %s",
    async (words, code) => {
      const run = await runMedvirk(["report", episodes, ...words]);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain(code);
    },
  );
});

describe("chart", () => {
  test.each(["episode", "scatter", "trend"])("draws, specifies and tells: %s", async (type) => {
    const words =
      type === "episode"
        ? ["chart", "examples/episode.json"]
        : ["chart", episodes, "--type", type, "--min-n", "5"];
    const call = [...words, ...policy, "--lang", "en", "--format"];
    const svg = await runMedvirk([...call, "svg"]);
    expect(svg).toMatchObject({ code: 0, stderr: "" });
    expect(svg.stdout).toMatch(/^<svg [^>]*role="img"/);
    const spec: unknown = JSON.parse((await runMedvirk([...call, "vega-lite"])).stdout);
    const { stdout } = await runMedvirk([...call, "text"]);
    expect(spec).toMatchObject({ description: stdout.trimEnd() });
  });

  test("refuses a scatter of fewer courses than may be shown", async () => {
    const words = ["--type", "scatter", "--min-n", "50", ...policy];
    const run = await runMedvirk(["chart", episodes, ...words]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("measures.too-few-to-show");
  });
});

describe("--columns", () => {
  const norwegian = ["--separator", ";", "--decimal", ","];
  const csv = "examples/journal-export.csv";

  // By hand: 26.2 − 18.5 and 19.4 − 21.0.
  test("reads a journal's own columns and no others", async () => {
    const words = ["--columns", "examples/columns.json", "--format", "json", ...norwegian];
    const run = await runMedvirk(["score", csv, ...words]);
    expect(run.stdout).toContain('"changeTenths":77');
    expect(run.stdout).toContain('"changeTenths":-16');
  });

  test("says which column the file lacks, and what the mapping may name", async () => {
    const other = writeInto(folder, "columns.json", '{"episode":"Saksnummer"}');
    const run = await runMedvirk(["score", csv, "--columns", other, ...norwegian]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("cli.mapped-column-missing");
    const wrong = writeInto(folder, "wrong.json", '{"navn":"Navn"}');
    expect((await runMedvirk(["score", csv, "--columns", wrong, ...norwegian])).code).toBe(2);
  });
});
