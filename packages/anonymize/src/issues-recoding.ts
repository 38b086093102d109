import type { IssueDefinition } from "@medvirk/core";

/** A quasi-identifier that is to be recoded has no hierarchy. */
export const missingHierarchy: IssueDefinition = {
  code: "anonymize.missing-hierarchy",
  texts: {
    nb: "Kolonnen «{column}» mangler et hierarki. Skal verdiene stå som de er, oppgi «unchanged».",
    nn: "Kolonnen «{column}» manglar eit hierarki. Skal verdiane stå som dei er, oppgje «unchanged».",
    en: "The column “{column}” has no hierarchy. If its values are to stay as they are, say “unchanged”.",
  },
};

/** A hierarchy that names a file comes to a function that reads none. */
export const unreadHierarchyFile: IssueDefinition = {
  code: "anonymize.unread-hierarchy-file",
  texts: {
    nb: "Hierarkiet til kolonnen «{column}» står i en fil. Les filen først, og oppgi radene.",
    nn: "Hierarkiet til kolonnen «{column}» står i ei fil. Les fila først, og oppgje radene.",
    en: "The hierarchy of the column “{column}” is in a file. Read the file first, and give its rows.",
  },
};

/** A hierarchy without values, without levels, or with more levels than can be. */
export const invalidHierarchySize: IssueDefinition = {
  code: "anonymize.invalid-hierarchy-size",
  texts: {
    nb: "Hierarkiet til kolonnen «{column}» må ha minst én verdi og fra 1 til {most} nivåer.",
    nn: "Hierarkiet til kolonnen «{column}» må ha minst éin verdi og frå 1 til {most} nivå.",
    en: "The hierarchy of the column “{column}” must have a value and from 1 to {most} levels.",
  },
};

/** Rows of a hierarchy differ in their number of levels. */
export const raggedHierarchy: IssueDefinition = {
  code: "anonymize.ragged-hierarchy",
  texts: {
    nb: "Rader i hierarkiet til kolonnen «{column}» som ikke har {levels} felt slik den første har: {rows}. Den første av dem er rad {first}.",
    nn: "Rader i hierarkiet til kolonnen «{column}» som ikkje har {levels} felt slik den første har: {rows}. Den første av dei er rad {first}.",
    en: "Rows of the hierarchy of the column “{column}” without the {levels} fields of its first row: {rows}. The first of them is row {first}.",
  },
};

/** A value stands twice at the bottom of a hierarchy. */
export const repeatedHierarchyValue: IssueDefinition = {
  code: "anonymize.repeated-hierarchy-value",
  texts: {
    nb: "Verdier som står mer enn én gang i hierarkiet til kolonnen «{column}»: {rows}. Den første gjentas i rad {first}.",
    nn: "Verdiar som står meir enn éin gong i hierarkiet til kolonnen «{column}»: {rows}. Den første er gjenteken i rad {first}.",
    en: "Values that stand more than once in the hierarchy of the column “{column}”: {rows}. The first is repeated in row {first}.",
  },
};

/** A group lies under two groups. */
export const groupWithTwoParents: IssueDefinition = {
  code: "anonymize.group-with-two-parents",
  texts: {
    nb: "På nivå {level} i hierarkiet til kolonnen «{column}» ligger {labels} grupper under mer enn én gruppe på neste nivå.",
    nn: "På nivå {level} i hierarkiet til kolonnen «{column}» ligg {labels} grupper under meir enn éi gruppe på neste nivå.",
    en: "On level {level} of the hierarchy of the column “{column}” {labels} groups lie under more than one group of the next level.",
  },
};

/** Values of a column have no place in its hierarchy. */
export const valueOutsideHierarchy: IssueDefinition = {
  code: "anonymize.value-outside-hierarchy",
  texts: {
    nb: "Verdier i kolonnen «{column}» som ikke har noen plass i hierarkiet: {values}. Den første står i datarad {first}.",
    nn: "Verdiar i kolonnen «{column}» som ikkje har nokon plass i hierarkiet: {values}. Den første står i datarad {first}.",
    en: "Values of the column “{column}” that have no place in its hierarchy: {values}. The first stands in data row {first}.",
  },
};

