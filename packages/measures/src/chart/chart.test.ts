import { MedvirkError } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { findPolicy } from "../policies/find-policy.ts";
import type { Episode, Policy, Reading } from "../schemas/types.ts";
import { describeEpisode } from "./describe-episode.ts";
import { episodeChart, type EpisodeChart } from "./episode-chart.ts";
import { renderEpisodeSvg } from "./render-episode-svg.ts";
import { spreadLabels } from "./spread-labels.ts";
import { darkColours, lightColours } from "./svg-style.ts";
import { wrapText } from "./wrap-text.ts";

const policies = ["bon-2023-adult", "openfit-srs"].flatMap((id): Policy[] => {
  const policy = findPolicy(id);
  return policy === undefined ? [] : [policy];
});
const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
const ors = (totalTenths: number, about?: string): Reading => ({
  instrument: "ors",
  rater: "self",
  ...(about === undefined ? {} : { about }),
  answer: total(totalTenths),
});
const srs = (totalTenths: number): Reading => ({
  instrument: "srs",
  rater: "self",
  answer: total(totalTenths),
});
const hostile = `<script>alert("1")</script>]]>&amp;' \u0000\uD800 {about} \u202E`;
const episode: Episode = {
  schemaVersion: "1.0",
  id: "synthetic-1",
  ageGroup: "adult",
  sessions: [
    { date: "2026-01-12", readings: [ors(185, hostile), srs(310)] },
    { date: "2026-01-26", readings: [ors(205), { ...ors(185), rater: "caretaker" }] },
    {
      date: "2026-02-09",
      readings: [
        {
          instrument: "ors",
          rater: "self",
          answer: { state: "absent", reason: "declined", statedBy: "self", note: hostile },
        },
      ],
    },
    { date: "2026-02-23", readings: [ors(270)] },
  ],
};
function chartOf(given: Episode, language = "nb"): EpisodeChart {
  const result = episodeChart(given, { language, policies });
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}
const svg = renderEpisodeSvg(chartOf(episode), { idPrefix: "course" });

/** Reads tags one by one, as an XML parser does; gives what is wrong. */
function markupProblems(markup: string): readonly string[] {
  const open: string[] = [];
  const problems: string[] = [];
  for (const [, closing = "", name = "", attributes = "", selfClosing = ""] of markup.matchAll(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gi,
  )) {
    if (closing !== "") {
      if (open.pop() !== name) problems.push(`</${name}>`);
    } else if (selfClosing === "") open.push(name);
    const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size !== names.length) problems.push(`twice: ${names.join()}`);
  }
  const rest = markup.replaceAll(/<\/?[a-z]+(?: [\w:-]+="[^"<]*")*\/?>/gi, "");
  if (/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.test(rest)) problems.push("unescaped");
  return [...problems, ...open];
}

describe("episodeChart", () => {
  it("breaks a line at every gap and never draws one as 0", () => {
    const [line] = chartOf(episode).lines;
    expect(line?.segments.map((run) => run.map(({ session }) => session))).toEqual([[1, 2], [4]]);
    expect(line?.gaps.map(({ kind, session }) => [kind, session])).toEqual([["absent", 3]]);
  });

  it("gives each rater a mark of their own and each instrument its way of drawing", () => {
    expect(chartOf(episode).lines.map(({ subject, symbol }) => [subject, symbol])).toEqual([
      ["outcome", "circle"],
      ["collaboration", "circle"],
      ["outcome", "triangle"],
    ]);
  });

  it("labels the cut-offs of policies that fit, and says when one doesn't", () => {
    expect(chartOf(episode).thresholds.map(({ detail, label }) => `${label} ${detail}`)).toEqual([
      "ORS-grense 25,0 bon-2023-adult",
      "SRS-grense 36,0 openfit-srs",
    ]);
    const young = chartOf({ ...episode, ageGroup: "adolescent" });
    expect(young.thresholds.map(({ instrument }) => instrument)).toEqual(["srs"]);
    expect(young.notes.at(-1)?.lines[0]).toContain("bon-2023-adult er ikke brukt");
  });

  it("shades what is not yet a reliable change from the first score: 18.5 ± 6.0", () => {
    expect(chartOf(episode).bands).toMatchObject([{ fromTenths: 125, toTenths: 245 }]);
  });

  it("speaks bokmål, nynorsk and English", () => {
    const titles = ["nb", "nn", "en"].map((language) => chartOf(episode, language).title);
    expect(titles).toEqual([
      "ORS og SRS, møte for møte",
      "ORS og SRS, møte for møte",
      "ORS and SRS, session by session",
    ]);
    const ends = ["nb", "nn", "en"].map((language) => chartOf(episode, language).lines[0]?.detail);
    expect(ends).toEqual([
      "først 18,5 · sist 27,0",
      "først 18,5 · sist 27,0",
      "first 18.5 · last 27.0",
    ]);
  });
});

