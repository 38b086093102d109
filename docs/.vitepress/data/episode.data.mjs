import { findPolicy } from "@medvirk/measures";
import { episodeChart, renderEpisodeSvg } from "@medvirk/measures/chart";

const about = {
  en: ["a place to live, and sleep", "moved in", "work, and my daughter's visits"],
  nb: ["et sted å bo, og søvnen", "har flyttet inn", "jobb, og besøkene fra datteren min"],
};

/** A made-up course: two months of sessions, one where the person didn't want to answer. */
function episodeIn(language) {
  const total = (totalTenths) => ({ state: "total", mode: "paper", totalTenths });
  const session = (date, ors, srs, words) => ({
    date,
    readings: [
      {
        instrument: "ors",
        rater: "self",
        ...(words === undefined ? {} : { about: about[language][words] }),
        answer:
          ors === null ? { state: "absent", reason: "declined", statedBy: "self" } : total(ors),
      },
      { instrument: "srs", rater: "self", answer: total(srs) },
    ],
  });
  return {
    schemaVersion: "1.0",
    id: "synthetic-1",
    ageGroup: "adult",
    sessions: [
      session("2026-01-12", 148, 302, 0),
      session("2026-01-26", 162, 318),
      session("2026-02-09", 139, 286),
      session("2026-02-23", null, 331),
      session("2026-03-09", 214, 345, 1),
      session("2026-03-23", 238, 352),
      session("2026-04-13", 227, 338),
      session("2026-04-27", 271, 361, 2),
    ],
  };
}

/** The site's switch, and not the screen alone, decides whether a chart is dark. */
function followSwitch(svg) {
  return svg.replace(
    /@media screen and \(prefers-color-scheme:dark\)\{(.*?\})\}/,
    (_media, rules) => `@media screen{${rules.replaceAll(/#[\w-]+ /g, ".dark $&")}}`,
  );
}

export default {
  load() {
    const draw = (language) => {
      const policies = [findPolicy("bon-2023-adult")];
      const chart = episodeChart(episodeIn(language), { language, policies });
      if (!chart.ok) throw new Error(chart.issues[0].message);
      return {
        svg: followSwitch(renderEpisodeSvg(chart.value, { idPrefix: `course-${language}` })),
        text: chart.value.description,
      };
    };
    return { en: draw("en"), nb: draw("nb") };
  },
};