/** Levels that don't become coarser one by one. */
export const levelsNotCoarser: IssueDefinition = {
  code: "anonymize.levels-not-coarser",
  texts: {
    nb: "Nivå {level} i hierarkiet til kolonnen «{column}» er ikke satt sammen av hele grupper fra nivået under.",
    nn: "Nivå {level} i hierarkiet til kolonnen «{column}» er ikkje sett saman av heile grupper frå nivået under.",
    en: "Level {level} of the hierarchy of the column “{column}” is not made of whole groups of the level below.",
  },
};

/** Bands that leave numbers out. */
export const gapBetweenBands: IssueDefinition = {
  code: "anonymize.gap-between-bands",
  texts: {
    nb: "På nivå {level} i hierarkiet til kolonnen «{column}» er det et hull foran gruppe {band}.",
    nn: "På nivå {level} i hierarkiet til kolonnen «{column}» er det eit hol framfor gruppe {band}.",
    en: "On level {level} of the hierarchy of the column “{column}” there is a gap before band {band}.",
  },
};

/** Bands that share numbers, or that are empty. */
export const overlappingBands: IssueDefinition = {
  code: "anonymize.overlapping-bands",
  texts: {
    nb: "På nivå {level} i hierarkiet til kolonnen «{column}» er gruppe {band} tom eller overlapper den foran.",
    nn: "På nivå {level} i hierarkiet til kolonnen «{column}» er gruppe {band} tom eller overlappar den framfor.",
    en: "On level {level} of the hierarchy of the column “{column}” band {band} is empty or overlaps the one before.",
  },
};

/** A group of a tree lies, in the end, within itself. */
export const hierarchyCycle: IssueDefinition = {
  code: "anonymize.hierarchy-cycle",
  texts: {
    nb: "I hierarkiet til kolonnen «{column}» ligger en gruppe inne i seg selv.",
    nn: "I hierarkiet til kolonnen «{column}» ligg ei gruppe inne i seg sjølv.",
    en: "In the hierarchy of the column “{column}” a group lies within itself.",
  },
};

/** Recoding must know what it is to cost as little as possible of. */
export const missingMetric: IssueDefinition = {
  code: "anonymize.missing-metric",
  texts: {
    nb: "Oppsettet må si hva omkodingen skal koste minst mulig av («metric»), én av: {allowed}.",
    nn: "Oppsettet må seie kva omkodinga skal koste minst mogleg av («metric»), éin av: {allowed}.",
    en: "The config must say what recoding is to cost as little as possible of (“metric”), one of: {allowed}.",
  },
};

/** Recoding must know how many records it may leave out. */
export const invalidSuppressionLimit: IssueDefinition = {
  code: "anonymize.invalid-suppression-limit",
  texts: {
    nb: "Oppsettet må si hvor stor andel av radene som kan utelates («suppressionLimit»), fra 0 til 1.",
    nn: "Oppsettet må seie kor stor del av radene som kan utelatast («suppressionLimit»), frå 0 til 1.",
    en: "The config must say what share of the records may be left out (“suppressionLimit”), from 0 to 1.",
  },
};

/** Nothing to recode for. */
export const noModel: IssueDefinition = {
  code: "anonymize.no-model",
  texts: {
    nb: "Oppsettet må ha minst én modell.",
    nn: "Oppsettet må ha minst éin modell.",
    en: "The config must have at least one model.",
  },
};

/** A parameter of a model lies outside its domain. */
export const invalidModelParameter: IssueDefinition = {
  code: "anonymize.invalid-model-parameter",
  texts: {
    nb: "«{parameter}» i modellen «{model}» må være {domain}.",
    nn: "«{parameter}» i modellen «{model}» må vere {domain}.",
    en: "“{parameter}” of the model “{model}” must be {domain}.",
  },
};

