import { describe, expect, it } from "vitest";
import { MedvirkError } from "@medvirk/core";
import { arnstein, assessParticipation, humerfelt, type Assessment } from "../index.ts";
import { participationChart, renderLadderSvg, type ParticipationChart } from "../chart.ts";
import { wrapText } from "./wrap-text.ts";

/** Synthetic. */
const user: Assessment = {
  decision: "housing-1",
  about: "Et <sted> å bo",
  date: "2026-03-02",
  rater: { role: "user" },
  enteredBy: "user",
  experienced: {
    state: "placed",
    model: "arnstein",
    degree: "consultation",
    evidence: "evidence of the user",
  },
  wished: { state: "placed", model: "arnstein", degree: "partnership" },
};
const worker: Assessment = {
  ...user,
  rater: { role: "worker" },
  enteredBy: "worker",
  experienced: { state: "could-not" },
  wished: { state: "not-asked" },
};
const observer: Assessment = {
  ...worker,
  phase: "planning",
  rater: { role: "observer" },
  enteredBy: "observer",
  experienced: { state: "placed", model: "humerfelt", degree: "information", evidence: "seen" },
};

function chartOf(model: typeof arnstein | typeof humerfelt, language = "nb"): ParticipationChart {
  const report = assessParticipation([user, worker, observer]);
  const decision = report.ok ? report.value.decisions[0] : undefined;
  if (decision === undefined) throw new Error("a decision is expected");
  return participationChart(decision, model, language);
}

describe("participationChart", () => {
  it("puts the raters side by side and marks the wish", () => {
    const { columns, rows } = chartOf(arnstein);
    expect(columns).toMatchObject([
      { heading: "Brukeren", position: 4, wished: 6 },
      { heading: "Den ansatte", nonAnswer: "kunne ikke svare nå" },
      { heading: "Observatøren", subheading: "i planlegging og utredning" },
    ]);
    expect(columns[1]?.position).toBeUndefined();
    expect(columns[2]?.nonAnswer).toBe("i en annen modell");
    expect(rows.map(({ position }) => position)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(rows.flatMap(({ group }) => group ?? [])).toEqual([
      "Grader av borgermakt",
      "Grader av skinninnflytelse",
      "Ikke deltakelse",
    ]);
  });

  it("says in words what it shows, without anyone's free text", () => {
    const { description } = chartOf(arnstein);
    expect(description).toBe(
      "Arnsteins stige. Brukeren: Konsultasjon, nr. 4 av 8; Ønsket: Partnerskap. Den ansatte: kunne ikke svare nå. Observatøren (i planlegging og utredning): i en annen modell.",
    );
    expect(renderLadderSvg(chartOf(arnstein), "x")).not.toContain("evidence of the user");
  });

  it("shows what is disputed", () => {
    expect(chartOf(humerfelt, "en").rows.at(-1)?.flag).toContain("contested");
  });
});

describe("renderLadderSvg", () => {
  it("is an image with title and description, escaped, without script", () => {
    const svg = renderLadderSvg(chartOf(arnstein), "first");
    expect(svg).toContain('role="img" aria-labelledby="first-title first-desc"');
    expect(svg).toContain('<title id="first-title">Et &lt;sted&gt; å bo</title>');
    expect(svg).toContain('<desc id="first-desc">Arnsteins stige.');
    expect(svg).not.toMatch(/<script|<sted|NaN|undefined|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it("throws for a prefix that could break out of the markup", () => {
    for (const prefix of ["", "1a", 'a"b', "a b", "a{}"]) {
      expect(() => renderLadderSvg(chartOf(arnstein), prefix)).toThrow(MedvirkError);
    }
  });

  it("survives an empty chart and hostile text", () => {
    const hostile = { ...chartOf(arnstein), title: `\uD800 ${"x".repeat(5000)}`, rows: [] };
    expect(renderLadderSvg(hostile, "a")).toMatch(/<\/svg>$/);
  });
});

describe("wrapText", () => {
  it("breaks at spaces and cuts what is too long, between whole characters", () => {
    expect(wrapText("one two  three", 7)).toEqual(["one two", "three"]);
    expect(wrapText("abcdef", 4)).toEqual(["abcd", "ef"]);
    expect(wrapText("😀😀😀", 2)).toEqual(["😀😀", "😀"]);
    expect(wrapText(" \n ", 4)).toEqual([]);
  });
});
