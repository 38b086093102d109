import type { LocalizedText } from "@medvirk/core";
import type { ZoneReason } from "../trajectories/zone.ts";

/** Why a zone is unknown, in words. */
export const zoneReasonTexts: Readonly<Record<ZoneReason, LocalizedText>> = {
  "no-scores": { nb: "ingen skår", nn: "ingen skår", en: "no score" },
  "one-score": { nb: "bare én skår", nn: "berre éin skår", en: "only one score" },
  "not-an-outcome": {
    nb: "skalaen handler om samarbeidet, ikke om utbytte",
    nn: "skalaen handlar om samarbeidet, ikkje om utbyte",
    en: "the scale is about the collaboration, not an outcome",
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
  "intake-out-of-range": {
    nb: "første skår er utenfor det modellen er laget for",
    nn: "første skår er utanfor det modellen er laga for",
    en: "the first score is outside what the model is made for",
  },
  "too-few-in-model": {
    nb: "for få forløp i modellen her",
    nn: "for få forløp i modellen her",
    en: "too few courses in the model here",
  },
  "model-without-zones": {
    nb: "modellen har ingen felt",
    nn: "modellen har ingen felt",
    en: "the model has no zones",
  },
  "model-not-valid": {
    nb: "modellen har feil",
    nn: "modellen har feil",
    en: "the model has errors",
  },
};
