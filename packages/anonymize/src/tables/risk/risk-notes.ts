import { notProof, presenceDiscloses } from "../common-notes.ts";
import { fillNote, type ReaderNote } from "../reader-note.ts";

const identifiersPresent: ReaderNote = {
  id: "identifiers-present",
  text: {
    nb: "Tabellen har kolonner som peker direkte på en person: {columns}. De er ikke regnet med her, og må bort før noe deles.",
    nn: "Tabellen har kolonnar som peikar direkte på ein person: {columns}. Dei er ikkje rekna med her, og må bort før noko blir delt.",
    en: "The table has columns that point directly to a person: {columns}. They are not counted here, and must go before anything is shared.",
  },
};

const uniqueRecords: ReaderNote = {
  id: "unique-records",
  text: {
    nb: "Rader som er alene om kombinasjonen sin: {records}. Den som kjenner kombinasjonen, finner personen.",
    nn: "Rader som er åleine om kombinasjonen sin: {records}. Den som kjenner kombinasjonen, finn personen.",
    en: "Rows that are alone with their combination: {records}. One who knows the combination finds the person.",
  },
};

const rolesDecide: ReaderNote = {
  id: "roles-decide",
  text: {
    nb: "Tallene gjelder bare disse kolonnene: {columns}. Kan noen kjenne til verdier i en annen kolonne, er risikoen større enn den ser ut til.",
    nn: "Tala gjeld berre desse kolonnane: {columns}. Kan nokon kjenne til verdiar i ein annan kolonne, er risikoen større enn han ser ut til.",
    en: "The figures hold for these columns only: {columns}. Where somebody may know the values of another column, the risk is greater than it seems.",
  },
};

const sensitiveNotMeasured: ReaderNote = {
  id: "sensitive-not-measured",
  text: {
    nb: "Rader som ligner hverandre, kan ha samme følsomme verdi. Da røpes den uten at personen finnes. Det er ikke målt her.",
    nn: "Rader som liknar kvarandre, kan ha same følsame verdi. Då blir han røpt utan at personen er funnen. Det er ikkje målt her.",
    en: "Rows that look alike may share the same sensitive value. It is then disclosed without anybody being found. That is not measured here.",
  },
};

/**
 * Says what a reader of a risk report must know.
 *
 * @param facts - the columns by role, and the records that look like no other
 * @returns the notes that apply; never empty
 * @internal
 */
export function riskNotes(facts: {
  readonly identifiers: readonly string[];
  readonly quasiIdentifiers: readonly string[];
  readonly uniqueRecords: number;
}): readonly ReaderNote[] {
  const columns = facts.quasiIdentifiers.join(", ");
  return [
    ...(facts.identifiers.length > 0
      ? [fillNote(identifiersPresent, { columns: facts.identifiers.join(", ") })]
      : []),
    ...(facts.uniqueRecords > 0 ? [fillNote(uniqueRecords, { records: facts.uniqueRecords })] : []),
    fillNote(rolesDecide, { columns }),
    sensitiveNotMeasured,
    presenceDiscloses,
    notProof,
  ];
}
