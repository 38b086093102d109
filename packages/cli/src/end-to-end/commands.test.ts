import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "../commands.ts";
import { runMedvirk, temporaryFolder } from "./run-medvirk.ts";

const folder = temporaryFolder();
const excel = ["--separator", ";", "--encoding", "windows-1252"];

/** Synthetic numbers of the example notes; none may come through. */
const identifiers = ["17817512399", "23829012375", "99999999", "kari.eksempel@", "1234.56.78903"];

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** What the tests read of a run in SARIF. */
interface SarifRun {
  readonly tool: {
    readonly driver: { readonly rules: { readonly shortDescription: { readonly text: string } }[] };
  };
  readonly results: { readonly ruleId: string; readonly suppressions?: unknown[] }[];
}

function json(text: string): unknown {
  return JSON.parse(text);
}

describe("help", () => {
  test.each(commands.map(({ name, examples }) => [name, examples[0] ?? ""]))(
    "of %s stands in three languages, with its example",
    async (name, example) => {
      const texts = new Set<string>();
      for (const language of ["nb", "nn", "en"]) {
        const run = await runMedvirk([...name.split(" "), "--help", "--lang", language]);
        expect(run).toMatchObject({ code: 0, stderr: "" });
        expect(run.stdout).toContain(example);
        texts.add(run.stdout);
      }
      expect(texts.size).toBe(3);
    },
  );

  test("--version is the version of the package", async () => {
    const path = fileURLToPath(new URL("../../package.json", import.meta.url));
    const { version } = json(readFileSync(path, "utf8")) as { version: string };
    expect(await runMedvirk(["--version"])).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });
});

describe("validate", () => {
  test("accepts every example", async () => {
    for (const [schema, name] of [
      ["measures/episode", "episodes.jsonl"],
      ["measures/episode@1.0", "episode.json"],
      ["measures/policy", "policy.json"],
      ["plans/plan", "plan.json"],
      ["participation/assessments", "participation.json"],
      ["anonymize/table-config", "clients.config.json"],
      ["anonymize/count-config", "counts.config.json"],
    ] as const) {
      const run = await runMedvirk(["validate", schema, `examples/${name}`]);
      expect({ name, ...run }).toMatchObject({ code: 0, stderr: "" });
    }
  });

  test("writes findings as JSON, SARIF and JUnit, exit code 1", async () => {
    const bad = join(folder, "bad.jsonl");
    writeFileSync(bad, '{"id":"a"}\n{"id":"b","more":1}\n');
    const run = (format: string) => runMedvirk(["validate", "plans/plan", bad, "--format", format]);
    const asJson = await run("json");
    expect(asJson.code).toBe(1);
    expect(json(asJson.stdout)).toMatchObject({
      schema: "urn:medvirk:plans:plan:1.0",
      documents: 2,
      valid: 0,
      findings: expect.arrayContaining([
        expect.objectContaining({ line: 2, path: ["more"], code: "schema.unknown-field" }),
      ]),
    });
    expect(json((await run("sarif")).stdout)).toMatchObject({ version: "2.1.0" });
    expect((await run("junit")).stdout).toContain('<testsuites name="medvirk validate"');
  });

  test("reads standard input", async () => {
    const run = await runMedvirk(["validate", "plans/plan", "-"], '{"id":1}');
    expect(run.stdout).toContain("<stdin>: ");
  });
});

