import type { LocalizedText } from "@medvirk/core";
import type { NoDivergenceReason } from "../assessment/profile.ts";
import type { UnknownFitReason } from "../assessment/fit-to-wish.ts";
import type { Control, NonAnswerState, RaterRole } from "../schemas/assessment-schema.ts";

/** Whose view it is. */
export const roleWords: Readonly<Record<RaterRole, LocalizedText>> = {
  user: { nb: "Brukeren", nn: "Brukaren", en: "The user" },
  worker: { nb: "Den ansatte", nn: "Den tilsette", en: "The worker" },
  proxy: { nb: "Stedfortrederen", nn: "Stadfortredaren", en: "The proxy" },
  observer: { nb: "Observatøren", nn: "Observatøren", en: "The observer" },
};

/** Why there is no degree. */
export const nonAnswerWords: Readonly<
  Record<NonAnswerState | "chose-not-to-take-part", LocalizedText>
> = {
  declined: { nb: "ønsket ikke å svare", nn: "ønskte ikkje å svare", en: "did not wish to answer" },
  "not-asked": { nb: "ble ikke spurt", nn: "vart ikkje spurt", en: "was not asked" },
  "could-not": {
    nb: "kunne ikke svare nå",
    nn: "kunne ikkje svare no",
    en: "could not answer now",
  },
  unknown: {
    nb: "svaret er ikke kjent",
    nn: "svaret er ikkje kjent",
    en: "the answer is not known",
  },
  "chose-not-to-take-part": {
    nb: "valgte å ikke delta, og det er et fullverdig svar",
    nn: "valde å ikkje delta, og det er eit fullverdig svar",
    en: "chose not to take part, and that is a full answer",
  },
};

/** A wish without a degree. */
export const wishWords: Readonly<
  Record<NonAnswerState | "as-now" | "others-may-decide", LocalizedText>
> = {
  "as-now": { nb: "som nå", nn: "som no", en: "as now" },
  "others-may-decide": {
    nb: "andre kan bestemme",
    nn: "andre kan avgjere",
    en: "others may decide",
  },
  declined: { nb: "ønsket ikke å svare", nn: "ønskte ikkje å svare", en: "did not wish to answer" },
  "not-asked": { nb: "ikke spurt om", nn: "ikkje spurt om", en: "not asked about" },
  "could-not": {
    nb: "kunne ikke svare nå",
    nn: "kunne ikkje svare no",
    en: "could not answer now",
  },
  unknown: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
};

/** How the experience stands to the wish. */
export const fitWords: Readonly<Record<"below" | "at" | "above", LocalizedText>> = {
  below: {
    nb: "mindre medvirkning enn ønsket",
    nn: "mindre medverknad enn ønskt",
    en: "less participation than wished",
  },
  at: { nb: "som ønsket", nn: "som ønskt", en: "as wished" },
  above: {
    nb: "mer medvirkning enn ønsket",
    nn: "meir medverknad enn ønskt",
    en: "more participation than wished",
  },
};

/** Why nothing is said about the fit. */
export const unknownFitWords: Readonly<Record<UnknownFitReason, LocalizedText>> = {
  "no-wish": {
    nb: "ønsket grad er ikke registrert",
    nn: "ønskt grad er ikkje registrert",
    en: "no wish is recorded",
  },
  "wish-not-answered": {
    nb: "ønsket er ikke besvart",
    nn: "ønsket er ikkje svart på",
    en: "the wish was not answered",
  },
  "others-may-decide": {
    nb: "brukeren synes det er greit at andre bestemmer",
    nn: "brukaren synest det er greitt at andre avgjer",
    en: "the user finds that others may decide",
  },
  "chose-not-to-take-part": {
    nb: "brukeren valgte å ikke delta",
    nn: "brukaren valde å ikkje delta",
    en: "the user chose not to take part",
  },
  "no-degree": {
    nb: "ingen opplevd grad",
    nn: "ingen opplevd grad",
    en: "no experienced degree",
  },
  "another-model": {
    nb: "ønsket og opplevd grad står i ulike modeller",
    nn: "ønskt og opplevd grad står i ulike modellar",
    en: "wish and experience stand in different models",
  },
};

/** How the worker's reading stands to the user's. */
export const divergenceWords: Readonly<Record<"higher" | "same" | "lower", LocalizedText>> = {
  higher: {
    nb: "den ansatte ser mer medvirkning enn brukeren",
    nn: "den tilsette ser meir medverknad enn brukaren",
    en: "the worker sees more participation than the user does",
  },
  same: {
    nb: "bruker og ansatt ser det likt",
    nn: "brukar og tilsett ser det likt",
    en: "user and worker see it alike",
  },
  lower: {
    nb: "den ansatte ser mindre medvirkning enn brukeren",
    nn: "den tilsette ser mindre medverknad enn brukaren",
    en: "the worker sees less participation than the user does",
  },
};

/** How a rater's reading stands to the same rater's earlier one. */
export const changeWords: Readonly<Record<"higher" | "same" | "lower", LocalizedText>> = {
  higher: { nb: "mer medvirkning enn før", nn: "meir medverknad enn før", en: "more than before" },
  same: { nb: "som før", nn: "som før", en: "as before" },
  lower: {
    nb: "mindre medvirkning enn før",
    nn: "mindre medverknad enn før",
    en: "less than before",
  },
};

