import { aftercare2022, humerfelt2012, stromme2010 } from "../sources.ts";
import { yesPartlyOrNo } from "./answer-options.ts";
import type { Questionnaire } from "./question.ts";

/**
 * Questions to workers about participation in their own practice: examples that worked and that
 * did not, what hinders, roles that collide. In our own words after three interview guides; the
 * question which users are the easiest is left out on purpose.
 *
 * @source Strømme (c. 2010), l. 4354-4443; Humerfelt (2012), guide C, l. 14565-14653; thesis on
 *   aftercare (c. 2022), l. 2843-2847; read 2026-11-22
 */
export const workerQuestions: Questionnaire = {
  id: "worker-participation",
  version: "1",
  audience: "worker",
  title: {
    nb: "Spørsmål til ansatte om brukermedvirkning",
    nn: "Spørsmål til tilsette om brukarmedverknad",
    en: "Questions to workers about user participation",
  },
  introduction: {
    nb: "Spørsmålene handler om praksis, ikke om hvem som gjør det best. Velg de som er til nytte. Skriv ikke noe som kan kjennes igjen om en bruker.",
    nn: "Spørsmåla handlar om praksis, ikkje om kven som gjer det best. Vel dei som er til nytte. Skriv ikkje noko om ein brukar som kan kjennast att.",
    en: "The questions are about practice, not about who does it best. Choose those that help. Write nothing by which a user could be recognised.",
  },
  themes: [
    { id: "meaning", label: { nb: "Hva det betyr", nn: "Kva det tyder", en: "What it means" } },
    { id: "practice", label: { nb: "I praksis", nn: "I praksis", en: "In practice" } },
    { id: "influence", label: { nb: "Innflytelse", nn: "Innverknad", en: "Influence" } },
    {
      id: "hindrances",
      label: { nb: "Hindringer og roller", nn: "Hindringar og roller", en: "Hindrances and roles" },
    },
    { id: "plan", label: { nb: "Individuell plan", nn: "Individuell plan", en: "The plan" } },
    { id: "ahead", label: { nb: "Framover", nn: "Framover", en: "Ahead" } },
  ],
  questions: [
    {
      id: "meaning",
      theme: "meaning",
      origin: "W1",
      text: {
        nb: "Hva legger du i brukermedvirkning?",
        nn: "Kva legg du i brukarmedverknad?",
        en: "What does user participation mean to you?",
      },
    },
    {
      id: "poor-participation",
      theme: "meaning",
      origin: "W16",
      text: {
        nb: "Hva er dårlig medvirkning? Hvordan kan noen oppleve å ikke få medvirke?",
        nn: "Kva er dårleg medverknad? Korleis kan nokon oppleve å ikkje få medverke?",
        en: "What is poor participation? How may someone come to feel left out?",
      },
    },
    {
      id: "what-makes-it-participation",
      theme: "meaning",
      origin: "C2",
      text: {
        nb: "Hva er det i arbeidet ditt som gjør det til medvirkning?",
        nn: "Kva er det i arbeidet ditt som gjer det til medverknad?",
        en: "What in your work makes it participation?",
      },
    },
    {
      id: "experience",
      theme: "practice",
      origin: "W2",
      text: {
        nb: "Hvilke erfaringer har du med medvirkning?",
        nn: "Kva erfaringar har du med medverknad?",
        en: "What experience of participation do you have?",
      },
    },
    {
      id: "example-that-worked",
      theme: "practice",
      origin: "W2, C4",
      text: {
        nb: "Fortell om en gang det lyktes.",
        nn: "Fortel om ein gong det lukkast.",
        en: "Tell of a time when it worked.",
      },
    },
    {
      id: "why-it-worked",
      theme: "practice",
      origin: "W2, C5, C6",
      text: {
        nb: "Hvorfor gikk det godt, og hva måtte være på plass?",
        nn: "Kvifor gjekk det godt, og kva måtte vere på plass?",
        en: "Why did it go well, and what had to be in place?",
      },
    },
    {
      id: "example-that-did-not-work",
      theme: "practice",
      origin: "W2, C7",
      text: {
        nb: "Fortell om en gang det ikke lyktes.",
        nn: "Fortel om ein gong det ikkje lukkast.",
        en: "Tell of a time when it did not work.",
      },
    },
    {
      id: "why-it-did-not-work",
      theme: "practice",
      origin: "W2, C8",
      text: {
        nb: "Hva i rammene eller samarbeidet gjorde at det ikke lyktes?",
        nn: "Kva i rammene eller samarbeidet gjorde at det ikkje lukkast?",
        en: "What in the conditions or the collaboration made it fail?",
      },
    },
    {
      id: "holds-in-general",
      theme: "practice",
      origin: "C9",
      text: {
        nb: "Gjelder det generelt, eller bare her?",
        nn: "Gjeld det generelt, eller berre her?",
        en: "Does that hold in general, or only here?",
      },
    },
    {
      id: "differs-here",
      theme: "practice",
      origin: "C3",
      text: {
        nb: "Er det noe i tjenesten her som gjør medvirkning annerledes enn i annet arbeid?",
        nn: "Er det noko i tenesta her som gjer medverknad annleis enn i anna arbeid?",
        en: "Does anything in this service make participation different from other work?",
      },
    },
    {
      id: "how-promoted",
      theme: "practice",
      origin: "W3",
      text: {
        nb: "Hvordan fremmer dere medvirkning i praksis?",
        nn: "Korleis fremjar de medverknad i praksis?",
        en: "How do you promote participation in practice?",
      },
    },
    {
      id: "central-here",
      theme: "practice",
      origin: "W4",
      text: {
        nb: "Står medvirkning sentralt her?",
        nn: "Står medverknad sentralt her?",
        en: "Is participation central here?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "how-it-shows",
      theme: "practice",
      origin: "W4",
      text: { nb: "Hvordan synes det?", nn: "Korleis syner det seg?", en: "How does it show?" },
    },
    {
      id: "when-active",
      theme: "practice",
      origin: "W5",
      text: {
        nb: "Når er medvirkningen aktiv?",
        nn: "Når er medverknaden aktiv?",
        en: "When is participation active?",
      },
    },
    {
      id: "easier-and-harder-areas",
      theme: "practice",
      origin: "W6",
      text: {
        nb: "På hvilke områder er medvirkning lettere, og på hvilke vanskeligere? Hvorfor?",
        nn: "På kva område er medverknad lettare, og på kva område vanskelegare? Kvifor?",
        en: "In which areas is participation easier, and in which harder? Why?",
      },
    },
    {
      id: "little-real",
      theme: "practice",
      origin: "W7",
      text: {
        nb: "Er det tiltak der medvirkningen er lite reell? Hvorfor?",
        nn: "Er det tiltak der medverknaden er lite reell? Kvifor?",
        en: "Are there actions where participation is hardly real? Why?",
      },
    },
    {
      id: "different-wishes",
      theme: "influence",
      origin: "W8",
      text: {
        nb: "Ønsker brukere ulik grad av medvirkning? Hva gjør du når noen ikke vil?",
        nn: "Ønskjer brukarar ulik grad av medverknad? Kva gjer du når nokon ikkje vil?",
        en: "Do users wish for different degrees? What do you do when someone does not want to?",
      },
    },
    {
      id: "influence-with-example",
      theme: "influence",
      origin: "W9",
      text: {
        nb: "Hvordan påvirker brukeren vedtak og tiltak? Gi et eksempel.",
        nn: "Korleis påverkar brukaren vedtak og tiltak? Gi eit døme.",
        en: "How does the user influence decisions and actions? Give an example.",
      },
    },
    {
      id: "largest-hindrances",
      theme: "hindrances",
      origin: "W11",
      text: {
        nb: "Hva er de største hindringene?",
        nn: "Kva er dei største hindringane?",
        en: "What are the largest hindrances?",
      },
    },
    {
      id: "cross-pressure",
      theme: "hindrances",
      origin: "W12",
      text: {
        nb: "Når står du i et krysspress, og hvordan løste du det sist?",
        nn: "Når står du i eit krysspress, og korleis løyste du det sist?",
        en: "When are you caught in between, and how did you solve it last time?",
      },
    },
    {
      id: "help-and-control",
      theme: "hindrances",
      origin: "W13",
      text: {
        nb: "Betyr det noe for medvirkningen at du både hjelper og kontrollerer?",
        nn: "Har det noko å seie for medverknaden at du både hjelper og kontrollerer?",
        en: "Does it matter to participation that you both help and control?",
      },
    },
    {
      id: "roles",
      theme: "hindrances",
      origin: "W14",
      text: {
        nb: "Hvilke roller har du, og når kolliderer de?",
        nn: "Kva roller har du, og når kolliderer dei?",
        en: "Which roles do you have, and when do they collide?",
      },
    },
    {
      id: "work-with-plan",
      theme: "plan",
      origin: "C1",
      text: {
        nb: "Hvordan arbeider du med individuell plan og medvirkning?",
        nn: "Korleis arbeider du med individuell plan og medverknad?",
        en: "How do you work with the individual plan and participation?",
      },
    },
    {
      id: "what-makes-plan-difficult",
      theme: "plan",
      origin: "C22",
      text: {
        nb: "Hva gjør individuell plan vanskelig?",
        nn: "Kva gjer individuell plan vanskeleg?",
        en: "What makes the individual plan difficult?",
      },
    },
    {
      id: "arranged-in-every-step",
      theme: "plan",
      origin: "C23",
      text: {
        nb: "Legger dere til rette for medvirkning i alle ledd?",
        nn: "Legg de til rette for medverknad i alle ledd?",
        en: "Do you make room for participation at every step?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "possible-in-every-step",
      theme: "plan",
      origin: "C24",
      text: {
        nb: "I hvilke ledd kan brukeren medvirke, og i hvilke ikke?",
        nn: "I kva ledd kan brukaren medverke, og i kva ledd ikkje?",
        en: "At which steps can the user take part, and at which not?",
      },
    },
    {
      id: "right-to-complain-used",
      theme: "plan",
      origin: "C25",
      text: {
        nb: "Har klageretten vært brukt? Hva skjedde?",
        nn: "Har klageretten vore brukt? Kva hende?",
        en: "Has the right to complain been used? What happened?",
      },
    },
    {
      id: "opportunities",
      theme: "ahead",
      origin: "W10",
      text: {
        nb: "Hvilke muligheter ser du framover, og hva kan bli bedre?",
        nn: "Kva moglegheiter ser du framover, og kva kan bli betre?",
        en: "What opportunities do you see ahead, and what could be better?",
      },
    },
    {
      id: "anything-else",
      theme: "ahead",
      origin: "W15",
      text: { nb: "Er det noe mer?", nn: "Er det noko meir?", en: "Is there anything else?" },
    },
  ],
  citations: [
    {
      source: stromme2010,
      locator: "l. 4354-4443",
      verified: "2026-11-22",
      note: {
        nb: "W1-W15; året er antatt; spørsmålene er våre egne ord",
        nn: "W1-W15; året er rekna ut; spørsmåla er våre eigne ord",
        en: "W1-W15; the year is inferred; the questions are our own words",
      },
    },
    {
      source: aftercare2022,
      locator: "l. 2843-2847",
      verified: "2026-11-22",
      note: {
        nb: "W16; året er antatt",
        nn: "W16; året er rekna ut",
        en: "W16; the year is inferred",
      },
    },
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 14565-14653",
      verified: "2026-11-22",
      note: { nb: "intervjuguide C", nn: "intervjuguide C", en: "interview guide C" },
    },
  ],
};