describe("schemas", () => {
  test("list names what validate takes", async () => {
    const names = lines((await runMedvirk(["schemas", "list"])).stdout).map(
      (line) => line.split(" ")[0],
    );
    expect(names).toContain("measures/episode@0.1");
    expect(names).toEqual([...names].sort());
  });

  test("get gives a JSON Schema with its versioned id", async () => {
    const run = await runMedvirk(["schemas", "get", "plans/plan@0.1"]);
    expect(json(run.stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:medvirk:plans:plan:0.1",
    });
  });

  // The answers of jsoncompat were checked by hand for each change.
  test.each([
    ["an optional field more", { type: "object", properties: { a: {} } }, true, true],
    ["a field more that is required", { type: "object", required: ["a"] }, false, true],
  ])("compat tells readers and writers apart: %s", async (name, changed, reader, writer) => {
    const before = join(folder, "before.json");
    const after = join(folder, `${name}.json`);
    writeFileSync(before, '{"$id":"urn:x:1","type":"object"}');
    writeFileSync(after, JSON.stringify({ $id: "urn:x:2", ...changed }));
    const words = ["schemas", "compat", before, after];
    const run = await runMedvirk([...words, "--format", "json"]);
    expect(json(run.stdout)).toEqual({ newReadsOld: reader, oldReadsNew: writer });
    expect(run.code).toBe(reader && writer ? 0 : 1);
    expect((await runMedvirk([...words, "--role", "writer"])).code).toBe(writer ? 0 : 1);
  });

  test("compat takes a published name, and a schema agrees with itself", async () => {
    const run = await runMedvirk(["schemas", "compat", "plans/plan@1.0", "plans/plan"]);
    expect(run.code).toBe(0);
  });
});

