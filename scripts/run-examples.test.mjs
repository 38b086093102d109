import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examplesOfMarkdown, examplesOfSource } from "./examples/extract-examples.mjs";
import { callsMedvirk, callsOf } from "./examples/run-calls.mjs";
import { runCode } from "./examples/run-code.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const block = (code, line = 1, language = "ts") => ({ file: "a.md", line, language, code });
const run = async (...codes) =>
  (
    await runCode(
      codes.map((code) => block(code)),
      root,
    )
  ).map((own) => own.map(({ line, message }) => `${line}: ${message}`));

describe("finding examples", () => {
  it("finds fenced blocks of Markdown with their line", () => {
    const markdown =
      "# A\n\n```ts\n1 + 1;\n```\n\n```json\n{}\n```\n\n- in a list:\n  ```js no-run\n  fetch(x);\n  ```\n";
    expect(examplesOfMarkdown(markdown, "a.md")).toEqual([
      { file: "a.md", line: 4, language: "ts", skipped: false, code: "1 + 1;" },
      { file: "a.md", line: 13, language: "js", skipped: true, code: "fetch(x);" },
    ]);
  });

  it("does not take the inside of a longer fence for a block", () => {
    expect(examplesOfMarkdown("````md\n```ts\nbad(\n```\n````\n", "a.md")).toEqual([]);
  });

  it("finds @example blocks of a source, and no other fence of its doc blocks", () => {
    const source = [
      "const x = 1;",
      "/**",
      " * Adds.",
      " * ```ts",
      " * notAnExample(",
      " * ```",
      " * @example",
      " * ```ts",
      ' * import { a } from "@x/y";',
      " *",
      " * a(1); // => 2",
      " * ```",
      " * @returns nothing",
      " */",
      "// ```ts",
    ].join("\n");
    expect(examplesOfSource(source, "a.ts")).toEqual([
      {
        file: "a.ts",
        line: 9,
        language: "ts",
        skipped: false,
        code: 'import { a } from "@x/y";\n\na(1); // => 2',
      },
    ]);
  });
});

describe("running examples", () => {
  it("passes what gives the value it says, on its line or the next", async () => {
    expect(
      await run(
        "1 + 1; // => 2",
        "const list: number[] = [1];\n[...list, 2];\n// => [\n//   1,\n//   2,\n// ]\n// and more words",
        "const sum = 0.1 + 0.2; // => 0.30000000000000004",
        "console.log({ a: undefined }); // => { a: undefined }",
        "type A = 1;\nif (true) {\n  const a: A = 1;\n  a; // => 1\n}",
        "await Promise.resolve(3); // => 3",
      ),
    ).toEqual([[], [], [], [], [], []]);
  });

  it("names the line and both values of what gives another", async () => {
    expect(await run("const a = 1;\n\n({ a }); // => { a: 2 }")).toEqual([
      ["3: gave { a: 1 }, not { a: 2 }"],
    ]);
  });

  it("fails an assertion that is never reached, so that a wrong branch can't pass", async () => {
    expect(await run("if (1 > 2) {\n  1; // => 1\n}")).toEqual([
      ["2: this value was never reached"],
    ]);
  });

  it("names the line of what throws, can't be read or isn't there", async () => {
    expect(
      await run(
        'const a = 1;\nthrow new TypeError("no");',
        "const a = ;",
        "1; // => about one",
        'import { nothing } from "@medvirk/core";\nnothing;',
      ),
    ).toEqual([
      [expect.stringMatching(/^2: TypeError: no/)],
      [expect.stringMatching(/^1: /)],
      ["1: the value after `// =>` is no expression"],
      [expect.stringMatching(/^1: SyntaxError: .*nothing/)],
    ]);
  });

  it("goes on after an example that ends its process", async () => {
    expect(await run("process.exit(0);", "1; // => 1", "2; // => 2")).toEqual([
      ["1: it ended its process or ran too long"],
      [],
      [],
    ]);
  });
});

describe("calls of the command", () => {
  it("joins continued lines, passes over comments and reads the exit code asked for", () => {
    const code = "# score\nmedvirk score \\\n  a.jsonl\nmedvirk plan lint b.json # exits 1";
    expect(callsMedvirk({ language: "sh", code })).toBe(true);
    expect(callsMedvirk({ language: "sh", code: "npm install @medvirk/core" })).toBe(false);
    expect(callsOf(block(code, 10, "sh"))).toEqual([
      { line: 11, text: "medvirk score   a.jsonl", allowed: [0, 1] },
      { line: 13, text: "medvirk plan lint b.json # exits 1", allowed: [1] },
    ]);
  });
});