/** Why the two can't be compared. */
export const noDivergenceWords: Readonly<Record<NoDivergenceReason, LocalizedText>> = {
  "no-degree": {
    nb: "en av dem har ingen grad",
    nn: "ein av dei har ingen grad",
    en: "one of them holds no degree",
  },
  "another-model": { nb: "ulike modeller", nn: "ulike modellar", en: "different models" },
  "another-decision": {
    nb: "ulike beslutninger",
    nn: "ulike avgjerder",
    en: "different decisions",
  },
  "no-user-reading": {
    nb: "brukerens syn mangler i denne fasen",
    nn: "synet til brukaren manglar i denne fasen",
    en: "the user's view is missing in this phase",
  },
  "several-user-readings": {
    nb: "flere brukere har svart",
    nn: "fleire brukarar har svart",
    en: "several users have answered",
  },
  "unconfirmed-user-reading": {
    nb: "brukerens syn er ikke bekreftet",
    nn: "synet til brukaren er ikkje stadfesta",
    en: "the user's view is not confirmed",
  },
};

/** Who decided. */
export const controlWords: Readonly<Record<Control, LocalizedText>> = {
  user: { nb: "brukeren", nn: "brukaren", en: "the user" },
  worker: { nb: "den ansatte", nn: "den tilsette", en: "the worker" },
  shared: { nb: "begge sammen", nn: "begge saman", en: "both together" },
  other: { nb: "noen andre", nn: "nokon annan", en: "someone else" },
};

/** The sentences of a profile, with `{name}` places. */
export const sentences = {
  decision: { nb: "Beslutning: {decision}", nn: "Avgjerd: {decision}", en: "Decision: {decision}" },
  degree: {
    nb: "{degree}, nr. {position} av {highest} i {model}: «{evidence}»",
    nn: "{degree}, nr. {position} av {highest} i {model}: «{evidence}»",
    en: "{degree}, no. {position} of {highest} in {model}: “{evidence}”",
  },
  unconfirmed: {
    nb: "ført av en annen, ikke bekreftet av brukeren",
    nn: "ført av ein annan, ikkje stadfesta av brukaren",
    en: "entered by someone else, not confirmed by the user",
  },
  wish: { nb: "Ønsket: {wish}", nn: "Ønskt: {wish}", en: "Wished: {wish}" },
  fit: { nb: "Opplevd: {fit}", nn: "Opplevd: {fit}", en: "Experienced: {fit}" },
  noFit: {
    nb: "Sammenlignes ikke med et ønske: {reason}",
    nn: "Blir ikkje jamført med eit ønske: {reason}",
    en: "Not compared with a wish: {reason}",
  },
  factors: {
    nb: "Brukeren bestemte {count} av {answered} ting det er svart på (Peyrot): {list}",
    nn: "Brukaren avgjorde {count} av {answered} ting det er svart på (Peyrot): {list}",
    en: "The user decided {count} of {answered} matters answered (Peyrot): {list}",
  },
  noFactors: {
    nb: "Hvem som bestemte hva (Peyrot), er ikke besvart",
    nn: "Kven som avgjorde kva (Peyrot), er ikkje svart på",
    en: "Who decided what (Peyrot) is not answered",
  },
  quoted: { nb: "«{text}»", nn: "«{text}»", en: "“{text}”" },
  nothing: { nb: "ingen", nn: "ingen", en: "none" },
  changed: { nb: "Endret: «{text}»", nn: "Endra: «{text}»", en: "Changed: “{text}”" },
  notChanged: {
    nb: "Ikke endret, fordi: «{text}»",
    nn: "Ikkje endra, fordi: «{text}»",
    en: "Not changed, because: “{text}”",
  },
  notShown: {
    nb: "Medvirkning er dokumentert; hva den førte til, er ikke dokumentert",
    nn: "Medverknad er dokumentert; kva han førte til, er ikkje dokumentert",
    en: "Participation is documented; what it led to is not documented",
  },
  divergence: {
    nb: "Side om side{place}: {outcome}",
    nn: "Side om side{place}: {outcome}",
    en: "Side by side{place}: {outcome}",
  },
  input: {
    nb: "Brukerens innspill: «{text}»",
    nn: "Innspel frå brukaren: «{text}»",
    en: "The user's input: “{text}”",
  },
  noDivergence: {
    nb: "Bruker og ansatt kan ikke sammenlignes{place}: {reason}",
    nn: "Brukar og tilsett kan ikkje jamførast{place}: {reason}",
    en: "User and worker cannot be compared{place}: {reason}",
  },
  change: {
    nb: "Fra {from} til {to}: {outcome}",
    nn: "Frå {from} til {to}: {outcome}",
    en: "From {from} to {to}: {outcome}",
  },
  decidedBy: { nb: "Bestemt av: {who}", nn: "Avgjort av: {who}", en: "Decided by: {who}" },
  earliest: {
    nb: "Tidligste fase som var åpen for brukeren: {phase}",
    nn: "Tidlegaste fase som var open for brukaren: {phase}",
    en: "Earliest phase that was open to the user: {phase}",
  },
  phases: {
    nb: "Faser med svar: {list}",
    nn: "Fasar med svar: {list}",
    en: "Phases with answers: {list}",
  },
  noUser: {
    nb: "Brukerens syn er ikke registrert. Spør brukeren.",
    nn: "Synet til brukaren er ikkje registrert. Spør brukaren.",
    en: "The user's view is not recorded. Ask the user.",
  },
  noWorker: {
    nb: "Den ansattes syn er ikke registrert.",
    nn: "Synet til den tilsette er ikkje registrert.",
    en: "The worker's view is not recorded.",
  },
  proxyWithoutUser: {
    nb: "En stedfortreder har svart, og brukerens eget syn står ikke ved siden av.",
    nn: "Ein stadfortredar har svart, og brukaren sitt eige syn står ikkje ved sida av.",
    en: "A proxy has answered, and the user's own view does not stand beside it.",
  },
  caveats: { nb: "Forbehold", nn: "Atterhald", en: "Caveats" },
  sources: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
} as const;
