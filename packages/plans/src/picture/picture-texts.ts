import type { LocalizedText } from "@medvirk/core";

/** What the picture says in our own words. */
export const pictureTexts = {
  title: { nb: "Bilde av planen", nn: "Bilete av planen", en: "Picture of the plan" },
  goal: { nb: "Mål", nn: "Mål", en: "Goal" },
  action: { nb: "Tiltak", nn: "Tiltak", en: "Action" },
  others: { nb: "Annet vi gjør", nn: "Anna vi gjer", en: "Other things we do" },
  who: { nb: "Hvem: {who}", nn: "Kven: {who}", en: "Who: {who}" },
  nobody: {
    nb: "Hvem: ikke notert",
    nn: "Kven: ikkje notert",
    en: "Who: not recorded",
  },
  starts: { nb: "starter {day}", nn: "startar {day}", en: "starts {day}" },
  due: { nb: "innen {day}", nn: "innan {day}", en: "by {day}" },
  alsoTo: {
    nb: "fører også mot: {goals}",
    nn: "fører òg mot: {goals}",
    en: "also leads to: {goals}",
  },
  empty: {
    nb: "Planen har ingen mål eller tiltak ennå.",
    nn: "Planen har ingen mål eller tiltak enno.",
    en: "The plan has no goals or actions yet.",
  },
} satisfies Readonly<Record<string, LocalizedText>>;
