import assert from "node:assert/strict";
import { assessEpisode, findPolicy, ors, parseMark, scoreAnswer } from "@medvirk/measures";
import { describeEpisode, episodeChart, renderEpisodeSvg } from "@medvirk/measures/chart";
import { EpisodeSchema } from "@medvirk/measures/schemas";

// A decimal comma goes in, whole tenths come out; what is blank is never 0.
assert.deepEqual(parseMark("7,5", ors), { ok: true, value: 75 });
assert.equal(parseMark("", ors).issues[0].code, "measures.score-missing");

const itemTenths = { individual: 22, close: 61, social: 50, overall: 48 };
const score = scoreAnswer({ state: "items", mode: "paper", itemTenths }, ors);
assert.equal(score.value.totalTenths, 181);

// A made-up course of two sessions, read by a policy that the caller names.
const session = (date, totalTenths) => ({
  date,
  readings: [
    { instrument: "ors", rater: "self", answer: { state: "total", mode: "paper", totalTenths } },
  ],
});
const episode = {
  schemaVersion: "1.0",
  id: "synthetic-1",
  ageGroup: "adult",
  sessions: [session("2026-01-12", 185), session("2026-02-09", 262)],
};
assert.equal(EpisodeSchema.safeParse(episode).success, true);
const assessed = assessEpisode(episode, [findPolicy("bon-2023-adult")]);
assert.equal(assessed.ok, true);
assert.equal(assessed.value.series[0].changeTenths, 77);
assert.equal(assessed.value.series[0].classifications[0].category, "recovered");

const chart = episodeChart(episode, { language: "nn", policies: [] });
assert.equal(chart.ok, true);
const svg = renderEpisodeSvg(chart.value, { idPrefix: "course-1" });
assert.match(svg, /^<svg .*role="img"/s);
assert.match(describeEpisode(episode, { language: "en", policies: [] }).value, /18\.5/);