describe("score", () => {
  // By hand from the marks of syntetisk-01: 3.1 + 4.0 + 2.2 + 3.5 and 7.0 + 6.9 + 6.2 + 7.1.
  test("gives totals and change, with what the scores are about", async () => {
    const run = await runMedvirk(["score", "examples/episode.json", "--lang", "nb"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("12,8 (2026-01-12) → 27,2 (2026-04-13), endring +14,4");
    expect(run.stdout).toContain("handler om: Bosituasjonen og søvnen");
    expect(run.stdout).toContain("påvirket da det skulle fylles ut");
  });

  test("gives the same from JSON Lines and from Norwegian Excel's CSV", async () => {
    const policy = ["--policy", "bon-2023-adult", "--format", "json"];
    const fromJson = await runMedvirk(["score", "examples/episodes.jsonl", ...policy]);
    const fromCsv = await runMedvirk([
      ...["score", "examples/episodes-excel.csv", ...excel, "--decimal", ","],
      ...policy,
    ]);
    expect(lines(fromJson.stdout)).toHaveLength(13);
    expect(lines(fromCsv.stdout).map(json)).toEqual(lines(fromJson.stdout).map(json));
  });

  test("reads the policies of the call, built in or a file, several at once", async () => {
    const run = await runMedvirk([
      ...["score", "examples/episode.json", "--policy", "examples/policy.json"],
      ...["--policy", "openfit-srs"],
    ]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("eksempel-kommune-2026: ");
    expect(run.stdout).toContain("not verified");
  });

  test("writes CSV with the decimal sign and the separator of the call", async () => {
    const run = await runMedvirk([
      ...["score", "examples/episodes-excel.csv", ...excel, "--decimal", ",", "--format", "csv"],
    ]);
    const [head = "", first = ""] = lines(run.stdout);
    expect(head.split(";").slice(0, 4)).toEqual(["episode", "ageGroup", "instrument", "rater"]);
    expect(first).toContain(";12,8;Bosituasjonen og søvnen;");
  });

  test("refuses to fill in an absent score", async () => {
    const run = await runMedvirk(["score", "examples/episodes.jsonl", "--format", "csv"]);
    const row = lines(run.stdout).find((line) => line.startsWith("syntetisk-12,adult,ors"));
    // From the change to the reasons; nothing stands in signals and zones either.
    expect(row?.split(",").slice(13, 19)).toEqual(["", "", "", "", "", "one-score"]);
    expect(row?.split(",").slice(19)).toEqual(["", "", "", ""]);
  });
});

describe("chart", () => {
  test("draws an accessible SVG and tells the same in words", async () => {
    const target = join(folder, "episode.svg");
    const words = ["chart", "examples/episode.json", "--policy", "bon-2023-adult", "--lang", "nn"];
    expect(await runMedvirk([...words, "-o", target])).toEqual({ code: 0, stdout: "", stderr: "" });
    const svg = readFileSync(target, "utf8");
    expect(svg).toMatch(/^<svg[^>]* role="img"/);
    expect(svg).toContain("<title");
    expect((await runMedvirk([...words, "--format", "text"])).stdout).toContain("27,2");
  });

  test("picks an episode of a file", async () => {
    const words = ["chart", "examples/episodes.jsonl", "--episode", "syntetisk-04"];
    expect((await runMedvirk([...words, "--format", "text"])).stdout).toContain("30.7");
  });
});

describe("plan", () => {
  const lint = ["plan", "lint", "examples/plan.json", "--today", "2026-04-27"];

  test("lint says what the service may do, with sources, exit code 1", async () => {
    const run = await runMedvirk([...lint, "--lang", "nb"]);
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toContain("action-without-responsible");
    expect(run.stdout).toContain("Forskrift om individuell plan");
  });

  test("lint refuses to say a word of motivation, honesty or substance use", async () => {
    for (const language of ["nb", "nn", "en"]) {
      const { stdout } = await runMedvirk([...lint, "--lang", language]);
      expect(stdout).not.toMatch(/motiv|ærlig|ærleg|honest|realis|misbruk|substance/i);
    }
  });

  test("--fail-on sets what fails", async () => {
    expect((await runMedvirk([...lint, "--fail-on", "never"])).code).toBe(0);
    expect((await runMedvirk([...lint, "--fail-on", "error"])).code).toBe(1);
  });

  test("lint writes JSON and SARIF; a narrower profile finds less", async () => {
    const all = await runMedvirk([...lint, "--format", "json"]);
    const law = await runMedvirk([...lint, "--format", "json", "--profile", "law"]);
    const count = (text: string): number => (json(text) as { findings: unknown[] }).findings.length;
    expect(count(all.stdout)).toBeGreaterThan(count(law.stdout));
    const sarif = await runMedvirk([...lint, "--format", "sarif"]);
    expect(json(sarif.stdout)).toMatchObject({ version: "2.1.0" });
  });

  test("--settings quiets rules, and says which and why", async () => {
    const settings = ["--settings", "examples/lint-settings.json", "--lang", "nb"];
    const run = await runMedvirk([...lint, ...settings]);
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toContain("user-copy-missing: Alle ser planen på innbyggerportalen");
    const written = await runMedvirk([...lint, ...settings, "--format", "json"]);
    const report = json(written.stdout) as {
      profile: string;
      leftOut: unknown[];
      findings: { ruleId: string; rank: string }[];
    };
    expect(report.profile).toBe("law-and-guidance");
    expect(report.leftOut).toHaveLength(1);
    const ids = report.findings.map(({ ruleId }) => ruleId);
    expect(ids).not.toContain("user-copy-missing");
    expect(report.findings.map(({ rank }) => rank)).not.toContain("finding");
  });

  test("a profile of the call goes before that of the settings", async () => {
    const settings = ["--settings", "examples/lint-settings.json", "--profile", "law"];
    const run = await runMedvirk([...lint, ...settings, "--format", "json"]);
    expect(json(run.stdout)).toMatchObject({ profile: "law" });
  });

  test("settings that aren't are unusable, and nothing is linted", async () => {
    const run = await runMedvirk([...lint, "--settings", "examples/plan.json"]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).not.toContain("Kari");
  });

  test("SARIF says what each rule is about and what was set aside in the plan", async () => {
    const plan = json(readFileSync(new URL("../../examples/plan.json", import.meta.url), "utf8"));
    const entry = {
      id: "aside",
      rule: "user-copy-missing",
      reason: "x",
      by: "kari",
      on: "2026-02-09",
    };
    const input = JSON.stringify({ ...(plan as object), setAside: [entry] });
    const run = await runMedvirk(
      ["plan", "lint", "-", ...lint.slice(3), "--format", "sarif"],
      input,
    );
    const [{ tool, results }] = (json(run.stdout) as { runs: [SarifRun] }).runs;
    expect(tool.driver.rules.every(({ shortDescription }) => shortDescription.text !== "")).toBe(
      true,
    );
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(["user-copy-missing"]);
  });

  test("render puts the person's own words first", async () => {
    const run = await runMedvirk([
      ...["plan", "render", "examples/plan.json", "--lang", "nb", "--today", "2026-04-27"],
    ]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const own = run.stdout.indexOf("At datteren min kan overnatte hos meg");
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(run.stdout.indexOf("Leiligheten er på plass"));
  });
});

describe("participation assess", () => {
  test("sets user and worker side by side, with the caveats", async () => {
    const words = ["participation", "assess", "examples/participation.json"];
    const run = await runMedvirk([...words, "--lang", "nn"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("Partnarskap");
    const report = json((await runMedvirk([...words, "--format", "json"])).stdout);
    expect(report).toMatchObject({ assessments: 7 });
  });

  test("adds situations to talk about when asked, and none unasked", async () => {
    const words = ["participation", "assess", "examples/participation.json", "--lang", "en"];
    const asked = await runMedvirk([...words, "--silent-after", "30", "--today", "2026-06-01"]);
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    expect(asked.stdout).toContain("Long since the user said anything");
    expect((await runMedvirk(words)).stdout).not.toContain("To talk about");
    const wrong = await runMedvirk([...words, "--silent-after", "0"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("deidentify", () => {
  test("refuses to call its output anonymous, and says what a human must read", async () => {
    for (const language of ["nb", "nn", "en"]) {
      const run = await runMedvirk(["deidentify", "examples/note-nb.txt", "--lang", language]);
      for (const value of identifiers) expect(run.stdout + run.stderr).not.toContain(value);
      expect(run.stderr).not.toMatch(/anonym/i);
      expect(lines(run.stderr).length).toBeGreaterThan(5);
    }
  });

  test("gives a value the same placeholder in every text of a call", async () => {
    const run = await runMedvirk(["deidentify", "examples/notes.jsonl", "--lang", "nb"]);
    const texts = lines(run.stdout).map((line) => json(line) as { id: string; text: string });
    expect(texts.map(({ id }) => id)).toEqual([
      "syntetisk-notat-1",
      "syntetisk-notat-2",
      "syntetisk-notat-3",
      "syntetisk-notat-4",
    ]);
    expect(texts[2]?.text).toContain("Kari ([IDENTITETSNUMMER 1])");
  });

  test("spans point at the text in UTF-16, and hold it only where asked", async () => {
    const words = ["deidentify", "examples/note-nn.txt", "--format", "spans"];
    const path = fileURLToPath(new URL("../../examples/note-nn.txt", import.meta.url));
    const note = readFileSync(path, "utf8");
    const bare = lines((await runMedvirk(words)).stdout).map(json);
    const full = lines((await runMedvirk([...words, "--include-text"])).stdout).map(json) as {
      start: number;
      end: number;
      text: string;
    }[];
    expect(full.length).toBeGreaterThan(5);
    expect(JSON.stringify(bare)).not.toContain("text");
    for (const { start, end, text } of full) expect(note.slice(start, end)).toBe(text);
  });

  test("several files give a line each; the report counts them together", async () => {
    const files = ["examples/note-nb.txt", "examples/note-nn.txt"];
    expect(lines((await runMedvirk(["deidentify", ...files])).stdout)).toHaveLength(2);
    const run = await runMedvirk(["deidentify", ...files, "--format", "report"]);
    expect(json(run.stdout)).toMatchObject({ documents: 2 });
    const path = join(folder, "report.json");
    writeFileSync(path, run.stdout);
    const words = ["validate", "anonymize/deidentification-report", path];
    expect((await runMedvirk(words)).code).toBe(0);
  });

  test("--fail-on found is for CI", async () => {
    const words = ["deidentify", "--fail-on", "found"];
    expect((await runMedvirk(words, "Ring 999 99 999")).code).toBe(1);
    expect((await runMedvirk(words, "Vi drakk kaffe.")).code).toBe(0);
  });
});

describe("risk", () => {
  const words = ["risk", "examples/clients.csv", "--config", "examples/clients.config.json"];

  test("counts who looks alike, and no row comes through", async () => {
    const run = await runMedvirk(words);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(json(run.stdout)).toMatchObject({ records: 120, k: 1, uniqueRecords: 11, classes: 43 });
    expect(run.stdout).not.toContain("K-001");
    expect(run.stdout).not.toMatch(/booppfølging|institusjon/);
  });

  test("--fail-on not-met is for CI", async () => {
    expect((await runMedvirk([...words, "--fail-on", "not-met"])).code).toBe(1);
  });

  // A model of sensitive values, one of a population, and a sample, all in one config.
  test("holds the table against every model that the config asks for, in three languages", async () => {
    const columns = {
      age: { role: "quasi-identifier" },
      support: { role: "sensitive" },
    };
    const models = [
      { model: "distinct-l-diversity", l: 2 },
      { model: "t-closeness", t: 0.5, distance: "equal" },
      { model: "k-map", k: 3 },
    ];
    mkdirSync(folder, { recursive: true });
    const [config, table, population] = ["models.json", "models.csv", "population.csv"].map(
      (name) => join(folder, name),
    );
    writeFileSync(config ?? "", JSON.stringify({ columns, models, missing: "own-value" }));
    const sample = "age,support\n30-39,a\n30-39,b\n40-49,a\n"; // synthetic
    writeFileSync(table ?? "", sample);
    writeFileSync(population ?? "", `${sample}30-39,\n40-49,\n`);
    const asked = ["risk", table ?? "", "--config", config ?? "", "--population", population ?? ""];
    const run = await runMedvirk(asked);
    expect(json(run.stdout)).toMatchObject({
      population: { basis: "population", persons: 5, fewestLookalikes: 2 },
      sensitive: [{ column: "support", distinctL: 1, alpha: 1 }],
      models: [
        { model: models[0], met: false, failingRecords: 1 },
        { model: models[1], met: true, failingRecords: 0 },
        { model: models[2], met: false, failingRecords: 1 },
      ],
    });
    for (const [language, said] of [
      ["nb", "nei, rader den ikke holder for: 1"],
      ["nn", "nei, rader han ikkje held for: 1"],
      ["en", "no, records of which it does not hold: 1"],
    ]) {
      const text = await runMedvirk([...asked, "--format", "text", "--lang", language ?? ""]);
      expect(text.stdout).toContain(`distinct-l-diversity (l = 2): ${said ?? ""}`);
      expect(text.stdout).not.toMatch(/30-39|40-49/);
    }
  });
});

describe("suppress", () => {
  const words = [
    ...["suppress", "examples/counts-excel.csv", "--config", "examples/counts.config.json"],
    ...excel,
  ];

  // Below 3 in the example: Vest annet 1, Sør annet 2, Fjell arbeid 2. In this table of two
  // dimensions whose totals are all shown, each row and column has none or at least two hidden.
  test("reads and writes amounts with decimal commas", async () => {
    const amounts = join(folder, "amounts.csv");
    // Made up: three companies a place, none of them over half of it.
    const rows = ["nord;a;10,5", "nord;b;9,25", "nord;c;8", "sor;d;7", "sor;e;6,5", "sor;f;7"];
    writeFileSync(amounts, ["place;company;kroner", ...rows, ""].join("\n"));
    const config = join(folder, "amounts.json");
    const dominance = [{ contributors: 1, percent: 50 }];
    const profile = { id: "custom", minimum: 3, zeros: "shown", dominance };
    const magnitude = { value: "kroner", contributor: "company" };
    writeFileSync(config, JSON.stringify({ dimensions: ["place"], magnitude, profile }));
    const words = ["suppress", amounts, "--config", config, "--separator", ";"];
    const run = await runMedvirk([...words, "--decimal", ","]);
    expect(lines(run.stdout)).toContain("nord;27,75");
    expect(lines(run.stdout)).toContain("Total;48,25");
    const other = await runMedvirk(words);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain("[anonymize.invalid-amount]");
  });

  test("hides what is small, what protects it, and says what was proven", async () => {
    const run = await runMedvirk([...words, "--lang", "nb"]);
    expect(run.code).toBe(0);
    const hidden = lines(run.stdout).filter((line) => line.endsWith(";:"));
    for (const small of ["Vest;annet;:", "Sør;annet;:", "Fjell;arbeid;:"]) {
      expect(hidden).toContain(small);
    }
    for (const at of [0, 1]) {
      const names = hidden.map((line) => line.split(";")[at]);
      for (const name of names) {
        expect(names.filter((other) => other === name).length).toBeGreaterThan(1);
      }
    }
    expect(run.stderr).toContain("kan regnes ut fra denne tabellen alene; det er kontrollert");
  });

  test("writes a page that says nothing of why a count is hidden", async () => {
    const run = await runMedvirk([
      ...words,
      "--format",
      "html",
      "--title",
      "Hjelp",
      "--lang",
      "nn",
    ]);
    expect(run.stdout).toContain('<html lang="nn">');
    expect(run.stdout).toContain("<h1>Hjelp</h1>");
    expect(run.stdout).toContain('<abbr title="blir ikkje vist">:</abbr>');
    expect(run.stdout).not.toContain("primary");
  });

  test("tells its maker between which ends each hidden count lies", async () => {
    const run = await runMedvirk([...words, "--format", "text", "--lang", "en"]);
    expect(run.stdout).toMatch(/Vest, annet: too small, may be from 1 to \d+/);
  });

  test("--fail-on not-proven is for CI", async () => {
    const text = readFileSync(
      new URL("../../examples/counts.config.json", import.meta.url),
      "utf8",
    );
    const config = join(folder, "unproven.json");
    mkdirSync(folder, { recursive: true });
    writeFileSync(config, text.replace("{", '{ "audit": "left-out",'));
    const unproven = [...words.slice(0, 3), config, ...words.slice(4)];
    expect((await runMedvirk([...unproven, "--fail-on", "not-proven"])).code).toBe(1);
    expect((await runMedvirk([...words, "--fail-on", "not-proven"])).code).toBe(0);
  });
});

// Data for measuring lie beside the repository and are never part of it.
const data = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const isThere = existsSync(join(data, "ssb", "z1.csv"));
if (!isThere) console.warn("shared/data is missing: the runs on public tables are skipped");

describe("public tables", () => {
  // ssb/expected.json: maxN = 3 gives 3 primary cells; the profile hides below 3, so 2 of them.
  test.skipIf(!isThere)("z1 of Statistics Norway", async () => {
    const config = join(folder, "z1.json");
    const options = { dimensions: ["region", "hovedint"], count: "ant", profile: "ssb3" };
    const totals = { source: "derived", label: "Total" };
    writeFileSync(config, JSON.stringify({ ...options, totals }));
    const words = ["suppress", join(data, "ssb", "z1.csv"), "--config", config];
    const run = await runMedvirk([...words, "--format", "json"]);
    expect(json(run.stdout)).toMatchObject({ summary: { cells: 45, primary: 2 } });
  });

  // domain: risk on raw Adult, nine quasi-identifiers, by ARX and sdcMicro.
  test.skipIf(!isThere)("Adult of ARX", async () => {
    const source = join(data, "arx-adult", "adult.csv");
    const head = readFileSync(source, "utf8").split(/\r?\n/, 1)[0] ?? "";
    const role = { role: "quasi-identifier" };
    const columns = Object.fromEntries(head.split(";").map((column) => [column, role]));
    mkdirSync(folder, { recursive: true });
    const config = join(folder, "adult.json");
    writeFileSync(config, JSON.stringify({ columns, models: [], missing: "own-value" }));
    const run = await runMedvirk(["risk", source, "--config", config, "--separator", ";"]);
    expect(json(run.stdout)).toMatchObject({
      records: 30_162,
      classes: 19_502,
      uniqueRecords: 15_512,
    });
  });
});
