import type { LocalizedText } from "@medvirk/core";
import type { ReasonCode } from "./identifier-types.ts";

/** Why a number or a span was read as it was, in words. */
export const reasonTexts: Readonly<Record<ReasonCode, LocalizedText>> = {
  "check-digits-1964": {
    nb: "Datoen er mulig, og kontrollsifrene stemmer etter regelen fra 1964.",
    nn: "Datoen er mogleg, og kontrollsifra stemmer etter regelen frå 1964.",
    en: "The date is possible and the control digits fit the rule of 1964.",
  },
  "check-digits-2032": {
    nb: "Datoen er mulig, og kontrollsifrene stemmer bare etter regelen fra 2032.",
    nn: "Datoen er mogleg, og kontrollsifra stemmer berre etter regelen frå 2032.",
    en: "The date is possible and the control digits fit only the rule of 2032.",
  },
  "check-digits-differ": {
    nb: "Formen er mulig, men kontrollsifrene stemmer ikke; det kan være skrevet feil.",
    nn: "Forma er mogleg, men kontrollsifra stemmer ikkje; det kan vere skrive feil.",
    en: "The form is possible but the control digits differ; it may be mistyped.",
  },
  "no-possible-date": {
    nb: "Elleve sifre uten noen mulig dato.",
    nn: "Elleve siffer utan nokon mogleg dato.",
    en: "Eleven digits without any possible date.",
  },
  "series-without-date": {
    nb: "Nummeret begynner med 8 eller 9 og er av en serie uten dato.",
    nn: "Nummeret byrjar med 8 eller 9 og er av ein serie utan dato.",
    en: "The number starts with 8 or 9 and is of a series without a date.",
  },
  "kostra-placeholder": {
    nb: "En fødselsdato med sifre som KOSTRA-filer bruker når nummeret mangler.",
    nn: "Ein fødselsdato med siffer som KOSTRA-filer bruker når nummeret manglar.",
    en: "A birth date with the digits that KOSTRA files use where the number is missing.",
  },
  "check-digit-fits": {
    nb: "Kontrollsifferet stemmer.",
    nn: "Kontrollsifferet stemmer.",
    en: "The check digit fits.",
  },
  "check-digit-differs": {
    nb: "Kontrollsifferet stemmer ikke; det kan være skrevet feil.",
    nn: "Kontrollsifferet stemmer ikkje; det kan vere skrive feil.",
    en: "The check digit differs; it may be mistyped.",
  },
  "no-check-digit": {
    nb: "Slike nummer har ikke kontrollsiffer.",
    nn: "Slike nummer har ikkje kontrollsiffer.",
    en: "Numbers of this kind have no check digit.",
  },
  "fits-number-plan": {
    nb: "Nummeret passer i den norske nummerplanen.",
    nn: "Nummeret høver i den norske nummerplanen.",
    en: "The number fits the Norwegian number plan.",
  },
  "outside-number-plan": {
    nb: "Nummeret ligger utenfor den norske nummerplanen.",
    nn: "Nummeret ligg utanfor den norske nummerplanen.",
    en: "The number lies outside the Norwegian number plan.",
  },
  "country-code": {
    nb: "En landkode står foran nummeret.",
    nn: "Ein landkode står framfor nummeret.",
    en: "A country code stands before the number.",
  },
  "written-form": {
    nb: "Sifrene er delt opp slik slike nummer skrives.",
    nn: "Sifra er delte opp slik slike nummer blir skrivne.",
    en: "The digits are grouped the way such numbers are written.",
  },
  "cue-word": {
    nb: "Et ord foran sier hva nummeret er.",
    nn: "Eit ord framfor seier kva nummeret er.",
    en: "A word before the number says what it is.",
  },
  "last-five-digits": {
    nb: "Et ord foran sier at dette er de fem siste sifrene i et fødselsnummer.",
    nn: "Eit ord framfor seier at dette er dei fem siste sifra i eit fødselsnummer.",
    en: "A word before says that these are the last five digits of an identity number.",
  },
  "email-form": {
    nb: "Teksten har formen til en e-postadresse.",
    nn: "Teksten har forma til ei e-postadresse.",
    en: "The text has the form of an email address.",
  },
  "web-form": {
    nb: "Teksten har formen til en nettadresse.",
    nn: "Teksten har forma til ei nettadresse.",
    en: "The text has the form of a web address.",
  },
  "bare-domain": {
    nb: "Teksten ender som et nettdomene.",
    nn: "Teksten endar som eit nettdomene.",
    en: "The text ends like a web domain.",
  },
  "long-number": {
    nb: "Et langt nummer av ukjent slag.",
    nn: "Eit langt nummer av ukjent slag.",
    en: "A long number of an unknown kind.",
  },
  "most-specific": {
    nb: "Flere treff overlapper; det mest presise er valgt, og det dekker dem alle.",
    nn: "Fleire treff overlappar; det mest presise er valt, og det dekkjer dei alle.",
    en: "Several matches overlap; the most specific was chosen, and it covers them all.",
  },
};
