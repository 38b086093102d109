import type { LocalizedText } from "@medvirk/core";

/** What a written-out plan says of itself, in our own words. */
export const pageTexts = {
  untitled: { nb: "Individuell plan", nn: "Individuell plan", en: "Individual plan" },
  printed: { nb: "Skrevet ut {day}.", nn: "Skrive ut {day}.", en: "Printed {day}." },
  contents: { nb: "Innhold", nn: "Innhald", en: "Contents" },
  mattersToMe: {
    nb: "Det som er viktig for meg",
    nn: "Det som er viktig for meg",
    en: "What matters to me",
  },
  ahead: { nb: "Det jeg vil", nn: "Det eg vil", en: "What I want" },
  wishes: { nb: "Mine ønsker", nn: "Ønska mine", en: "My wishes" },
  wishOutcome: { nb: "Svar", nn: "Svar", en: "Answer" },
  goals: { nb: "Mål: det vi vil", nn: "Mål: det vi vil", en: "Goals: what we want" },
  otherActions: { nb: "Annet vi gjør", nn: "Anna vi gjer", en: "Other things we do" },
  toDo: { nb: "Det vi gjør", nn: "Det vi gjer", en: "What we do" },
  who: { nb: "Hvem", nn: "Kven", en: "Who" },
  how: { nb: "Hvordan", nn: "Korleis", en: "How" },
  starts: { nb: "Starter", nn: "Startar", en: "Starts" },
  ready: { nb: "Ferdig innen", nn: "Ferdig innan", en: "Done by" },
  contacts: {
    nb: "Hvem jeg kan snakke med",
    nn: "Kven eg kan snakke med",
    en: "Who I can talk to",
  },
  coordinator: {
    nb: "Koordinator: følger opp planen sammen med meg",
    nn: "Koordinator: følgjer opp planen saman med meg",
    en: "Coordinator: follows up the plan with me",
  },
  reached: { nb: "Slik får jeg tak i dem", nn: "Slik får eg tak i dei", en: "How I reach them" },
  answers: { nb: "Svarer innen", nn: "Svarar innan", en: "Answers within" },
  meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
  goThrough: {
    nb: "Vi går gjennom planen sammen.",
    nn: "Vi går gjennom planen saman.",
    en: "We go through the plan together.",
  },
  meetings: { nb: "Når vi møtes", nn: "Når vi møtest", en: "When we meet" },
  disagreements: {
    nb: "Det vi ikke er enige om",
    nn: "Det vi ikkje er samde om",
    en: "What we do not agree on",
  },
  mySide: { nb: "Jeg mener", nn: "Eg meiner", en: "I think" },
  serviceSide: { nb: "Tjenesten mener", nn: "Tenesta meiner", en: "The service thinks" },
  unmet: { nb: "Det jeg mangler", nn: "Det eg manglar", en: "What I lack" },
  sharing: {
    nb: "Det jeg har sagt ja til",
    nn: "Det eg har sagt ja til",
    en: "What I said yes to",
  },
  planYes: {
    nb: "Å lage denne planen.",
    nn: "Å lage denne planen.",
    en: "Making this plan.",
  },
  maySayNo: {
    nb: "Jeg kan trekke et ja tilbake når som helst. Jeg trenger ikke å si hvorfor.",
    nn: "Eg kan trekkje eit ja tilbake når som helst. Eg treng ikkje å seie kvifor.",
    en: "I can take a yes back at any time. I do not have to say why.",
  },
  mayGet: { nb: "får vite om", nn: "får vite om", en: "may know about" },
  mayTell: { nb: "kan fortelle om", nn: "kan fortelje om", en: "may tell about" },
  complaining: { nb: "Hvis jeg vil klage", nn: "Om eg vil klage", en: "If I want to complain" },
  complaintAbout: {
    nb: "Jeg kan klage hvis jeg ikke får plan, hvis planen ikke følger reglene, hvis jeg ikke får være med, eller hvis hjelpen ikke blir som planen sier.",
    nn: "Eg kan klage om eg ikkje får plan, om planen ikkje følgjer reglane, om eg ikkje får vere med, eller om hjelpa ikkje blir slik planen seier.",
    en: "I can complain if I get no plan, if the plan does not follow the rules, if I am not allowed to take part, or if the help is not as the plan says.",
  },
  complainTo: { nb: "Klagen sender jeg til", nn: "Klaga sender eg til", en: "I complain to" },
  shortVersion: {
    nb: "Dette er en kort utgave",
    nn: "Dette er ei kort utgåve",
    en: "This is a short version",
  },
  moreIn: {
    nb: "I hele planen står det også om",
    nn: "I heile planen står det òg om",
    en: "The whole plan also tells of",
  },
  leftOut: {
    nb: "Ikke med i denne utgaven",
    nn: "Ikkje med i denne utgåva",
    en: "Not in this version",
  },
} satisfies Readonly<Record<string, LocalizedText>>;
