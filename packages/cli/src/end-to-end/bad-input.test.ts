import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runMedvirk, temporaryFolder, writeInto, type Run } from "./run-medvirk.ts";

/** Stand for a person's data; no message may repeat them. */
const secrets = ["Nordmann", "17817512399", "Trondheimsveien"];
const folder = temporaryFolder();
const file = (name: string, content: string | Buffer): string => writeInto(folder, name, content);

function expectRefused(run: Run, code: string): void {
  expect(run.stderr).toContain(`[${code}]`);
  expect(run.stderr).toMatch(/^medvirk: /);
  expect(run.stderr).not.toMatch(/^ {4}at /m);
  for (const secret of secrets) expect(run.stderr).not.toContain(secret);
  expect(run.code).toBe(2);
}

const person = '{"name": "Kari Nordmann", "number": "17817512399"}';
/** The same, said to be of a version that the schema knows: only then are its fields looked at. */
const versioned = (schemaVersion: string): string =>
  `{"schemaVersion": "${schemaVersion}", ${person.slice(1)}`;
const longLine = `"${"Nordmann ".repeat(1_300_000)}`;
const tableConfig = file(
  "table.config.json",
  '{"columns":{"age":{"role":"quasi-identifier"}},"models":[],"missing":"own-value"}',
);
const countConfig = file(
  "count.config.json",
  '{"dimensions":["region"],"count":"persons","profile":"ssb3","totals":{"source":"derived","label":"Total"}}',
);

/** Each command that reads one JSON document. */
const jsonCommands: readonly (readonly [string, readonly string[]])[] = [
  ["validate", ["validate", "measures/episode"]],
  ["score", ["score", "--input", "json"]],
  ["chart", ["chart", "--input", "json"]],
  ["plan lint", ["plan", "lint"]],
  ["plan render", ["plan", "render"]],
  ["participation assess", ["participation", "assess"]],
  ["schemas compat", ["schemas", "compat", "plans/plan"]],
];

describe.each(jsonCommands)("medvirk %s refuses", (name, words) => {
  const path = (content: string | Buffer): string =>
    file(`${name.replace(" ", "-")}.json`, content);

  test("an empty file", async () => {
    expectRefused(await runMedvirk([...words, path("")]), "cli.empty-input");
  });

  test("a file in the wrong encoding", async () => {
    const bytes = Buffer.from('{"name": "Bjørg Nordmann"}', "latin1");
    const run = await runMedvirk([...words, path(bytes)]);
    expectRefused(run, "cli.malformed-text");
    // An option is only suggested where the command has it.
    const hasOption = name === "score" || name === "chart";
    expect(run.stderr.includes("--encoding")).toBe(hasOption);
  });

  test("NaN", async () => {
    const bad = '{"name": "Kari Nordmann", "ors": NaN}';
    const run = await runMedvirk([...words, path(bad)]);
    expectRefused(run, "cli.invalid-json");
    expect(run.stderr).toContain("character 34");
  });

  test("a field that stands twice", async () => {
    const bad = '{"name": "Nordmann", "name": "Nordmann"}';
    expectRefused(await runMedvirk([...words, path(bad)]), "cli.repeated-field");
  });

  test("brackets nested deeper than the stack", async () => {
    const run = await runMedvirk([...words, path("[".repeat(100_000) + "]".repeat(100_000))]);
    expect(run.code).toBe(name === "validate" ? 1 : 2);
    expect(run.stderr).not.toContain("cli.unexpected");
  });

  test("half a character", async () => {
    const bad = '{"Nordmann": "\\ud83d"}';
    expectRefused(await runMedvirk([...words, path(bad)]), "cli.lone-surrogate");
  });

  test("11 MB on one line", async () => {
    expectRefused(await runMedvirk([...words, path(longLine)]), "cli.invalid-json");
  });

  test("a missing file", async () => {
    expectRefused(await runMedvirk([...words, join(folder, "missing.json")]), "cli.cannot-read");
  });

  test("a folder", async () => {
    expectRefused(await runMedvirk([...words, folder]), "cli.not-a-file");
  });
});

