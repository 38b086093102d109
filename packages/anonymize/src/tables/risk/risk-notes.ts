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
    nb: "Rader som ligner hverandre, kan ha samme verdi i {columns}. Da røpes den uten at personen finnes. Det er ikke målt med «wildcard».",
    nn: "Rader som liknar kvarandre, kan ha same verdi i {columns}. Då blir han røpt utan at personen er funnen. Det er ikkje målt med «wildcard».",
    en: "Rows that look alike may share the same value in {columns}. It is then disclosed without anybody being found. That is not measured with “wildcard”.",
  },
};

const valueDisclosed: ReaderNote = {
  id: "value-disclosed",
  text: {
    nb: "I {columns} finnes det rader som ligner hverandre og alle har samme verdi. Den røpes uten at noen finner raden.",
    nn: "I {columns} finst det rader som liknar kvarandre og alle har same verdi. Han blir røpt utan at nokon finn rada.",
    en: "In {columns} there are rows that look alike and all hold the same value. It is disclosed without anybody finding the row.",
  },
};

const noSensitive: ReaderNote = {
  id: "no-sensitive-column",
  text: {
    nb: "Ingen kolonne er oppgitt som følsom, så det er ikke målt hva rader som ligner hverandre, røper.",
    nn: "Ingen kolonne er oppgitt som følsam, så det er ikkje målt kva rader som liknar kvarandre, røper.",
    en: "No column is declared sensitive, so that it was not measured what rows that look alike disclose.",
  },
};

const populationEstimated: ReaderNote = {
  id: "population-estimated",
  text: {
    nb: "Tallene for befolkningen er anslag fra utvalget. Er ikke radene trukket tilfeldig, stemmer de ikke.",
    nn: "Tala for folkesetnaden er overslag frå utvalet. Er ikkje radene trekte tilfeldig, stemmer dei ikkje.",
    en: "The figures of the population are estimates from the sample. Where rows were not drawn at random, they do not hold.",
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
  /** Sensitive columns that could not be measured. */
  readonly unmeasured: readonly string[];
  /** Measured columns of which a class holds a single value. */
  readonly aloneWithValue: readonly { readonly column: string }[];
  readonly sensitive: number;
  readonly isEstimated: boolean;
}): readonly ReaderNote[] {
  const columns = facts.quasiIdentifiers.join(", ");
  const listed = (note: ReaderNote, names: readonly string[]): readonly ReaderNote[] =>
    names.length === 0 ? [] : [fillNote(note, { columns: names.join(", ") })];
  return [
    ...listed(identifiersPresent, facts.identifiers),
    ...(facts.uniqueRecords > 0 ? [fillNote(uniqueRecords, { records: facts.uniqueRecords })] : []),
    fillNote(rolesDecide, { columns }),
    ...listed(
      valueDisclosed,
      facts.aloneWithValue.map(({ column }) => column),
    ),
    ...listed(sensitiveNotMeasured, facts.unmeasured),
    ...(facts.sensitive === 0 ? [noSensitive] : []),
    ...(facts.isEstimated ? [populationEstimated] : []),
    presenceDiscloses,
    notProof,
  ];
}
