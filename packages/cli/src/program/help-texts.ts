import type { LocalizedText } from "@medvirk/core";

export const programText: LocalizedText = {
  nb: "Måling, planer, medvirkning og anonymisering for kommunalt sosialt arbeid: @medvirk-pakkene på filer. Ingenting sendes noe sted.",
  nn: "Måling, planar, medverknad og anonymisering for kommunalt sosialt arbeid: @medvirk-pakkane på filer. Ingenting blir sendt nokon stad.",
  en: "Measures, plans, participation and anonymisation for municipal social work: the @medvirk packages on files. Nothing is sent anywhere.",
};

export const groupTexts: Readonly<Record<string, LocalizedText>> = {
  schemas: {
    nb: "de publiserte JSON-skjemaene",
    nn: "dei publiserte JSON-skjemaa",
    en: "the published JSON Schemas",
  },
  plan: { nb: "individuell plan", nn: "individuell plan", en: "individual plans" },
  participation: { nb: "brukermedvirkning", nn: "brukarmedverknad", en: "user participation" },
};

export const titleTexts: Readonly<Record<string, LocalizedText>> = {
  "Usage:": { nb: "Bruk:", nn: "Bruk:", en: "Usage:" },
  "Arguments:": { nb: "Verdier:", nn: "Verdiar:", en: "Arguments:" },
  "Options:": { nb: "Valg:", nn: "Val:", en: "Options:" },
  "Commands:": { nb: "Kommandoer:", nn: "Kommandoar:", en: "Commands:" },
};

export const optionsWord: LocalizedText = { nb: "[valg]", nn: "[val]", en: "[options]" };
export const commandWord: LocalizedText = {
  nb: "[valg] KOMMANDO",
  nn: "[val] KOMMANDO",
  en: "[options] COMMAND",
};
export const examplesTitle: LocalizedText = { nb: "Eksempel:", nn: "Døme:", en: "Example:" };
export const fallbackText: LocalizedText = {
  nb: "{text}; ellers {fallback}",
  nn: "{text}; elles {fallback}",
  en: "{text}; else {fallback}",
};
export const helpOptionText: LocalizedText = {
  nb: "vis hjelp",
  nn: "vis hjelp",
  en: "show help",
};
export const helpCommandText: LocalizedText = {
  nb: "vis hjelp for en kommando",
  nn: "vis hjelp for ein kommando",
  en: "show the help of a command",
};
export const versionOptionText: LocalizedText = {
  nb: "vis versjonen",
  nn: "vis versjonen",
  en: "show the version",
};
export const exitCodesText: LocalizedText = {
  nb: "Sluttkoder: 0 ferdig, 1 ferdig med funn, 2 ubrukelig fil eller kall.",
  nn: "Sluttkodar: 0 ferdig, 1 ferdig med funn, 2 ubrukeleg fil eller kall.",
  en: "Exit codes: 0 done, 1 done with findings, 2 unusable file or call.",
};
