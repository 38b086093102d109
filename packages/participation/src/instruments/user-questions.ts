import { humerfelt2012 } from "../sources.ts";
import { yesOrNo, yesPartlyOrNo } from "./answer-options.ts";
import type { Questionnaire } from "./question.ts";

/**
 * Questions to the user about a plan: pace, ground rules, taking part, goals, who decides, and
 * whose plan it is. In our own words after an interview guide; ask those that serve the talk.
 *
 * @source Humerfelt (2012), interview guide B, l. 14397-14564, read 2026-11-22
 */
export const userQuestions: Questionnaire = {
  id: "user-participation",
  version: "1",
  audience: "user",
  title: {
    nb: "Spørsmål til deg om medvirkning",
    nn: "Spørsmål til deg om medverknad",
    en: "Questions to you about having a say",
  },
  introduction: {
    nb: "Spørsmålene handler om samarbeidet om planen, ikke om deg som person. Du velger selv hva du vil svare på. Ingen svar gir poeng, og svarene er ikke et vilkår for hjelp.",
    nn: "Spørsmåla handlar om samarbeidet om planen, ikkje om deg som person. Du vel sjølv kva du vil svare på. Ingen svar gir poeng, og svara er ikkje eit vilkår for hjelp.",
    en: "The questions are about working together on the plan, not about you as a person. You choose what to answer. No answer gives points, and answering is not a condition for help.",
  },
  themes: [
    { id: "pace", label: { nb: "Tempo og tid", nn: "Tempo og tid", en: "Pace and time" } },
    { id: "ground-rules", label: { nb: "Spilleregler", nn: "Spelereglar", en: "Ground rules" } },
    { id: "taking-part", label: { nb: "Å ta del", nn: "Å ta del", en: "Taking part" } },
    { id: "being-asked", label: { nb: "Å bli spurt", nn: "Å bli spurd", en: "Being asked" } },
    { id: "goals", label: { nb: "Mål", nn: "Mål", en: "Goals" } },
    { id: "relation", label: { nb: "Samarbeidet", nn: "Samarbeidet", en: "Working together" } },
    {
      id: "evaluation",
      label: { nb: "Å se på planen igjen", nn: "Å sjå på planen igjen", en: "Looking again" },
    },
    { id: "meetings", label: { nb: "Møter", nn: "Møte", en: "Meetings" } },
    {
      id: "ownership",
      label: { nb: "Nytte og eierskap", nn: "Nytte og eigarskap", en: "Use and ownership" },
    },
  ],
  questions: [
    {
      id: "pace",
      theme: "pace",
      origin: "B17",
      text: {
        nb: "Hvordan var tempoet da planen ble laget?",
        nn: "Korleis var tempoet då planen vart laga?",
        en: "How was the pace when the plan was made?",
      },
      options: [
        { id: "too-fast", label: { nb: "For fort", nn: "For fort", en: "Too fast" } },
        { id: "right", label: { nb: "Passe", nn: "Passe", en: "About right" } },
        { id: "too-slow", label: { nb: "For sakte", nn: "For sakte", en: "Too slow" } },
      ],
    },
    {
      id: "pace-experience",
      theme: "pace",
      origin: "B18",
      text: {
        nb: "Hvordan gikk det for deg?",
        nn: "Korleis gjekk det for deg?",
        en: "How did it go for you?",
      },
    },
    {
      id: "enough-time",
      theme: "pace",
      origin: "B19",
      text: {
        nb: "Fikk du nok tid?",
        nn: "Fekk du nok tid?",
        en: "Did you get enough time?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "told-benefits-and-limits",
      theme: "ground-rules",
      origin: "B20",
      text: {
        nb: "Fikk du høre om fordeler og grenser ved planen før dere begynte?",
        nn: "Fekk du høyre om fordelar og grenser ved planen før de byrja?",
        en: "Were you told about the benefits and limits of the plan before you began?",
      },
      options: yesOrNo,
    },
    {
      id: "what-was-told",
      theme: "ground-rules",
      origin: "B21",
      askWhen: { question: "told-benefits-and-limits", option: "yes" },
      text: { nb: "Hva fikk du høre?", nn: "Kva fekk du høyre?", en: "What were you told?" },
    },
    {
      id: "talked-about-ways-of-working",
      theme: "ground-rules",
      origin: "B22",
      text: {
        nb: "Snakket dere om hvordan dere skulle arbeide sammen?",
        nn: "Snakka de om korleis de skulle arbeide saman?",
        en: "Did you talk about how you would work together?",
      },
      options: yesOrNo,
    },
    {
      id: "talked-about-own-part",
      theme: "ground-rules",
      origin: "B23",
      text: {
        nb: "Snakket dere om hva du selv skulle delta i?",
        nn: "Snakka de om kva du sjølv skulle delta i?",
        en: "Did you talk about what you yourself would take part in?",
      },
      options: yesOrNo,
    },
    {
      id: "taking-part-matters",
      theme: "ground-rules",
      origin: "B24",
      text: {
        nb: "Er det viktig for deg å delta? Fortell gjerne hvorfor, eller hvorfor ikke.",
        nn: "Er det viktig for deg å delta? Fortel gjerne kvifor, eller kvifor ikkje.",
        en: "Does taking part matter to you? Please say why, or why not.",
      },
    },
    {
      id: "who-made-the-plan",
      theme: "taking-part",
      origin: "B25",
      text: {
        nb: "Hvem laget planen?",
        nn: "Kven laga planen?",
        en: "Who made the plan?",
      },
    },
    {
      id: "own-work",
      theme: "taking-part",
      origin: "B26",
      text: { nb: "Hva gjorde du?", nn: "Kva gjorde du?", en: "What did you do?" },
    },
    {
      id: "worker-work",
      theme: "taking-part",
      origin: "B27",
      text: {
        nb: "Hva gjorde den som hjalp deg?",
        nn: "Kva gjorde den som hjelpte deg?",
        en: "What did the person helping you do?",
      },
    },
    {
      id: "heard",
      theme: "taking-part",
      origin: "B28",
      text: { nb: "Ble du hørt?", nn: "Vart du høyrd?", en: "Were you heard?" },
      options: yesPartlyOrNo,
    },
    {
      id: "plan-fits-what-matters",
      theme: "taking-part",
      origin: "B29",
      text: {
        nb: "Stemmer planen med det som er viktig for deg?",
        nn: "Stemmer planen med det som er viktig for deg?",
        en: "Does the plan fit what matters to you?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "what-mattered",
      theme: "taking-part",
      origin: "B30",
      text: {
        nb: "Hva var viktig for deg?",
        nn: "Kva var viktig for deg?",
        en: "What mattered to you?",
      },
    },
    {
      id: "asked-goals-needs-strengths",
      theme: "being-asked",
      origin: "B45",
      text: {
        nb: "Ble du spurt om mål, behov og hva du klarer selv?",
        nn: "Vart du spurd om mål, behov og kva du klarer sjølv?",
        en: "Were you asked about goals, needs and what you manage yourself?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "asked-in-own-words",
      theme: "being-asked",
      origin: "B46",
      text: {
        nb: "Fortell gjerne hvordan det var.",
        nn: "Fortel gjerne korleis det var.",
        en: "Please tell how that was.",
      },
    },
    {
      id: "which-goals",
      theme: "goals",
      origin: "B47",
      text: {
        nb: "Hvilke mål står i planen?",
        nn: "Kva mål står i planen?",
        en: "Which goals are in the plan?",
      },
    },
    {
      id: "own-goals",
      theme: "goals",
      origin: "B48",
      text: {
        nb: "Er det dine egne mål?",
        nn: "Er det dine eigne mål?",
        en: "Are they your own goals?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "goals-met",
      theme: "goals",
      origin: "B49",
      text: {
        nb: "Hvordan ble målene dine møtt?",
        nn: "Korleis vart måla dine møtte?",
        en: "How were your goals received?",
      },
    },
    {
      id: "goals-as-said",
      theme: "goals",
      origin: "B50",
      text: {
        nb: "Kom målene med slik du sa dem?",
        nn: "Kom måla med slik du sa dei?",
        en: "Did the goals go in as you said them?",
      },
      options: [
        { id: "as-said", label: { nb: "Slik jeg sa dem", nn: "Slik eg sa dei", en: "As I said" } },
        { id: "changed", label: { nb: "De ble endret", nn: "Dei vart endra", en: "Changed" } },
      ],
    },
    {
      id: "why-goals-changed",
      theme: "goals",
      origin: "B50",
      askWhen: { question: "goals-as-said", option: "changed" },
      text: {
        nb: "Hvorfor ble de endret?",
        nn: "Kvifor vart dei endra?",
        en: "Why were they changed?",
      },
    },
    {
      id: "all-goals-in",
      theme: "goals",
      origin: "B51",
      text: {
        nb: "Kom alle målene dine med?",
        nn: "Kom alle måla dine med?",
        en: "Did all your goals go in?",
      },
      options: yesOrNo,
    },
    {
      id: "goals-left-out",
      theme: "goals",
      origin: "B52",
      askWhen: { question: "all-goals-in", option: "no" },
      text: {
        nb: "Hvilke falt ut?",
        nn: "Kva for nokre fall ut?",
        en: "Which ones were left out?",
      },
    },
    {
      id: "order-of-goals",
      theme: "goals",
      origin: "B53",
      text: {
        nb: "Hvordan valgte dere hva som skulle komme først?",
        nn: "Korleis valde de kva som skulle kome først?",
        en: "How did you choose what should come first?",
      },
    },
    {
      id: "collaboration",
      theme: "relation",
      origin: "B64",
      text: {
        nb: "Hvordan er samarbeidet?",
        nn: "Korleis er samarbeidet?",
        en: "How is working together?",
      },
    },
    {
      id: "who-decides",
      theme: "relation",
      origin: "B65",
      text: { nb: "Hvem bestemmer?", nn: "Kven bestemmer?", en: "Who decides?" },
    },
    {
      id: "own-decisions",
      theme: "relation",
      origin: "B66",
      text: {
        nb: "Hva bestemmer du?",
        nn: "Kva bestemmer du?",
        en: "What do you decide?",
      },
    },
    {
      id: "decides-over-help",
      theme: "relation",
      origin: "B67",
      text: {
        nb: "Bestemmer du over hjelpen du får?",
        nn: "Bestemmer du over hjelpa du får?",
        en: "Do you decide over the help you get?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "go-through-plan",
      theme: "evaluation",
      origin: "B77",
      text: {
        nb: "Går dere gjennom planen sammen?",
        nn: "Går de gjennom planen saman?",
        en: "Do you go through the plan together?",
      },
      options: yesOrNo,
    },
    {
      id: "how-often-through",
      theme: "evaluation",
      origin: "B78",
      askWhen: { question: "go-through-plan", option: "yes" },
      text: { nb: "Hvor ofte?", nn: "Kor ofte?", en: "How often?" },
    },
    {
      id: "who-decides-review",
      theme: "evaluation",
      origin: "B79",
      askWhen: { question: "go-through-plan", option: "yes" },
      text: {
        nb: "Hvem bestemmer når dere gjør det, og hvorfor da?",
        nn: "Kven bestemmer når de gjer det, og kvifor då?",
        en: "Who decides when you do, and why then?",
      },
    },
    {
      id: "content-changed",
      theme: "evaluation",
      origin: "B81",
      text: {
        nb: "Er innholdet i planen endret?",
        nn: "Er innhaldet i planen endra?",
        en: "Has the content of the plan changed?",
      },
      options: yesOrNo,
    },
    {
      id: "how-often-changed",
      theme: "evaluation",
      origin: "B82",
      askWhen: { question: "content-changed", option: "yes" },
      text: {
        nb: "Hvor ofte blir den endret?",
        nn: "Kor ofte blir han endra?",
        en: "How often is it changed?",
      },
    },
    {
      id: "who-decides-change",
      theme: "evaluation",
      origin: "B83",
      askWhen: { question: "content-changed", option: "yes" },
      text: {
        nb: "Hvem bestemmer hva som skal endres?",
        nn: "Kven bestemmer kva som skal endrast?",
        en: "Who decides what is changed?",
      },
    },
    {
      id: "why-changed",
      theme: "evaluation",
      origin: "B80, B84",
      askWhen: { question: "content-changed", option: "yes" },
      text: {
        nb: "Hvorfor ble den endret?",
        nn: "Kvifor vart han endra?",
        en: "Why was it changed?",
      },
    },
    {
      id: "responsibility-group",
      theme: "meetings",
      origin: "B85",
      text: {
        nb: "Har du en ansvarsgruppe?",
        nn: "Har du ei ansvarsgruppe?",
        en: "Do you have a responsibility group?",
      },
      options: yesOrNo,
    },
    {
      id: "who-wanted-group",
      theme: "meetings",
      origin: "B86",
      askWhen: { question: "responsibility-group", option: "yes" },
      text: {
        nb: "Hvem ønsket at du skulle ha den?",
        nn: "Kven ønskte at du skulle ha henne?",
        en: "Who wanted you to have it?",
      },
    },
    {
      id: "group-experience",
      theme: "meetings",
      origin: "B87",
      askWhen: { question: "responsibility-group", option: "yes" },
      text: {
        nb: "Hvordan er den for deg?",
        nn: "Korleis er ho for deg?",
        en: "How is it for you?",
      },
    },
    {
      id: "plan-in-meetings",
      theme: "meetings",
      origin: "B88",
      text: {
        nb: "Bruker dere planen når dere møtes?",
        nn: "Bruker de planen når de møtest?",
        en: "Do you use the plan when you meet?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "useful",
      theme: "ownership",
      origin: "B97",
      text: {
        nb: "Er planen nyttig for deg?",
        nn: "Er planen nyttig for deg?",
        en: "Is the plan useful to you?",
      },
      options: yesPartlyOrNo,
    },
    {
      id: "what-would-make-useful",
      theme: "ownership",
      origin: "B98",
      text: {
        nb: "Hva skal til for at den er nyttig?",
        nn: "Kva skal til for at han er nyttig?",
        en: "What would make it useful?",
      },
    },
    {
      id: "for-whom",
      theme: "ownership",
      origin: "B99",
      text: {
        nb: "Er planen mest for deg eller for dem som hjelper?",
        nn: "Er planen mest for deg eller for dei som hjelper?",
        en: "Is the plan mostly for you or for those who help?",
      },
      options: [
        { id: "for-me", label: { nb: "Mest for meg", nn: "Mest for meg", en: "Mostly for me" } },
        { id: "for-both", label: { nb: "For begge", nn: "For begge", en: "For both" } },
        {
          id: "for-them",
          label: { nb: "Mest for dem", nn: "Mest for dei", en: "Mostly for them" },
        },
      ],
    },
    {
      id: "why-for-whom",
      theme: "ownership",
      origin: "B100",
      text: {
        nb: "Hvorfor synes du det?",
        nn: "Kvifor synest du det?",
        en: "Why do you think so?",
      },
    },
    {
      id: "whose-plan",
      theme: "ownership",
      origin: "B101",
      text: { nb: "Hvem eier planen?", nn: "Kven eig planen?", en: "Who owns the plan?" },
    },
  ],
  citations: [
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 14397-14564",
      verified: "2026-11-22",
      note: {
        nb: "intervjuguide B; spørsmålene er våre egne ord",
        nn: "intervjuguide B; spørsmåla er våre eigne ord",
        en: "interview guide B; the questions are our own words",
      },
    },
  ],
};
