import type { LocalizedText } from "@medvirk/core";

/** Every group, figure and caution of a service report in words, by its key. */
export const reportTexts = {
  persons: { nb: "personer", nn: "personar", en: "persons" },
  earlierCourses: {
    nb: "tidligere forløp for samme person",
    nn: "tidlegare forløp for same person",
    en: "earlier course of the same person",
  },
  child: { nb: "barn", nn: "barn", en: "children" },
  adolescent: { nb: "ungdom", nn: "ungdom", en: "adolescents" },
  adult: { nb: "voksne", nn: "vaksne", en: "adults" },
  "not-recorded": { nb: "ikke registrert", nn: "ikkje registrert", en: "not recorded" },
  "going-on": { nb: "hjelpen pågår", nn: "hjelpa held fram", en: "the help goes on" },
  planned: { nb: "over etter avtale", nn: "over etter avtale", en: "over as agreed" },
  unplanned: { nb: "over uten avtale", nn: "over utan avtale", en: "over without agreement" },
  over: {
    nb: "over, avtalt eller ikke er ikke registrert",
    nn: "over, avtalt eller ikkje er ikkje registrert",
    en: "over, agreed or not is not recorded",
  },
  pair: { nb: "første og siste skår", nn: "første og siste skår", en: "first and last score" },
  oneScore: { nb: "bare én skår", nn: "berre éin skår", en: "only one score" },
  noScores: { nb: "ingen skår", nn: "ingen skår", en: "no scores" },
  recovered: {
    nb: "pålitelig bedre, og over grensen",
    nn: "påliteleg betre, og over grensa",
    en: "reliably better, and past the cut-off",
  },
  improved: { nb: "pålitelig bedre", nn: "påliteleg betre", en: "reliably better" },
  unchanged: {
    nb: "ingen pålitelig endring",
    nn: "inga påliteleg endring",
    en: "no reliable change",
  },
  deteriorated: { nb: "pålitelig lavere", nn: "påliteleg lågare", en: "reliably lower" },
  "not-classified": { nb: "ikke vurdert", nn: "ikkje vurdert", en: "not classified" },
  green: { nb: "som ventet", nn: "som venta", en: "as expected" },
  yellow: { nb: "ingen klar pekepinn", nn: "ingen klar peikepinn", en: "no clear indication" },
  red: { nb: "ikke som ventet", nn: "ikkje som venta", en: "not as expected" },
  unknown: { nb: "ukjent", nn: "ukjend", en: "unknown" },
  "outside-green": {
    nb: "ikke i sonen som ventet",
    nn: "ikkje i sona som venta",
    en: "outside the zone as expected",
  },
  "over-green": {
    nb: "over, som ventet",
    nn: "over, som venta",
    en: "over, as expected",
  },
  "over-outside-green": {
    nb: "over, ikke i sonen som ventet",
    nn: "over, ikkje i sona som venta",
    en: "over, outside the zone as expected",
  },
  "over-unknown": {
    nb: "over, sone ukjent",
    nn: "over, sone ukjend",
    en: "over, zone unknown",
  },
  "well-above": {
    nb: "minst 0,8 standardavvik over det ventede",
    nn: "minst 0,8 standardavvik over det venta",
    en: "at least 0.8 standard deviations above the expected",
  },
  above: {
    nb: "0,5 til 0,8 standardavvik over det ventede",
    nn: "0,5 til 0,8 standardavvik over det venta",
    en: "0.5 to 0.8 standard deviations above the expected",
  },
  near: {
    nb: "nær det ventede",
    nn: "nær det venta",
    en: "near the expected",
  },
  below: {
    nb: "0,5 til 0,8 standardavvik under det ventede",
    nn: "0,5 til 0,8 standardavvik under det venta",
    en: "0.5 to 0.8 standard deviations below the expected",
  },
  "well-below": {
    nb: "mer enn 0,8 standardavvik under det ventede",
    nn: "meir enn 0,8 standardavvik under det venta",
    en: "more than 0.8 standard deviations below the expected",
  },
  "unplanned-green": {
    nb: "over uten avtale, som ventet",
    nn: "over utan avtale, som venta",
    en: "over without agreement, as expected",
  },
  "unplanned-outside-green": {
    nb: "over uten avtale, ikke i sonen som ventet",
    nn: "over utan avtale, ikkje i sona som venta",
    en: "over without agreement, outside the zone as expected",
  },
  "unplanned-unknown": {
    nb: "over uten avtale, sone ukjent",
    nn: "over utan avtale, sone ukjend",
    en: "over without agreement, zone unknown",
  },
  suppressed: {
    nb: "vises ikke: for få, eller en annen gruppe kunne regnes ut",
    nn: "blir ikkje vist: for få, eller ei anna gruppe kunne reknast ut",
    en: "not shown: too few, or another group could be computed",
  },
  "intake-sd": {
    nb: "endring delt på spredningen ved start",
    nn: "endring delt på spreiinga ved start",
    en: "change by the spread at the intake",
  },
  "change-sd": {
    nb: "endring delt på spredningen i endringene",
    nn: "endring delt på spreiinga i endringane",
    en: "change by the spread of the changes",
  },
  "average-sd": {
    nb: "endring delt på gjennomsnittlig spredning",
    nn: "endring delt på gjennomsnittleg spreiing",
    en: "change by the average spread",
  },
  "reference-sd": {
    nb: "endring delt på spredningen i referansen",
    nn: "endring delt på spreiinga i referansen",
    en: "change by the spread of the reference",
  },
  "no-comparison-group": {
    nb: "Tallene viser hvordan skårene gikk, ikke hva som fikk dem til å endre seg.",
    nn: "Tala viser korleis skårane gjekk, ikkje kva som fekk dei til å endre seg.",
    en: "The numbers show how scores went, not what made them change.",
  },
  "not-for-comparing-services": {
    nb: "Rapporten passer ikke til å sammenligne tjenester eller mennesker: de møter ulike livssituasjoner.",
    nn: "Rapporten høver ikkje til å samanlikne tenester eller menneske: dei møter ulike livssituasjonar.",
    en: "The report is not for comparing services or people: they meet different lives.",
  },
  "two-reports-can-be-subtracted": {
    nb: "To rapporter om nesten de samme menneskene kan trekkes fra hverandre. Publiser én.",
    nn: "To rapportar om nesten dei same menneska kan trekkjast frå kvarandre. Publiser éin.",
    en: "Two reports on almost the same people can be subtracted. Publish one.",
  },
  "scores-depend-on-who-is-asked": {
    nb: "Det er frivillig å svare. De som ikke har svart, er med i tellingen og ikke i gjennomsnittene.",
    nn: "Det er frivillig å svare. Dei som ikkje har svart, er med i teljinga og ikkje i gjennomsnitta.",
    en: "Answering is voluntary. Those who have not answered are in the counts and not in the means.",
  },
} satisfies Readonly<Record<string, LocalizedText>>;
