import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runMedvirk, temporaryFolder } from "./run-medvirk.ts";

const folder = temporaryFolder();
const plan = "examples/plan.json";
const day = ["--today", "2026-04-27"];

describe("plan due", () => {
  test("lists what has a day, the earliest first, with who answers for it", async () => {
    const run = await runMedvirk(["plan", "due", plan, ...day, "--lang", "nb", "--within", "10"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout.split("\n").filter((line) => line.startsWith("2026"))).toEqual([
      "2026-03-31  27 dager siden",
      "2026-04-06  21 dager siden",
      "2026-05-01  om 4 dager",
      "2026-05-04  om 7 dager",
    ]);
    expect(run.stdout).toContain("Frist for tiltaket: Søke om støtte til seng\n  Per Prøve");
  });

  test("writes JSON", async () => {
    const run = await runMedvirk(["plan", "due", plan, ...day, "--format", "json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      today: "2026-04-27",
      items: expect.arrayContaining([
        expect.objectContaining({ kind: "action-due", state: "overdue", daysUntil: -27 }),
      ]),
    });
  });

  test("refuses a number of days that is none", async () => {
    const run = await runMedvirk(["plan", "due", plan, "--within", "soon"]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("cli.unknown-choice");
  });
});

describe("plan agenda", () => {
  test("puts the person first, then what was chosen for the meeting", async () => {
    const run = await runMedvirk([
      "plan",
      "agenda",
      plan,
      ...day,
      "--meeting",
      "mote-2",
      "--lang",
      "nn",
    ]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(
      run.stdout
        .split("\n")
        .filter((line) => line.startsWith("## "))
        .slice(0, 3),
    ).toEqual([
      "## Kva som er viktig for meg",
      "## Valt til dette møtet",
      "## Avtalt, dagen er passert: kva skjer no?",
    ]);
  });

  test("refuses a meeting that isn't in the plan", async () => {
    const run = await runMedvirk(["plan", "agenda", plan, "--meeting", "mote-9"]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("plans.dangling-reference");
  });
});

describe("plan view", () => {
  test("shows a party what its consent covers, and tells the giver what is left out", async () => {
    const run = await runMedvirk(["plan", "view", plan, ...day, "--for", "bolig", "--lang", "nb"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("samtykke samtykke-bolig: bolig");
    expect(run.stdout).toContain("wishes · onske-1: ingen har sagt");
    const given = await runMedvirk([
      "plan",
      "view",
      plan,
      ...day,
      "--for",
      "bolig",
      "--format",
      "plan",
    ]);
    expect(given.stdout).toContain("Møblene er hentet");
    for (const hidden of ["Bakeri", "Hund", "overnatter", "Ukentlig"]) {
      expect(given.stdout).not.toContain(hidden);
    }
  });

  test.each(["nav", "nobody"])("refuses %s, whom nothing covers", async (party) => {
    for (const command of [["view"], ["render", "--format", "html"]]) {
      const run = await runMedvirk(["plan", ...command, plan, ...day, "--for", party]);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toMatch(/plans\.(?:view-without-ground|not-a-party)/);
    }
  });

  test("asks for whom", async () => {
    const run = await runMedvirk(["plan", "view", plan]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("cli.missing-option");
  });
});

describe("plan render", () => {
  test("writes a page, at an easy reading level too, and a picture", async () => {
    const page = join(folder, "plan.html");
    const run = await runMedvirk(["plan", "render", plan, ...day, "--format", "html", "-o", page]);
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(page, "utf8")).toContain('<html lang="en">');
    const easy = await runMedvirk([
      ...["plan", "render", plan, ...day, "--format", "html", "--level", "easy-read"],
      ...["--lang", "nb"],
    ]);
    expect(easy.stdout).toContain('<body class="easy-read">');
    expect(easy.stdout).toContain("At hun kan sove her, i egen seng.");
    const picture = await runMedvirk(["plan", "render", plan, ...day, "--format", "svg"]);
    expect(picture.stdout.startsWith("<svg ")).toBe(true);
  });

  test("says no word of the plan in a calendar, unless asked to", async () => {
    const render = ["plan", "render", plan, ...day, "--format", "ics", "--lang", "nb"];
    const discreet = await runMedvirk(render);
    expect(discreet.stdout).toContain("SUMMARY:Egen avtale");
    expect(discreet.stdout).not.toMatch(/Bakeri|senga|samtykke/);
    expect((await runMedvirk([...render, "--detail", "words"])).stdout).toContain("senga");
  });

  test("writes a party's view as what it is", async () => {
    const run = await runMedvirk([
      "plan",
      "render",
      plan,
      ...day,
      "--for",
      "bolig",
      "--lang",
      "nb",
    ]);
    expect(run.stdout).toContain("Dette er det Mona Mønster kan få se av planen 27.04.2026");
    expect(run.stdout).not.toMatch(/Bakeri|Ikke notert/);
  });

  test("reads a plan of version 0.1 as well", async () => {
    const old = JSON.stringify({ schemaVersion: "0.1", id: "p", status: "draft", title: "Min" });
    const run = await runMedvirk(["plan", "render", "-", ...day], old);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("# Min");
  });
});
