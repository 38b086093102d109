import type { IssuePath, LocalizedText } from "@medvirk/core";

/** Why something stands on an agenda. */
export type AgendaKind =
  | "matters-to-me"
  | "chosen"
  | "proposal"
  | "wish"
  | "carried-over"
  | "past-its-day"
  | "goal"
  | "to-confirm"
  | "disagreement"
  | "unmet-need"
  | "evaluation"
  | "transition"
  | "next-meeting";

/** A point on the agenda of a meeting: a place in the plan, and why to talk about it. */
export interface AgendaPoint {
  readonly kind: AgendaKind;
  /** Where it stands in the plan; empty for the next meeting. */
  readonly path: IssuePath;
  /** The id of the thing; absent for what has none. */
  readonly id?: string;
  /** The words of the plan. */
  readonly text?: string;
}

/** The heading of each kind of point, in the order of the agenda. */
export const agendaTexts: Readonly<Record<AgendaKind, LocalizedText>> = {
  "matters-to-me": {
    nb: "Hva som er viktig for meg",
    nn: "Kva som er viktig for meg",
    en: "What matters to me",
  },
  chosen: {
    nb: "Valgt til dette møtet",
    nn: "Valt til dette møtet",
    en: "Chosen for this meeting",
  },
  proposal: {
    nb: "Forslag som venter på svar",
    nn: "Framlegg som ventar på svar",
    en: "Proposals waiting for an answer",
  },
  wish: {
    nb: "Ønsker som venter på svar",
    nn: "Ønske som ventar på svar",
    en: "Wishes waiting for an answer",
  },
  "carried-over": {
    nb: "Tatt med fra forrige møte",
    nn: "Teke med frå førre møte",
    en: "Carried over from the last meeting",
  },
  "past-its-day": {
    nb: "Avtalt, dagen er passert: hva skjer nå?",
    nn: "Avtalt, dagen er passert: kva skjer no?",
    en: "Agreed, the day has passed: what happens now?",
  },
  goal: { nb: "Mål vi arbeider med", nn: "Mål vi arbeider med", en: "Goals we work on" },
  "to-confirm": {
    nb: "Skrevet av andre: er du enig?",
    nn: "Skrive av andre: er du samd?",
    en: "Written by others: do you agree?",
  },
  disagreement: { nb: "Uenighet", nn: "Usemje", en: "Disagreements" },
  "unmet-need": {
    nb: "Behov som ikke er dekket",
    nn: "Behov som ikkje er dekte",
    en: "Needs that are not met",
  },
  evaluation: {
    nb: "Gå gjennom planen sammen",
    nn: "Gå gjennom planen saman",
    en: "Go through the plan together",
  },
  transition: { nb: "Overganger som kommer", nn: "Overgangar som kjem", en: "Moves ahead" },
  "next-meeting": { nb: "Neste møte", nn: "Neste møte", en: "Next meeting" },
};
