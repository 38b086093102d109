import type { LocalizedText } from "@medvirk/core";
import type { Zone, ZoneReason } from "./zone.ts";

/** The zones in words. None says what anybody should do with the help. */
export const zoneTexts: Readonly<Record<Zone, LocalizedText>> = {
  green: {
    nb: "som ventet ut fra startskåren",
    nn: "som venta ut frå startskåren",
    en: "as expected from the intake",
  },
  yellow: { nb: "ingen klar pekepinn", nn: "ingen klar peikepinn", en: "no clear indication" },
  red: {
    nb: "ikke som ventet: se på det sammen",
    nn: "ikkje som venta: sjå på det saman",
    en: "not as expected: review together",
  },
  unknown: { nb: "ukjent", nn: "ukjend", en: "unknown" },
};

/** Why a zone is unknown, in words. */
export const zoneReasonTexts: Readonly<Record<ZoneReason, LocalizedText>> = {
  "no-scores": { nb: "ingen skår", nn: "ingen skår", en: "no scores" },
  "one-score": { nb: "bare én skår", nn: "berre éin skår", en: "only one score" },
  "not-an-outcome": {
    nb: "skalaen handler om samarbeidet",
    nn: "skalaen handlar om samarbeidet",
    en: "the scale is about the collaboration",
  },
  "model-for-other-instrument": {
    nb: "modellen gjelder et annet instrument",
    nn: "modellen gjeld eit anna instrument",
    en: "the model is for another instrument",
  },
  "model-for-other-rater": {
    nb: "modellen gjelder en annen vurderer",
    nn: "modellen gjeld ein annan vurderar",
    en: "the model is for another rater",
  },
  "model-for-other-age-group": {
    nb: "modellen gjelder en annen aldersgruppe",
    nn: "modellen gjeld ei anna aldersgruppe",
    en: "the model is for another age group",
  },
  "age-group-not-given": {
    nb: "aldersgruppen er ikke oppgitt",
    nn: "aldersgruppa er ikkje oppgitt",
    en: "the age group is not given",
  },
  "age-group-changed": {
    nb: "aldersgruppen er en annen ved siste skår enn ved første",
    nn: "aldersgruppa er ei anna ved siste skår enn ved første",
    en: "the age group is another at the last score than at the first",
  },
  "intake-out-of-range": {
    nb: "startskåren ligger utenfor det modellen bygger på",
    nn: "startskåren ligg utanfor det modellen byggjer på",
    en: "the intake lies outside what the model rests on",
  },
  "too-few-in-model": {
    nb: "for få forløp i modellen her",
    nn: "for få forløp i modellen her",
    en: "too few courses in the model here",
  },
  "model-without-zones": {
    nb: "modellen har ingen soner",
    nn: "modellen har ingen soner",
    en: "the model has no zones",
  },
  "model-not-valid": {
    nb: "modellen henger ikke sammen",
    nn: "modellen heng ikkje saman",
    en: "the model does not hold together",
  },
};
