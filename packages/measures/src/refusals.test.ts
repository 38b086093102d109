import { describe, expect, it } from "vitest";
import * as chart from "./chart.ts";
import * as measures from "./index.ts";
import { EpisodeSchema } from "./schemas/episode/episode-schema.ts";
import type { Episode, Reading } from "./schemas/types.ts";
import { schemaDefinitions } from "./schemas/schema-definitions.ts";
import { chartTexts } from "./chart/texts.ts";

const languages = ["nb", "nn", "en"] as const;
const everyText = [
  ...Object.values(chartTexts),
  ...Object.values(measures.issues).map(({ texts }) => texts),
  ...[
    measures.absenceTexts,
    measures.categoryTexts,
    measures.flagTexts,
    measures.gapTexts,
    measures.modeTexts,
    measures.raterTexts,
    measures.reasonTexts,
    measures.statedByTexts,
    measures.noteTexts,
  ].flatMap((texts) => Object.values(texts)),
  ...Object.values(measures.signalTexts).flatMap(({ prompt, seen }) => [prompt, seen]),
  ...Object.values(measures.changeDefinitions).map(({ text }) => text),
].flatMap((text) => languages.map((language) => text[language]));

const about = "om jeg får beholde leiligheten";
const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
const reading = (instrument: "ors" | "srs", totalTenths: number): Reading => ({
  instrument,
  rater: "self",
  about,
  answer: total(totalTenths),
});
const decline: Episode = {
  schemaVersion: "1.0",
  id: "synthetic-1",
  ageGroup: "adult",
  sessions: [
    { date: "2026-01-12", readings: [reading("ors", 300), reading("srs", 400)] },
    {
      date: "2026-01-26",
      readings: [
        {
          instrument: "ors",
          rater: "self",
          answer: { state: "absent", reason: "declined", statedBy: "self" },
        },
      ],
    },
    { date: "2026-02-09", readings: [reading("ors", 100), reading("srs", 400)] },
  ],
};
const told = languages.map((language) => {
  const { policies } = measures;
  const text = chart.describeEpisode(decline, { language, policies });
  const data = chart.episodeChart(decline, { language, policies });
  if (!text.ok || !data.ok) throw new Error("the course is valid");
  const svg = chart.renderEpisodeSvg(data.value, { idPrefix: "course" });
  return { text: text.value, svg, data: JSON.stringify(data.value) };
});
const assessed = JSON.stringify(measures.assessEpisode(decline, measures.policies));

describe("refusals", () => {
  it("refuses to recommend ending, closing or denying help: review together is the strongest word", () => {
    const closing =
      /avslutt|avslutning|avbryt|terminer|stans|discharge|terminat|close the|closing|\bend the|ending|deny|nekt/i;
    const said = [...everyText, ...told.flatMap(({ svg, text }) => [svg, text]), assessed];
    expect(said.filter((text) => closing.test(text))).toEqual([]);
    expect(assessed).toContain('"prompt":"review-together"');
  });

  it("refuses to treat a missing score as zero, low or no effect", () => {
    const result = measures.assessEpisode(decline, []);
    const series = result.ok ? result.value.series[0] : undefined;
    expect(series?.changeTenths).toBe(-200);
    expect(series?.scoredCount).toBe(2);
    const gap = series?.leftOut[0];
    expect(gap).toMatchObject({ state: "absent", reason: "declined", statedBy: "self" });
    expect(gap).not.toHaveProperty("totalTenths");
    for (const language of languages) {
      expect(measures.categoryTexts.unchanged[language]).toMatch(/ikke|ikkje|not/);
    }
  });

  it("refuses to let a score stand without what it is about", () => {
    for (const output of [assessed, ...told.flatMap(({ data, svg, text }) => [data, svg, text])]) {
      expect(output).toContain(about);
    }
  });

  it("refuses to rank or compare workers: there is no field for one, and no output by one", () => {
    const withWorker = { ...decline, worker: "w-1" };
    expect(EpisodeSchema.safeParse(withWorker).success).toBe(false);
    const names = [...Object.keys(measures), ...Object.keys(chart)].join(" ");
    expect(names).not.toMatch(/worker(?!Texts)|rank|league|compare/i);
  });

  it("refuses to praise SRS for being high, or to classify it", () => {
    const praise = /bra|godt|flott|høy skår|well done|good|great|excellent|high score|badge/i;
    const lines = told.map(({ text }) => text.split("\n").find((line) => line.startsWith("SRS")));
    for (const line of lines) expect(line).not.toMatch(praise);
    expect(lines[0]).toContain("Over grensen beviser ingenting");
    const result = measures.assessEpisode(decline, measures.policies);
    const srs = result.ok ? result.value.series.find((one) => one.instrument === "srs") : undefined;
    expect(srs?.classifications.map(({ state }) => state)).toEqual([
      "not-classified",
      "not-classified",
    ]);
  });

  it("refuses to carry item wording: an item has a neutral key and a label of at most four words", () => {
    for (const { items } of measures.instruments) {
      for (const { key, label } of items) {
        expect(key).toMatch(/^[a-z]+$/);
        for (const language of languages) {
          expect(label[language].split(" ").length).toBeLessThanOrEqual(4);
          expect(label[language]).not.toMatch(/[.?!]/);
        }
      }
    }
  });

  it("refuses to let one rater's view stand for another's", () => {
    const result = measures.assessEpisode(
      {
        ...decline,
        sessions: [
          { date: "2026-01-12", readings: [reading("ors", 100)] },
          { date: "2026-02-09", readings: [{ ...reading("ors", 300), rater: "worker-estimate" }] },
        ],
      },
      measures.policies,
    );
    const changes = result.ok ? result.value.series.map((one) => one.changeTenths) : [];
    expect(changes).toEqual([null, null]);
  });

  it("refuses to choose a policy for the service", () => {
    const result = measures.assessEpisode(decline, []);
    expect(result.ok ? result.value.series[0]?.classifications : null).toEqual([]);
    expect(JSON.stringify(schemaDefinitions)).not.toContain('"default"');
  });

  it("refuses to pass an unchecked number off as fact", () => {
    const { anker2009Adult } = measures;
    const options = { language: "nb", policies: [anker2009Adult] };
    const data = chart.episodeChart(decline, options);
    const text = chart.describeEpisode(decline, options);
    expect(data.ok ? data.value.thresholds[0]?.detail : "").toContain("ikke kontrollert");
    expect(text.ok ? text.value : "").toContain("ikke kontrollert mot kilden");
  });

  it("refuses to judge motivation, honesty or will", () => {
    const judging = /motiv|umotiv|ærlig|ærleg|honest|compli|vilje|unwilling|realis|svikt|fail/i;
    expect(
      [...everyText, ...told.map(({ text }) => text)].filter((text) => judging.test(text)),
    ).toEqual([]);
  });
});
