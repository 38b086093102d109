/**
 * Works through the main job on the example files with the real command, prints a report, and
 * writes the results to `out/`. Every line of output is the command's own.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = fileURLToPath(new URL("../packages/cli/dist/main.js", import.meta.url));
const examples = "packages/cli/examples";

const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
const print = (text = "") => process.stdout.write(`${text}\n`);

/** The words after `npm run demo --`: only the language is passed through. */
function askedLanguage(words) {
  const at = words.indexOf("--lang");
  const asked =
    at >= 0 ? words[at + 1] : words.find((word) => word.startsWith("--lang="))?.slice(7);
  if (asked === undefined || ["nb", "nn", "en"].includes(asked)) return asked ?? "en";
  throw new Error("--lang must be nb, nn or en");
}

/** Each step: what a reader should look at, the call, and which lines of its output to show. */
const steps = [
  {
    title: "Score thirteen courses of ORS and SRS",
    look: "Absences stay absences, raters stay apart, and what a score is about goes with it.",
    words: ["score", `${examples}/episodes.jsonl`, "--policy", "bon-2023-adult"],
    show: { first: 19 },
    also: [["--format", "json", "-o", "out/scores.jsonl"]],
  },
  {
    title: "The same courses as Norwegian Excel writes them",
    look: "Semicolons, Windows-1252 and decimal commas; the totals are the same to the tenth.",
    words: [
      ...["score", `${examples}/episodes-excel.csv`, "--separator", ";"],
      ...["--encoding", "windows-1252", "--decimal", ",", "--format", "csv"],
    ],
    show: { first: 4 },
    also: [["-o", "out/scores.csv"]],
  },
  {
    title: "The same file, read with the wrong options",
    look: "An issue with place and code, exit code 2, and nothing of the content.",
    words: ["score", `${examples}/episodes-excel.csv`],
    expected: 2,
  },
  {
    title: "Draw one course to look at together",
    look: "An accessible SVG; here its text alternative.",
    words: ["chart", `${examples}/episode.json`, "--policy", "bon-2023-adult", "--format", "text"],
    also: [["--format", "svg", "-o", "out/episode.svg"]],
  },
  {
    title: "Go through an individual plan",
    look: "What the service should do next, each with its source. Nothing about the person.",
    words: ["plan", "lint", `${examples}/plan.json`, "--today", "2026-04-27"],
    show: { first: 13, last: 1 },
    expected: 1,
    also: [["--format", "sarif", "-o", "out/plan.sarif"]],
  },
  {
    title: "Write the plan to read together",
    look: "The person's own words first.",
    words: ["plan", "render", `${examples}/plan.json`, "--today", "2026-04-27"],
    show: { first: 14 },
    also: [
      ["-o", "out/plan.md"],
      ["--format", "html", "--level", "easy-read", "-o", "out/plan.html"],
      ["--format", "svg", "-o", "out/plan.svg"],
    ],
  },
  {
    title: "Set user and worker side by side, decision by decision",
    look: "Each rater's reading, the wish, and what changed. Not taking part is a full answer.",
    words: ["participation", "assess", `${examples}/participation.json`],
    show: { first: 21 },
    also: [["-o", "out/participation.txt"]],
  },
  {
    title: "Replace identifiers in a case note",
    look: "The same number gets the same placeholder. It is never called anonymous.",
    words: ["deidentify", `${examples}/note-nb.txt`],
    also: [["-o", "out/note-nb.txt"]],
  },
  {
    title: "And in a note in nynorsk",
    look: "Offsets and reasons, for a program to use.",
    words: ["deidentify", `${examples}/note-nn.txt`, "--format", "spans"],
    show: { first: 3 },
    notes: false,
    also: [["--format", "text", "-o", "out/note-nn.txt"]],
  },
  {
    title: "How many look alike in a client table?",
    look: "No row content in the report, and what it doesn't measure.",
    words: [
      ...["risk", `${examples}/clients.csv`, "--config", `${examples}/clients.config.json`],
      ...["--format", "text"],
    ],
    also: [["--format", "json", "-o", "out/clients.risk.json"]],
  },
  {
    title: "Hide small counts by region and main income",
    look: "A colon is not a zero; each hidden count is proven to have more than one possible value.",
    words: [
      ...["suppress", `${examples}/counts-excel.csv`, "--config", `${examples}/counts.config.json`],
      ...["--separator", ";", "--encoding", "windows-1252", "--format", "text"],
    ],
    also: [
      ["--format", "csv", "-o", "out/counts.csv"],
      ["--format", "html", "--title", "Persons by region and main income", "-o", "out/counts.html"],
    ],
  },
  {
    title: "Check documents against the published schemas",
    look: "Text for people; JSON, SARIF or JUnit for CI.",
    words: ["validate", "measures/episode", `${examples}/episodes.jsonl`],
    also: [["--format", "junit", "-o", "out/episodes.junit.xml"]],
  },
];

function run(words) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bin, ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

function quoted(word) {
  return /^[\w./:=@-]+$/.test(word) ? word : `"${word}"`;
}

function shorten(text, { first = Infinity, last = 0 } = {}) {
  const lines = text.trimEnd().split("\n");
  const left = lines.length - first - last;
  if (left <= 1) return lines;
  const tail = last === 0 ? [] : lines.slice(-last);
  return [...lines.slice(0, first), paint(2, `… ${left} more lines`), ...tail];
}

/** A second call for the file in `out/`: options given again take the place of the first. */
function mergeOptions(words, more) {
  const kept = [...words];
  for (let at = 0; at < more.length; at += 2) {
    const before = kept.indexOf(more[at]);
    if (before >= 0) kept.splice(before, 2);
  }
  return [...kept, ...more];
}

function runStep(step, number, language) {
  const words = [...step.words, "--lang", language];
  print();
  print(paint(1, `${number}. ${step.title}`));
  print(`   ${step.look}`);
  print();
  print(paint(36, `   $ medvirk ${words.map(quoted).join(" ")}`));
  print();
  const { status, stdout, stderr } = run(words);
  const said = [
    ...(stdout === "" ? [] : shorten(stdout, step.show)),
    ...(stderr === "" || step.notes === false ? [] : shorten(stderr)),
  ];
  for (const line of said) print(line === "" ? "" : `   ${line}`);
  if (status !== (step.expected ?? 0)) {
    throw new Error(`step ${number} ended with exit code ${status}`);
  }
  if (step.expected !== undefined) print(paint(2, `   exit code ${status}`));
  for (const more of step.also ?? []) {
    const second = run(mergeOptions(words, more));
    if (second.status !== (step.expected ?? 0)) {
      throw new Error(
        `step ${number}, ${more.join(" ")}: exit code ${second.status}\n${second.stderr}`,
      );
    }
  }
}

const language = askedLanguage(process.argv.slice(2));
mkdirSync(new URL("../out/", import.meta.url), { recursive: true });
print(paint(1, "Medvirk: the main job on the example files"));
print("Every person, number and address in them is synthetic. Nothing is sent anywhere.");
steps.forEach((step, index) => runStep(step, index + 1, language));

print();
print(paint(1, "Files"));
for (const name of readdirSync(new URL("../out/", import.meta.url)).sort()) {
  const path = new URL(`../out/${name}`, import.meta.url);
  const { size } = statSync(path);
  print(`   ${relative(root, fileURLToPath(path)).padEnd(28)} ${String(size).padStart(7)} bytes`);
}
print();
print("   Open out/episode.svg, out/plan.html and out/plan.svg in a browser.");
print("   In Norwegian: npm run demo -- --lang nb (or nn)");
