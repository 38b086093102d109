import { readFileSync } from "node:fs";
import { formatCitation } from "@medvirk/core";
import {
  assessEpisode,
  migrateEpisode,
  policies,
  raterTexts,
  reasonTexts,
  categoryTexts,
  thresholdSets,
} from "@medvirk/measures";

const file = new URL("../../../packages/cli/examples/episodes.jsonl", import.meta.url);

/** Those that say what a reliable change of ORS is. */
const read = policies.filter(
  ({ instrument, reliableChange }) => instrument === "ors" && reliableChange !== undefined,
);

const ages = {
  en: { child: "child", adolescent: "13–17", adult: "adult" },
  nb: { child: "barn", adolescent: "13–17", adult: "voksen" },
};

export default {
  watch: ["../../../packages/cli/examples/episodes.jsonl"],
  load() {
    const episodes = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .slice(0, 12)
      .map((line) => migrateEpisode(JSON.parse(line)));
    return { en: tables(episodes, "en"), nb: tables(episodes, "nb") };
  },
};

function tables(episodes, language) {
  return {
    policies: read.map(({ id }) => id),
    courses: episodes.map((episode) => courseRow(episode, language)),
    thresholds: thresholdSets.map((set) => thresholdRow(set, language)),
  };
}

function courseRow(episode, language) {
  const assessed = assessEpisode(episode, read);
  if (!assessed.ok) throw new Error(assessed.issues[0].message);
  const series = assessed.value.series.find(
    ({ instrument, rater }) => instrument === "ors" && rater === "self",
  );
  return {
    episode: episode.id,
    age: ages[language][episode.ageGroup] ?? "–",
    first: points(series?.intake?.totalTenths, language),
    last: series?.changeTenths == null ? "–" : points(series.last.totalTenths, language),
    change: points(series?.changeTenths, language, true),
    categories: read.map(({ id }) => categoryOf(series, id, language)),
  };
}

function categoryOf(series, policy, language) {
  const found = series?.classifications.find((one) => one.policy === policy);
  if (found === undefined) return { state: "none", text: "–" };
  return found.state === "classified"
    ? { state: found.category, text: categoryTexts[found.category][language].split(".")[0] }
    : {
        state: "none",
        text: found.reasons.map((reason) => reasonTexts[reason][language]).join(", "),
      };
}

function thresholdRow(set, language) {
  const { ageGroup, boundary, citation, id, instrument, kind, rater, tenths } = set;
  const kinds = {
    en: { cutoff: "cut-off", "reliable-change": "reliable change" },
    nb: { cutoff: "grense", "reliable-change": "pålitelig endring" },
  };
  return {
    id,
    instrument: instrument.toUpperCase(),
    kind: kinds[language][kind],
    value: `${boundary ?? ""} ${points(tenths, language)}`.trim(),
    whom: [ages[language][ageGroup], rater && raterTexts[rater][language]]
      .filter(Boolean)
      .join(", "),
    source: formatCitation(citation, language),
  };
}

function points(tenths, language, isSigned = false) {
  if (tenths === undefined || tenths === null) return "–";
  const size = Math.abs(tenths);
  const sign = tenths < 0 ? "−" : isSigned && tenths > 0 ? "+" : "";
  return `${sign}${Math.trunc(size / 10)}${language === "en" ? "." : ","}${size % 10}`;
}
