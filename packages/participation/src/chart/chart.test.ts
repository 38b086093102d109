import { describe, expect, it } from "vitest";
import { escapeMarkup, MedvirkError } from "@medvirk/core";
import {
  almAndreassen,
  arnstein,
  assessParticipation,
  humerfelt,
  orstavik,
  peyrot,
  type Assessment,
} from "../index.ts";
import {
  participationChart,
  participationVegaLite,
  renderContinuumSvg,
  renderLadderSvg,
  renderModelSvg,
  renderPhaseWheelSvg,
  type ParticipationChart,
} from "../chart.ts";
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

const renderers = [renderLadderSvg, renderContinuumSvg, renderPhaseWheelSvg];

describe("every picture", () => {
  it.each(renderers)(
    "has title, description, measure, caveats, and none of the free text: %o",
    (render) => {
      const chart = chartOf(humerfelt, "en");
      const svg = render(chart, "x");
      expect(svg).toContain('role="img" aria-labelledby="x-title x-desc"');
      const shown = svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
      expect(shown).toContain("The measure is what the user wished");
      for (const caveat of chart.caveats)
        expect(shown).toContain(escapeMarkup(caveat).slice(0, 40));
      expect(svg).not.toMatch(/evidence of the user|<script|<sted|NaN|undefined|Infinity/);
      expect(svg).toContain("@media screen and (prefers-color-scheme:dark)");
    },
  );

  it.each(renderers)("tells user, worker, others and wish apart by shape: %o", (render) => {
    const degree = {
      state: "placed" as const,
      model: "arnstein",
      degree: "therapy",
      evidence: "x",
    };
    const all = (["user", "worker", "observer"] as const).map((role): Assessment => ({
      ...user,
      phase: "planning",
      rater: { role },
      enteredBy: role,
      experienced: degree,
      wished:
        role === "user"
          ? { state: "placed", model: "arnstein", degree: "partnership" }
          : { state: "not-asked" },
    }));
    const report = assessParticipation(all);
    const [decision] = report.ok ? report.value.decisions : [];
    if (decision === undefined) throw new Error("a decision is expected");
    const svg = render(participationChart(decision, arnstein, "nb"), "x");
    // One in the picture, one in the legend.
    expect(svg.match(/<circle class="user"/g)).toHaveLength(2);
    expect(svg.match(/<rect class="worker"/g)).toHaveLength(2);
    expect(svg.match(/<path class="other"/g)).toHaveLength(2);
    expect(svg.match(/<circle class="wish"/g)).toHaveLength(2);
    expect(svg.match(/class="gap"/g)).toHaveLength(1);
  });

  it.each(renderers)("survives a chart without readings and rows: %o", (render) => {
    const empty = { ...chartOf(arnstein), title: "\uD800", rows: [], columns: [] };
    expect(render(empty, "a")).toMatch(/<\/svg>$/);
  });
});

describe("renderPhaseWheelSvg", () => {
  it("says what is not assessed, and what has no phase", () => {
    const svg = renderPhaseWheelSvg(chartOf(humerfelt, "en"), "x");
    expect(svg.match(/>not assessed</g)).toHaveLength(4);
    expect(svg).toContain("Without a phase: The user: in another model");
  });
});

describe("renderModelSvg", () => {
  it.each([arnstein, humerfelt, orstavik, peyrot, almAndreassen])(
    "draws $id with its members and caveats",
    (model) => {
      for (const language of ["nb", "nn", "en"]) {
        const svg = renderModelSvg(model, language, "m");
        for (const { label } of model.members) expect(svg).toContain(`>${label[language] ?? ""}`);
        expect(svg).toContain(model.caveats[0]?.text[language]);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
    },
  );

  it("draws an order with the most influence on top, and a list to count without numbers", () => {
    const order = renderModelSvg(humerfelt, "en", "m");
    expect(order.indexOf(">User control")).toBeLessThan(order.indexOf(">Partnership"));
    expect(renderModelSvg(peyrot, "en", "m").match(/☐/g)).toHaveLength(5);
  });
});

describe("participationVegaLite", () => {
  it("refuses to aggregate, to number a degree, and to show a degree without its caveats", () => {
    const spec = participationVegaLite(chartOf(arnstein));
    const text = JSON.stringify(spec);
    expect(text).not.toMatch(/"aggregate"|"quantitative"|"bin"|"mean"/);
    expect(
      spec.data.values.every((row) => Object.values(row).every((one) => typeof one === "string")),
    ).toBe(true);
    expect(spec.usermeta.caveats).toHaveLength(7);
    expect(text).not.toContain("evidence of the user");
  });

  it("holds each reading: a degree, a wish, or the words instead", () => {
    expect(participationVegaLite(chartOf(arnstein)).data.values).toEqual([
      { reading: "1 Brukeren", role: "Brukeren", what: "experienced", degree: "4 Konsultasjon" },
      { reading: "1 Brukeren", role: "Brukeren", what: "wished", degree: "6 Partnerskap" },
      {
        reading: "2 Den ansatte",
        role: "Den ansatte",
        what: "words",
        words: "kunne ikke svare nå",
      },
      {
        reading: "3 Observatøren (i planlegging og utredning)",
        role: "Observatøren",
        what: "words",
        words: "i en annen modell",
      },
    ]);
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