describe("documents of another form", () => {
  const another = file("another.json", person);
  const episode = file("episode.json", versioned("1.0"));
  const assessments = file("assessments.json", versioned("0.2"));
  const plan = file("plan.json", versioned("1.0"));

  test.each([
    ["score", ["score", episode]],
    ["chart", ["chart", episode]],
    ["plan lint", ["plan", "lint", plan]],
    ["plan render", ["plan", "render", plan]],
    ["participation assess", ["participation", "assess", assessments]],
    ["score --policy", ["score", "examples/episode.json", "--policy", another]],
    ["risk --config", ["risk", "examples/clients.csv", "--config", another]],
    ["suppress --config", ["suppress", "examples/clients.csv", "--config", another]],
  ])("medvirk %s refuses unknown fields", async (_, words) => {
    expectRefused(await runMedvirk(words), "schema.unknown-field");
  });

  test.each([
    ["score", ["score", another]],
    ["chart", ["chart", another]],
    ["plan lint", ["plan", "lint", another]],
    ["plan render", ["plan", "render", another]],
    ["participation assess", ["participation", "assess", another]],
  ])("medvirk %s says which versions it knows", async (_, words) => {
    const run = await runMedvirk(words);
    expectRefused(run, "schema.unknown-value");
    expect(run.stderr).toContain("another.json: schemaVersion: ");
  });

  test("medvirk validate finds them, exit code 1", async () => {
    const run = await runMedvirk(["validate", "plans/plan", another]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("[schema.unknown-field]");
    expect(run.stdout).not.toContain("Nordmann");
  });

  test("a field whose name is a person's data isn't repeated", async () => {
    for (const key of ["Kari Nordmann 17817512399", "Nordmann"]) {
      const bad = file("field.json", JSON.stringify({ schemaVersion: "1.0", [key]: 1 }));
      expectRefused(await runMedvirk(["plan", "lint", bad]), "schema.unknown-field");
    }
  });

  test("wrong types are told by path and type", async () => {
    const bad = file("types.json", '{"schemaVersion":"0.1","id":7,"status":"draft"}');
    const run = await runMedvirk(["plan", "lint", bad]);
    expectRefused(run, "schema.wrong-type");
    expect(run.stderr).toContain("types.json: id: ");
  });

  test("__proto__ is a field like any other", async () => {
    const bad = file("proto.json", '{"__proto__": {"status": "draft"}}');
    expect((await runMedvirk(["plan", "lint", bad])).code).toBe(2);
  });

  test("a list nested deeper than the stack ends in an issue", async () => {
    const bad = file("deep.json", "[".repeat(500_000) + "]".repeat(500_000));
    expectRefused(await runMedvirk(["plan", "lint", bad]), "schema.wrong-type");
  });
});

describe("JSON Lines", () => {
  test("a bad line is named", async () => {
    const good = readFileSync(new URL("../../examples/episodes.jsonl", import.meta.url), "utf8");
    const bad = file("bad.jsonl", `${good.split("\n")[0] ?? ""}\n\n${versioned("1.0")}\n`);
    const run = await runMedvirk(["score", bad]);
    expectRefused(run, "schema.unknown-field");
    expect(run.stderr).toContain("bad.jsonl:3: ");
  });

  test("a text document has id and text, and nothing that would be lost", async () => {
    const bad = file("texts.jsonl", '{"id":"1","text":"x","worker":"Nordmann"}\n');
    expectRefused(await runMedvirk(["deidentify", bad]), "schema.unknown-field");
    expectRefused(await runMedvirk(["deidentify", "--jsonl"], longLine), "cli.invalid-json");
    expectRefused(
      await runMedvirk(["deidentify", "--jsonl"], '{"id":1,"text":"\\udc00"}'),
      "cli.lone-surrogate",
    );
  });
});

describe("CSV", () => {
  const risk = (path: string, ...more: string[]): Promise<Run> =>
    runMedvirk(["risk", path, "--config", tableConfig, ...more]);

  test("an empty file", async () => {
    expectRefused(await risk(file("empty.csv", "")), "cli.empty-input");
  });

  test("only column names", async () => {
    expectRefused(await risk(file("head.csv", "age\n")), "anonymize.empty-table");
  });

  test("Norwegian Excel's CSV read as UTF-8 names the byte and suggests an encoding", async () => {
    const run = await runMedvirk(["score", "examples/episodes-excel.csv"]);
    expectRefused(run, "cli.malformed-text");
    expect(run.stderr).toContain("--encoding windows-1252");
  });

  test("Norwegian Excel's CSV read with a comma suggests the separator", async () => {
    const words = ["score", "examples/episodes-excel.csv", "--encoding", "windows-1252"];
    const run = await runMedvirk(words);
    expectRefused(run, "cli.wrong-separator");
    expect(run.stderr).toContain('--separator ";"');
  });

  test("Norwegian Excel's CSV read with a decimal point suggests the comma", async () => {
    const run = await runMedvirk([
      ...["score", "examples/episodes-excel.csv", "--encoding", "windows-1252"],
      ...["--separator", ";"],
    ]);
    expectRefused(run, "cli.wrong-decimal");
    expect(run.stderr).toContain("episodes-excel.csv:2: individual: ");
  });

  test("Excel's UTF-8 with its mark, read as Windows-1252", async () => {
    const path = file("mark.csv", "\uFEFFage\n18\n");
    expectRefused(await risk(path, "--encoding", "windows-1252"), "cli.byte-order-mark-mismatch");
    expect((await risk(path)).code).toBe(0);
  });

  test("UTF-8 read as Windows-1252", async () => {
    const path = file("utf8.csv", "age\nåtti\n");
    expectRefused(await risk(path, "--encoding", "windows-1252"), "cli.utf8-read-as-other");
  });

  test("UTF-16 read as UTF-8", async () => {
    const path = file("utf16.csv", Buffer.from("age\n18\n", "utf16le"));
    expectRefused(await risk(path), "cli.null-character");
    expect((await risk(path, "--encoding", "utf-16le")).code).toBe(0);
  });

  test("a missing column", async () => {
    const path = file("missing.csv", "episode,date,instrument,rater\nx,2026-01-01,ors,self\n");
    const run = await runMedvirk(["score", path]);
    expectRefused(run, "cli.missing-column");
    expect(run.stderr).toContain("mode");
    const stray = file("stray.csv", "age,Kari Nordmann\n18,Trondheimsveien\n");
    expectRefused(await risk(stray), "cli.undeclared-column");
    const other = file("other.csv", "total\n3\n");
    expectRefused(await risk(other), "cli.undeclared-column");
  });

  test("a file without column names doesn't repeat its first row", async () => {
    const path = file("headless.csv", "Kari Nordmann\n17817512399\n");
    expectRefused(await risk(path), "cli.undeclared-column");
    expectRefused(await runMedvirk(["score", path]), "cli.missing-column");
  });

  test("a repeated or empty column name, a ragged row, an open quotation mark", async () => {
    expectRefused(await risk(file("twice.csv", "age,age\n1,2\n")), "cli.repeated-column");
    expectRefused(await risk(file("blank.csv", "age,\n1,2\n")), "cli.empty-column-name");
    expectRefused(await risk(file("ragged.csv", "age\n1\n2,Nordmann\n")), "cli.csv-ragged-row");
    expectRefused(await risk(file("quote.csv", 'age\n"Kari Nordmann\n')), "cli.csv-quote");
  });

  test("11 MB on one line", async () => {
    expectRefused(await risk(file("long.csv", longLine)), "cli.csv-quote");
    const unquoted = file("unquoted.csv", "Nordmann ".repeat(1_300_000));
    expectRefused(await risk(unquoted), "cli.undeclared-column");
  });

  test.each([
    ["NaN", "NaN"],
    ["a fraction", "2.5"],
    ["a decimal comma", '"2,5"'],
    ["less than none", "-1"],
    ["a word", "Nordmann"],
  ])("a count that is %s", async (_, count) => {
    const path = file("counts.csv", `region,persons\nNord,12\nVest,${count}\n`);
    const run = await runMedvirk(["suppress", path, "--config", countConfig]);
    expectRefused(run, "anonymize.invalid-count");
  });

  test.each([
    ["NaN", "NaN", "measures.score-not-a-number"],
    ["two decimals", "7.55", "measures.too-many-decimals"],
    ["out of range", "41", "measures.score-out-of-range"],
    ["a name", "Nordmann", "measures.score-not-a-number"],
  ])("a total that is %s", async (_, total, code) => {
    const row = `syntetisk-1,2026-01-12,ors,self,paper,${total}`;
    const path = file("scores.csv", `episode,date,instrument,rater,mode,total\n${row}\n`);
    const run = await runMedvirk(["score", path]);
    expectRefused(run, code);
    expect(run.stderr).toContain("scores.csv:2: ");
  });

  test("rows of an episode that stand apart", async () => {
    const rows = ["a", "b", "a"].map((id) => `${id},2026-01-12,,,\n`).join("");
    const path = file("apart.csv", `episode,date,instrument,rater,mode\n${rows}`);
    expectRefused(await runMedvirk(["score", path]), "cli.split-episode");
  });

  test("an identity number as the id of an episode", async () => {
    const path = file("id.csv", "episode,date,instrument,rater,mode\n17817512399,2026-01-12,,,\n");
    expectRefused(await runMedvirk(["score", path]), "measures.identity-number-as-id");
  });
});

describe("texts", () => {
  test("an empty text, wrong bytes, a null character", async () => {
    expectRefused(await runMedvirk(["deidentify"], ""), "cli.empty-input");
    const latin = Buffer.from("Bjørg Nordmann", "latin1");
    expectRefused(await runMedvirk(["deidentify"], latin), "cli.malformed-text");
    expectRefused(await runMedvirk(["deidentify"], "Nordmann\0"), "cli.null-character");
    const run = await runMedvirk(["deidentify", "--encoding", "windows-1252"], latin);
    expect(run).toMatchObject({ code: 0, stdout: "Bjørg Nordmann" });
  });

  test("11 MB on one line goes through", async () => {
    const run = await runMedvirk(
      ["deidentify"],
      `17817512399 ${"og så ".repeat(20)}`.repeat(74_000),
    );
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain("17817512399");
    expect(run.stderr).not.toContain("17817512399");
  });
});

describe("calls", () => {
  test.each([
    [["scroe", "x"], "cli.unknown-command", "score"],
    [["plan", "lnt", "x"], "cli.unknown-command", "lint"],
    [["score", "x", "--polcy", "y"], "cli.unknown-option", "--policy"],
    [["score"], "cli.missing-argument", "FILE"],
    [["score", "x", "y"], "cli.too-many-arguments", ""],
    [["score", "x", "--format"], "cli.missing-option-value", ""],
    [["score", "x", "--format", "xml"], "cli.unknown-choice", "text, json, csv"],
    [["score", "x", "--lang", "de"], "cli.unknown-choice", "nb, nn, en"],
    [["risk", "examples/clients.csv"], "cli.missing-option", "--config"],
    [["plan", "lint", "examples/plan.json", "--today", "30.02.2026"], "cli.invalid-today", ""],
    [["validate", "plans/nothing", "x"], "cli.unknown-schema", ""],
    [["score", "examples/episode.json", "--policy", "nothing"], "cli.unknown-built-in", "bon-2023"],
    [["score", "-"], "cli.unknown-file-kind", "--input"],
    [["risk", "-", "--config", "-"], "cli.repeated-standard-input", ""],
    [["chart", "examples/episodes.jsonl"], "cli.several-episodes", "--episode"],
    [["chart", "examples/episodes.jsonl", "--episode", "x"], "cli.unknown-episode", ""],
  ])("medvirk %j gives %s", async (words, code, said) => {
    const run = await runMedvirk(words);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(`[${code}]`);
    expect(run.stderr).toContain(said);
  });

  test("an unknown word of the call isn't repeated", async () => {
    expectRefused(await runMedvirk(["score", "x", "--Nordmann"]), "cli.unknown-option");
    const run = await runMedvirk(["Nordmann"]);
    expect(run.stderr).not.toContain("Nordmann");
    expect(run.stderr).toContain("Usage: medvirk");
  });

  test("a call without a command shows the help, exit code 2", async () => {
    for (const words of [[], ["plan"], ["schemas"]]) {
      const run = await runMedvirk(words);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain("Usage: medvirk");
    }
  });
});

describe("output", () => {
  test("nothing is written where the input is bad, nor left behind", async () => {
    const bad = file("half.jsonl", `${versioned("1.0")}\n`);
    const target = join(folder, "half.txt");
    expectRefused(await runMedvirk(["score", bad, "-o", target]), "schema.unknown-field");
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("what stood in the file stays where the input is bad", async () => {
    const target = file("old.txt", "old");
    await runMedvirk(["score", file("half2.jsonl", person), "-o", target]);
    expect(readFileSync(target, "utf8")).toBe("old");
  });

  test("an input is never overwritten", async () => {
    const path = file("note.txt", "17817512399");
    expectRefused(await runMedvirk(["deidentify", path, "-o", path]), "cli.output-is-input");
    expect(readFileSync(path, "utf8")).toBe("17817512399");
    const words = ["risk", "examples/clients.csv", "--config", tableConfig, "-o", tableConfig];
    expect((await runMedvirk(words)).code).toBe(2);
  });

  test("a missing folder is said, not made", async () => {
    const target = join(folder, "missing", "x.svg");
    const run = await runMedvirk(["chart", "examples/episode.json", "-o", target]);
    expectRefused(run, "cli.missing-folder");
    expect(existsSync(join(folder, "missing"))).toBe(false);
  });

  test("a folder is no output file", async () => {
    expectRefused(await runMedvirk(["schemas", "list", "-o", folder]), "cli.not-a-file");
  });
});
