import type { LocalizedText } from "@medvirk/core";
import type { DueItem, DueKind } from "./due-item.ts";

/** What each kind of day is called where a person reads it. */
export const dueKindTexts: Readonly<Record<DueKind, LocalizedText>> = {
  "action-start": { nb: "Tiltaket starter", nn: "Tiltaket startar", en: "The action starts" },
  "action-due": { nb: "Frist for tiltaket", nn: "Frist for tiltaket", en: "The action is due" },
  "goal-due": { nb: "Dag for målet", nn: "Dag for målet", en: "Day of the goal" },
  meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
  evaluation: {
    nb: "Gå gjennom planen sammen",
    nn: "Gå gjennom planen saman",
    en: "Go through the plan together",
  },
  revision: {
    nb: "Avtalt dag for å justere planen",
    nn: "Avtalt dag for å justere planen",
    en: "Agreed day to adjust the plan",
  },
  transition: { nb: "Overgang", nn: "Overgang", en: "Move" },
  "pause-review": {
    nb: "Snakke om pausen",
    nn: "Snakke om pausen",
    en: "Talk about the pause",
  },
  "consent-end": {
    nb: "Siste dag for samtykke til å dele opplysninger",
    nn: "Siste dag for samtykke til å dele opplysningar",
    en: "Last day of a consent to exchange information",
  },
  "period-end": {
    nb: "Siste dag i planperioden",
    nn: "Siste dag i planperioden",
    en: "Last day of the plan's period",
  },
};

/** What the state of a day is called: the day is late, never a person. */
export const dueStateTexts: Readonly<Record<DueItem["state"], LocalizedText>> = {
  overdue: { nb: "dagen er passert", nn: "dagen er passert", en: "the day has passed" },
  today: { nb: "i dag", nn: "i dag", en: "today" },
  ahead: { nb: "kommer", nn: "kjem", en: "ahead" },
};
