import { notProof, presenceDiscloses } from "../common-notes.ts";
import { fillNote, type ReaderNote } from "../reader-note.ts";

const recordsLeftOut: ReaderNote = {
  id: "records-left-out",
  text: {
    nb: "Rader som er utelatt: {records}. De er de mest særegne, så tall som regnes av det som er igjen, blir skjeve.",
    nn: "Rader som er utelatne: {records}. Dei er dei mest særeigne, så tal som blir rekna av det som er att, blir skeive.",
    en: "Records left out: {records}. They are the most unusual ones, so that figures computed from the rest are skewed.",
  },
};

const searchOpen: ReaderNote = {
  id: "search-open",
  text: {
    nb: "Søket ble stoppet før det var ferdig. Modellene holder, men det kan finnes en omkoding som bevarer mer.",
    nn: "Søket vart stoppa før det var ferdig. Modellane held, men det kan finnast ei omkoding som tek vare på meir.",
    en: "The search was stopped before it was done. The models hold, but a recoding that keeps more may exist.",
  },
};

const identifiersRemoved: ReaderNote = {
  id: "identifiers-removed",
  text: {
    nb: "Kolonner som peker direkte på en person, er fjernet: {columns}.",
    nn: "Kolonnar som peikar direkte på ein person, er fjerna: {columns}.",
    en: "Columns that point directly to a person were removed: {columns}.",
  },
};

const sensitiveUnguarded: ReaderNote = {
  id: "sensitive-unguarded",
  text: {
    nb: "Ingen modell verner de følsomme kolonnene {columns}: er en gruppe lik der, røpes verdien uten at noen finner raden.",
    nn: "Ingen modell vernar dei følsame kolonnane {columns}: er ei gruppe lik der, blir verdien røpt utan at nokon finn rada.",
    en: "No model guards the sensitive columns {columns}: where a class is alike in them, the value is disclosed without anybody finding the row.",
  },
};

const insensitiveShown: ReaderNote = {
  id: "insensitive-shown",
  text: {
    nb: "Kolonnene {columns} står som de var. Kan noen kjenne til verdier i dem, holder ikke modellene.",
    nn: "Kolonnane {columns} står som dei var. Kan nokon kjenne til verdiar i dei, held ikkje modellane.",
    en: "The columns {columns} stand as they were. Where somebody may know their values, the models do not hold.",
  },
};

const keepOriginalApart: ReaderNote = {
  id: "rows-in-order",
  text: {
    nb: "Radene står i samme rekkefølge som i originalen. Den som har begge, kan koble dem.",
    nn: "Radene står i same rekkjefølgje som i originalen. Den som har begge, kan kople dei.",
    en: "Rows stand in the order of the original. One who has both can link them.",
  },
};

/** What notes of a recoding depend on. */
export interface RecodingFacts {
  readonly suppressedRecords: number;
  readonly isProven: boolean;
  readonly identifiers: readonly string[];
  /** Sensitive columns that no model is about. */
  readonly unguarded: readonly string[];
  readonly insensitive: readonly string[];
}

/**
 * Says what a reader of a recoded table must know.
 *
 * @param facts - what was done
 * @returns the notes that apply; never empty
 * @internal
 */
export function recodingNotes(facts: RecodingFacts): readonly ReaderNote[] {
  const listed = (note: ReaderNote, columns: readonly string[]): readonly ReaderNote[] =>
    columns.length === 0 ? [] : [fillNote(note, { columns: columns.join(", ") })];
  const { suppressedRecords: records } = facts;
  return [
    ...(records > 0 ? [fillNote(recordsLeftOut, { records })] : []),
    ...(facts.isProven ? [] : [searchOpen]),
    ...listed(identifiersRemoved, facts.identifiers),
    ...listed(sensitiveUnguarded, facts.unguarded),
    ...listed(insensitiveShown, facts.insensitive),
    keepOriginalApart,
    presenceDiscloses,
    notProof,
  ];
}
