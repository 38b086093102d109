import type { ReaderNote } from "../tables/reader-note.ts";

/** What this version doesn't look for, so that a person must. Every report holds them all. */
export const notSearchedFor: readonly ReaderNote[] = [
  {
    id: "names",
    text: {
      nb: "Navn på personer er ikke søkt etter. Les hele teksten og finn dem: også initialer, kallenavn, pårørende og ansatte.",
      nn: "Namn på personar er ikkje søkte etter. Les heile teksten og finn dei: også initialar, kallenamn, pårørande og tilsette.",
      en: "Names of persons were not searched for. Read the whole text and find them: initials, nicknames, relatives and staff too.",
    },
  },
  {
    id: "places",
    text: {
      nb: "Steder, adresser, institusjoner, skoler og arbeidsgivere er ikke søkt etter. Finn dem selv.",
      nn: "Stader, adresser, institusjonar, skular og arbeidsgivarar er ikkje søkte etter. Finn dei sjølv.",
      en: "Places, addresses, institutions, schools and employers were not searched for. Find them yourself.",
    },
  },
  {
    id: "dates",
    text: {
      nb: "Datoer og aldre er ikke søkt etter, heller ikke fødselsdatoer. Finn dem selv.",
      nn: "Datoar og aldrar er ikkje søkte etter, heller ikkje fødselsdatoar. Finn dei sjølv.",
      en: "Dates and ages were not searched for, birth dates included. Find them yourself.",
    },
  },
  {
    id: "indirect",
    text: {
      nb: "Det som peker på én person uten å nevne navn, er ikke søkt etter: et sjeldent yrke, en hendelse, familien, en diagnose, dialekt.",
      nn: "Det som peikar på éin person utan å nemne namn, er ikkje søkt etter: eit sjeldan yrke, ei hending, familien, ein diagnose, dialekt.",
      en: "What points to one person without a name was not searched for: a rare occupation, an event, the family, a diagnosis, dialect.",
    },
  },
  {
    id: "other-numbers",
    text: {
      nb: "Saksnummer, bilskilt, passnummer, gårds- og bruksnummer og korte nummer er ikke søkt etter.",
      nn: "Saksnummer, bilskilt, passnummer, gards- og bruksnummer og korte nummer er ikkje søkte etter.",
      en: "Case numbers, car plates, passport numbers, cadastral numbers and short numbers were not searched for.",
    },
  },
];

/** Some of what was replaced is doubtful. */
export const doubtfulSpans: ReaderNote = {
  id: "doubtful-spans",
  text: {
    nb: "Treff som er usikre: {count}. De er erstattet. Se om noe annet enn personopplysninger ble borte.",
    nn: "Treff som er usikre: {count}. Dei er erstatta. Sjå om noko anna enn personopplysningar vart borte.",
    en: "Doubtful matches: {count}. They were replaced. See whether anything but personal data was lost.",
  },
};

/** Characters were lost before the text came here. */
export const unreadableCharacters: ReaderNote = {
  id: "unreadable-characters",
  text: {
    nb: "Tegn som ikke lar seg lese: {count}. Teksten kan være åpnet med feil tegnkoding; da kan treff mangle.",
    nn: "Teikn som ikkje let seg lese: {count}. Teksten kan vere opna med feil teiknkoding; då kan treff mangle.",
    en: "Characters that can't be read: {count}. The text may have been opened with the wrong encoding; matches may then be missing.",
  },
};

/** The text held placeholders already. */
export const placeholdersStoodBefore: ReaderNote = {
  id: "placeholders-before",
  text: {
    nb: "Plassholdere som sto i teksten fra før: {count}. De står som før; like tall der og her trenger ikke å bety samme verdi.",
    nn: "Plasshaldarar som stod i teksten frå før: {count}. Dei står som før; like tal der og her treng ikkje tyde same verdi.",
    en: "Placeholders that stood in the text before: {count}. They were kept; equal numbers there and here need not mean the same value.",
  },
};

/** What stays at risk whatever was found. Every report holds them all. */
export const standingRisks: readonly ReaderNote[] = [
  {
    id: "still-personal-data",
    text: {
      nb: "Teksten er fortsatt personopplysninger. Behandle den slik til et menneske har lest den og vurdert risikoen.",
      nn: "Teksten er framleis personopplysningar. Handsam han slik til eit menneske har lese han og vurdert risikoen.",
      en: "The text is still personal data. Treat it so until a person has read it and judged the risk.",
    },
  },
  {
    id: "missed",
    text: {
      nb: "Regler finner ikke alt: nummer som er sterkt feilskrevet, skrevet med ord eller delt opp på uvanlig vis, kan stå igjen.",
      nn: "Reglar finn ikkje alt: nummer som er sterkt feilskrivne, skrivne med ord eller delte opp på uvanleg vis, kan stå att.",
      en: "Rules don't find everything: numbers badly mistyped, written in words or grouped in unusual ways may remain.",
    },
  },
  {
    id: "linkable",
    text: {
      nb: "Samme verdi har samme plassholder. Den som kjenner saken, kan kjenne igjen personen fra tekst til tekst.",
      nn: "Same verdi har same plasshaldar. Den som kjenner saka, kan kjenne att personen frå tekst til tekst.",
      en: "The same value has the same placeholder. Whoever knows the case may recognise the person from text to text.",
    },
  },
];
