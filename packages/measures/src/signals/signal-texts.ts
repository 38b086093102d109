import type { LocalizedText } from "@medvirk/core";
import type { SignalKind } from "./signal.ts";

/** What a signal saw, and a question that may open the talk; in words about the course. */
export interface SignalText {
  readonly seen: LocalizedText;
  readonly prompt: LocalizedText;
}

/** A text for each kind of signal, in our own words. */
export const signalTexts: Readonly<Record<SignalKind, SignalText>> = {
  sawtooth: {
    seen: {
      nb: "Skåren går mye opp og ned.",
      nn: "Skåren går mykje opp og ned.",
      en: "The score goes up and down a lot.",
    },
    prompt: {
      nb: "Hva var annerledes de gangene det var høyt? Måler vi det som er viktig for deg?",
      nn: "Kva var annleis dei gongene det var høgt? Måler vi det som er viktig for deg?",
      en: "What was different the times it was high? Do we measure what matters to you?",
    },
  },
  flat: {
    seen: {
      nb: "Skåren har vært omtrent den samme de siste gangene.",
      nn: "Skåren har vore omtrent den same dei siste gongene.",
      en: "The score has been about the same the last times.",
    },
    prompt: {
      nb: "Er det slik vi har avtalt, eller skal vi prøve noe annet sammen?",
      nn: "Er det slik vi har avtalt, eller skal vi prøve noko anna saman?",
      en: "Is this what we agreed, or should we try something else together?",
    },
  },
  drop: {
    seen: {
      nb: "Skåren er lavere enn for kort tid siden.",
      nn: "Skåren er lågare enn for kort tid sidan.",
      en: "The score is lower than a short while ago.",
    },
    prompt: {
      nb: "Hva har skjedd siden sist, og hva kan vi gjøre annerledes?",
      nn: "Kva har hendt sidan sist, og kva kan vi gjere annleis?",
      en: "What has happened since last time, and what can we do differently?",
    },
  },
  "dip-after": {
    seen: {
      nb: "Skåren er lavere enn tidlig i forløpet.",
      nn: "Skåren er lågare enn tidleg i forløpet.",
      en: "The score is lower than early in the course.",
    },
    prompt: {
      nb: "Hva hjalp den gangen? Hva mangler i det vi gjør nå?",
      nn: "Kva hjelpte den gongen? Kva manglar i det vi gjer no?",
      en: "What helped then? What is missing in what we do now?",
    },
  },
  "first-above": {
    seen: {
      nb: "Den første skåren var høy.",
      nn: "Den første skåren var høg.",
      en: "The first score was high.",
    },
    prompt: {
      nb: "Hva ønsker du at vi bruker tiden på? Var det noe skalaen ikke spurte om?",
      nn: "Kva ønskjer du at vi bruker tida på? Var det noko skalaen ikkje spurde om?",
      en: "What would you like us to spend the time on? Was there something the scale did not ask?",
    },
  },
  "always-maximum": {
    seen: {
      nb: "Hver skår er den høyeste som finnes. Det beviser ingenting.",
      nn: "Kvar skår er den høgaste som finst. Det prov ingenting.",
      en: "Each score is the highest there is. It proves nothing.",
    },
    prompt: {
      nb: "Hva kunne vi gjort litt annerledes? Det er nyttig for oss å få vite det.",
      nn: "Kva kunne vi gjort litt annleis? Det er nyttig for oss å få vite det.",
      en: "What could we have done a little differently? It is useful for us to know.",
    },
  },
  "below-line": {
    seen: {
      nb: "Skåren er under linjen.",
      nn: "Skåren er under linja.",
      en: "The score is below the line.",
    },
    prompt: {
      nb: "Hva bør vi endre til neste gang?",
      nn: "Kva bør vi endre til neste gong?",
      en: "What should we change until next time?",
    },
  },
  "lowest-element": {
    seen: {
      nb: "Én del av samarbeidet fikk lavest merke: {items}.",
      nn: "Éin del av samarbeidet fekk lågast merke: {items}.",
      en: "One part of the collaboration got the lowest mark: {items}.",
    },
    prompt: {
      nb: "Hva ville gjort denne delen litt bedre for deg?",
      nn: "Kva ville gjort denne delen litt betre for deg?",
      en: "What would have made this part a little better for you?",
    },
  },
};
