import { describe, expect, it } from "vitest";
import type { Episode } from "../schemas/types.ts";
import type { AnyTrajectoryModel } from "../trajectories/curve.ts";
import { episodeChart, type EpisodeChart } from "./episode-chart.ts";
import { episodeVegaLite } from "./episode-vega-lite.ts";
import { renderEpisodeSvg } from "./render-episode-svg.ts";

const text = { nb: "Oppdiktet.", nn: "Oppdikta.", en: "Made up." };
const level = (tenths: number) =>
  ({
    kind: "table",
    intakesTenths: [100],
    sessions: [1, 5],
    valuesTenths: [[tenths, tenths]],
  }) as const;
const model: AnyTrajectoryModel = {
  schemaVersion: "0.1",
  id: "made-up",
  version: "1",
  name: text,
  population: text,
  licenceNote: text,
  instrument: "ors",
  method: "stated",
  citation: { source: "made up", verified: false },
  scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
  intakeRange: { fromTenths: 0, toTenths: 320 },
  expected: level(200),
  zones: { greenFrom: level(200), redBelow: level(150), meaning: text },
};
const reading = (totalTenths: number) =>
  ({
    instrument: "ors",
    rater: "self",
    answer: { state: "total", mode: "paper", totalTenths },
  }) as const;
const episode: Episode = {
  schemaVersion: "1.0",
  id: "synthetic-1",
  sessions: [120, 149, 150, 200].map((score, index) => ({
    date: `2026-01-0${String(index + 1)}`,
    readings: [reading(score)],
  })),
};
function chartOf(trajectory: AnyTrajectoryModel, language = "en"): EpisodeChart {
  const chart = episodeChart(episode, { language, policies: [], trajectory });
  if (!chart.ok) throw new Error(chart.issues[0].message);
  return chart.value;
}

describe("zones", () => {
  // Borders as thesis-000 has the colours: green from 20.0, red below 15.0, between no indication.
  it("tells the zone of every score after the first, by model and version", () => {
    expect(chartOf(model).description).toContain(
      "By the model made-up 1: session 2, red zone: not as expected; " +
        "session 3, yellow zone: no clear indication; session 4, green zone: as expected.",
    );
  });

  it("names each zone and its instrument in the picture, so that no colour is needed", () => {
    const svg = renderEpisodeSvg(chartOf(model, "nb"), { idPrefix: "z" });
    for (const name of ["grønt felt: som forventet", "gult felt: ingen klar", "rødt felt: ikke"]) {
      expect(svg).toContain(`>ORS, ${name}`);
    }
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("draws no zone where the model can't be used, and says why", () => {
    const other = chartOf({ ...model, raters: ["caretaker"] });
    expect(other.zones).toEqual([]);
    expect(other.description).toContain(
      "The model made-up 1 is not used: the model is for another",
    );
  });

  it("refuses to advise an end, whatever the zone", () => {
    for (const language of ["nb", "nn", "en"]) {
      const { description } = chartOf({ ...model, expected: level(400) }, language);
      expect(description).not.toMatch(/avslutt|terminate|\bend the\b|stopp/i);
    }
  });

  it("writes plain JSON for Vega-Lite: no text undefined, no outer data", () => {
    const spec = JSON.stringify(episodeVegaLite(chartOf(model)));
    expect(JSON.parse(spec)).toMatchObject({ description: chartOf(model).description });
    expect(spec).not.toMatch(/undefined|"url"/);
  });
});