describe("describeEpisode", () => {
  it("tells every score, gap and reason", () => {
    const told = describeEpisode(
      { ...episode, sessions: episode.sessions.slice(1) },
      { language: "nb", policies: [] },
    );
    expect(told.ok ? told.value.split("\n").slice(0, 2) : []).toEqual([
      "3 møter, fra 26.01.2026 til 23.02.2026. Skalaene går fra 0 til 40.",
      "ORS, egen vurdering: først 20,5, sist 27,0, endring +6,5. Skår i 2 av 3 møter. " +
        "Møte 1: 20,5. Møte 2: uten skår, ønsket ikke å svare (sagt av personen selv): " +
        `«${hostile}». Møte 3: 27,0.`,
    ]);
  });

  it("tells of a course without sessions or scores", () => {
    const empty: Episode = { schemaVersion: "1.0", id: "synthetic-1", sessions: [] };
    expect(chartOf(empty).description).toBe("Ingen møter.");
    const unscored: Episode = { ...empty, sessions: [{ date: "2026-01-12", readings: [] }] };
    expect(chartOf(unscored).description).toContain("Ett møte, 12.01.2026");
  });
});

describe("renderEpisodeSvg", () => {
  it("is an image with a title and a text alternative", () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('aria-labelledby="course-title" aria-describedby="course-desc"');
    expect(svg).toContain('<title id="course-title">ORS og SRS, møte for møte</title>');
    expect(svg).toMatch(/<desc id="course-desc">4 møter, fra 12\.01\.2026/);
  });

  it("begins every id and every style rule with the caller's prefix", () => {
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["course", "course-title", "course-desc"]);
    const [, rules = ""] = /@media[^{]*\{(.*)\}<\/style>/.exec(svg) ?? [];
    expect(rules.split("}").filter((rule) => rule !== "" && !rule.startsWith("#course "))).toEqual(
      [],
    );
  });

  it("runs nothing, loads nothing, and escapes every word of a person", () => {
    expect(svg).not.toMatch(/<script|href|url\(|@import|@font-face| on\w+=/i);
    expect(svg).toContain("&lt;script&gt;");
    expect(markupProblems(svg)).toEqual([]);
    expect(markupProblems('<svg a="1"><b></svg>')).not.toEqual([]);
  });

  it("draws nothing and everything: no session, one, 40 with every kind of gap", () => {
    const reasons = ["declined", "unable", "not-administered"] as const;
    const long: Episode = {
      ...episode,
      sessions: Array.from({ length: 40 }, (_, index) => ({
        date: "2026-01-12",
        sequence: index + 1,
        readings: [
          index % 7 === 3
            ? {
                ...ors(0),
                answer: {
                  state: "absent",
                  reason: reasons[index % 3] ?? "other",
                  statedBy: "self",
                },
              }
            : ors((index * 37) % 401, "søvn"),
        ],
      })),
    };
    for (const sessions of [[], episode.sessions.slice(0, 1), long.sessions]) {
      const drawn = renderEpisodeSvg(chartOf({ ...episode, sessions }), { idPrefix: "c" });
      expect(markupProblems(drawn)).toEqual([]);
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it("throws for a prefix that could break out of an id", () => {
    for (const idPrefix of ["", "1", 'a"', "a b", "a{}"]) {
      expect(() => renderEpisodeSvg(chartOf(episode), { idPrefix })).toThrow(MedvirkError);
    }
  });

  // WCAG 2.1, success criteria 1.4.3 and 1.4.11: 4.5:1 for text, 3:1 for marks.
  it.each([lightColours, darkColours])("has colours that can be read (%#)", (colours) => {
    const { band, collaboration, ink, outcome, paper, softInk } = colours;
    for (const text of [ink, softInk, outcome, collaboration]) {
      expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, band)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Contrast of two colours by the formula of WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("wrapText", () => {
  it("cuts nothing off: words, long words, signs of two units", () => {
    const text = `kort ${"langt".repeat(60)} ${"😀".repeat(70)}`;
    const lines = wrapText(text, 100);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(lines.every((line) => !/\p{Surrogate}/u.test(line))).toBe(true);
    expect(wrapText("", 100)).toEqual([""]);
  });
});

describe("spreadLabels", () => {
  it("keeps order and distance, and moves no label that has room", () => {
    expect(spreadLabels([10, 100], 20, 0, 200)).toEqual([10, 100]);
    expect(spreadLabels([50, 50, 52], 20, 0, 200)).toEqual([50, 70, 90]);
    expect(spreadLabels([195, 198], 20, 0, 200)).toEqual([180, 200]);
    expect(spreadLabels([], 20, 0, 200)).toEqual([]);
  });
});