/** A model of sensitive values, and no sensitive column that it could be about. */
export const noSensitiveColumn: IssueDefinition = {
  code: "anonymize.no-sensitive-column",
  texts: {
    nb: "Modellen «{model}» gjelder en følsom kolonne, men oppsettet har ingen slik, eller ikke den som er oppgitt.",
    nn: "Modellen «{model}» gjeld ein følsam kolonne, men oppsettet har ingen slik, eller ikkje den som er oppgitt.",
    en: "The model “{model}” is about a sensitive column, but the config has none, or not the one it names.",
  },
};

/** k-map without a population. */
export const missingPopulation: IssueDefinition = {
  code: "anonymize.missing-population",
  texts: {
    nb: "Modellen «k-map» trenger en tabell over befolkningen med de samme kvasi-identifikatorene.",
    nn: "Modellen «k-map» treng ein tabell over folkesetnaden med dei same kvasi-identifikatorane.",
    en: "The model “k-map” needs a table of the population with the same quasi-identifiers.",
  },
};

/** A treatment of missing values that recoding cannot have. */
export const wildcardNotRecoded: IssueDefinition = {
  code: "anonymize.wildcard-not-recoded",
  texts: {
    nb: "Omkoding kan bare behandle manglende verdier som «own-value».",
    nn: "Omkoding kan berre handsame manglande verdiar som «own-value».",
    en: "Recoding can only treat missing values as “own-value”.",
  },
};

/** No transformation meets the models within the limit. */
export const nothingReleasable: IssueDefinition = {
  code: "anonymize.nothing-releasable",
  texts: {
    nb: "Ingen omkoding oppfyller modellene uten å utelate flere rader enn oppsettet tillater.",
    nn: "Inga omkoding oppfyller modellane utan å utelate fleire rader enn oppsettet tillèt.",
    en: "No recoding meets the models without leaving out more records than the config allows.",
  },
};

/** The search was stopped before it found anything. */
export const searchStopped: IssueDefinition = {
  code: "anonymize.search-stopped",
  texts: {
    nb: "Søket ble stoppet før det fant en omkoding som oppfyller modellene.",
    nn: "Søket vart stoppa før det fann ei omkoding som oppfyller modellane.",
    en: "The search was stopped before it found a recoding that meets the models.",
  },
};

/** Values that must be numbers and aren't. */
export const notANumber: IssueDefinition = {
  code: "anonymize.not-a-number",
  texts: {
    nb: "Verdier i kolonnen «{column}» som ikke er tall: {values}. Den første står i datarad {first}.",
    nn: "Verdiar i kolonnen «{column}» som ikkje er tal: {values}. Den første står i datarad {first}.",
    en: "Values of the column “{column}” that are not numbers: {values}. The first stands in data row {first}.",
  },
};

/** Top or bottom coding without a bound, or with the bounds in the wrong order. */
export const invalidCodingBounds: IssueDefinition = {
  code: "anonymize.invalid-coding-bounds",
  texts: {
    nb: "Oppgi minst én grense, og en nedre grense som ligger under den øvre.",
    nn: "Oppgje minst éi grense, og ei nedre grense som ligg under den øvre.",
    en: "Give at least one bound, and a lower bound below the upper one.",
  },
};

/** More quasi-identifiers than all their combinations can be tried for. */
export const tooManyQuasiIdentifiers: IssueDefinition = {
  code: "anonymize.too-many-quasi-identifiers",
  texts: {
    nb: "Tabellen har {columns} kvasi-identifikatorer; her kan den ha høyst {most}.",
    nn: "Tabellen har {columns} kvasi-identifikatorar; her kan han ha høgst {most}.",
    en: "The table has {columns} quasi-identifiers; here it may have at most {most}.",
  },
};

/** More records than can each be compared with each. */
export const tooManyRecords: IssueDefinition = {
  code: "anonymize.too-many-records",
  texts: {
    nb: "Tabellen har {records} rader; her kan den ha høyst {most}, fordi hver sammenlignes med hver.",
    nn: "Tabellen har {records} rader; her kan han ha høgst {most}, fordi kvar blir samanlikna med kvar.",
    en: "The table has {records} rows; here it may have at most {most}, since each is compared with each.",
  },
};
