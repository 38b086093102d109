import type { IssueDefinition } from "@medvirk/core";

/** A table has no columns or no rows. */
export const emptyTable: IssueDefinition = {
  code: "anonymize.empty-table",
  texts: {
    nb: "Tabellen har ingen kolonner eller ingen rader.",
    nn: "Tabellen har ingen kolonnar eller ingen rader.",
    en: "The table has no columns or no rows.",
  },
};

/** A header has more columns than any table of persons. */
export const tooManyColumns: IssueDefinition = {
  code: "anonymize.too-many-columns",
  texts: {
    nb: "Tabellen har {columns} kolonner; den kan ha høyst {most}.",
    nn: "Tabellen har {columns} kolonnar; han kan ha høgst {most}.",
    en: "The table has {columns} columns; it may have at most {most}.",
  },
};

/** Two columns have the same name. */
export const repeatedColumn: IssueDefinition = {
  code: "anonymize.repeated-column",
  texts: {
    nb: "Kolonne {column} har samme navn som en tidligere kolonne.",
    nn: "Kolonne {column} har same namn som ein tidlegare kolonne.",
    en: "Column {column} has the same name as an earlier one.",
  },
};

/** Some rows have another number of fields than the header. */
export const raggedRows: IssueDefinition = {
  code: "anonymize.ragged-rows",
  texts: {
    nb: "Rader som ikke har {columns} felt slik overskriften har: {rows}. Den første er datarad {first}.",
    nn: "Rader som ikkje har {columns} felt slik overskrifta har: {rows}. Den første er datarad {first}.",
    en: "Rows without the {columns} fields of the header: {rows}. The first is data row {first}.",
  },
};

/** None of the declared columns stands in the table. */
export const noDeclaredColumn: IssueDefinition = {
  code: "anonymize.no-declared-column",
  texts: {
    nb: "Ingen av kolonnene i oppsettet finnes i tabellen. Har filen en overskrift, og er skilletegn og tegnsett riktige?",
    nn: "Ingen av kolonnane i oppsettet finst i tabellen. Har fila ei overskrift, og er skiljeteikn og teiknsett rette?",
    en: "None of the columns in the config stands in the table. Does the file have a header, and are separator and encoding right?",
  },
};

/** A column that the config names isn't in the table. */
export const missingColumn: IssueDefinition = {
  code: "anonymize.missing-column",
  texts: {
    nb: "Kolonnen «{column}» finnes ikke i tabellen.",
    nn: "Kolonnen «{column}» finst ikkje i tabellen.",
    en: "The column “{column}” is not in the table.",
  },
};

/** A column of the table that the config doesn't name. */
export const undeclaredColumn: IssueDefinition = {
  code: "anonymize.undeclared-column",
  texts: {
    nb: "Kolonnen «{column}» står ikke i oppsettet. Oppgi hva hver kolonne er.",
    nn: "Kolonnen «{column}» står ikkje i oppsettet. Oppgje kva kvar kolonne er.",
    en: "The column “{column}” is not in the config. Declare what each column is.",
  },
};

/** A role that no rule knows. */
export const unknownRole: IssueDefinition = {
  code: "anonymize.unknown-role",
  texts: {
    nb: "Rollen til kolonnen «{column}» må være en av: {allowed}.",
    nn: "Rolla til kolonnen «{column}» må vere ei av: {allowed}.",
    en: "The role of the column “{column}” must be one of: {allowed}.",
  },
};

/** No column is a quasi-identifier, so that all rows would seem alike. */
export const noQuasiIdentifier: IssueDefinition = {
  code: "anonymize.no-quasi-identifier",
  texts: {
    nb: "Minst én kolonne må være en kvasi-identifikator. Uten den ville alle rader se like ut.",
    nn: "Minst éin kolonne må vere ein kvasi-identifikator. Utan han ville alle rader sjå like ut.",
    en: "At least one column must be a quasi-identifier. Without one all rows would seem alike.",
  },
};

/** A `k` that isn't a whole number of at least 2. */
export const invalidK: IssueDefinition = {
  code: "anonymize.invalid-k",
  texts: {
    nb: "k må være et helt tall, 2 eller mer.",
    nn: "k må vere eit heilt tal, 2 eller meir.",
    en: "k must be a whole number, 2 or more.",
  },
};

/** A `k` that no release of the table could reach. */
export const kAboveRecords: IssueDefinition = {
  code: "anonymize.k-above-records",
  texts: {
    nb: "k er {k}, men tabellen har bare {records} rader.",
    nn: "k er {k}, men tabellen har berre {records} rader.",
    en: "k is {k}, but the table has only {records} rows.",
  },
};

/** Too many ways in which values are missing for each to be compared with each. */
export const tooManyMissingPatterns: IssueDefinition = {
  code: "anonymize.too-many-missing-patterns",
  texts: {
    nb: "Verdier mangler i {patterns} ulike kombinasjoner av kolonner; «wildcard» tåler høyst {most} i en tabell som denne.",
    nn: "Verdiar manglar i {patterns} ulike kombinasjonar av kolonnar; «wildcard» toler høgst {most} i ein tabell som denne.",
    en: "Values are missing in {patterns} different combinations of columns; “wildcard” takes at most {most} in a table like this.",
  },
};

/** A field of the count column that isn't a count. */
export const invalidCount: IssueDefinition = {
  code: "anonymize.invalid-count",
  texts: {
    nb: "Antall som ikke er hele tall fra 0 til 999999999, skrevet bare med sifre: {rows}. Det første står i datarad {first}.",
    nn: "Tal som ikkje er heile tal frå 0 til 999999999, skrivne berre med siffer: {rows}. Det første står i datarad {first}.",
    en: "Counts that are not whole numbers from 0 to 999999999 in plain digits: {rows}. The first stands in data row {first}.",
  },
};

/** A row whose place in a dimension is empty. */
export const missingDimensionValue: IssueDefinition = {
  code: "anonymize.missing-dimension-value",
  texts: {
    nb: "Rader uten verdi i dimensjonen «{column}»: {rows}. Den første er datarad {first}. Gi gruppen et navn, for eksempel «ukjent».",
    nn: "Rader utan verdi i dimensjonen «{column}»: {rows}. Den første er datarad {first}. Gi gruppa eit namn, til dømes «ukjend».",
    en: "Rows without a value in the dimension “{column}”: {rows}. The first is data row {first}. Name the group, such as “unknown”.",
  },
};

/** A column stands twice among dimensions, count and ignored columns. */
export const columnUsedTwice: IssueDefinition = {
  code: "anonymize.column-used-twice",
  texts: {
    nb: "Kolonnen «{column}» står mer enn én gang i oppsettet.",
    nn: "Kolonnen «{column}» står meir enn éin gong i oppsettet.",
    en: "The column “{column}” stands more than once in the config.",
  },
};

/** A number of dimensions that can't be laid out with all their totals. */
export const invalidDimensions: IssueDefinition = {
  code: "anonymize.invalid-dimensions",
  texts: {
    nb: "Tabellen må ha fra 1 til {most} dimensjoner.",
    nn: "Tabellen må ha frå 1 til {most} dimensjonar.",
    en: "The table must have from 1 to {most} dimensions.",
  },
};

/** More cells than can be held. */
export const tooManyCells: IssueDefinition = {
  code: "anonymize.too-many-cells",
  texts: {
    nb: "Tabellen kan få flere enn {most} celler med alle summer. Bruk færre dimensjoner eller grovere grupper.",
    nn: "Tabellen kan få fleire enn {most} celler med alle summar. Bruk færre dimensjonar eller grovare grupper.",
    en: "With all totals the table may have more than {most} cells. Use fewer dimensions or coarser groups.",
  },
};

/** Rows that stand for the same cell. */
export const repeatedCell: IssueDefinition = {
  code: "anonymize.repeated-cell",
  texts: {
    nb: "Rader for en celle som alt har en rad: {rows}. Den første er datarad {first}. Legg dem sammen først, eller ta med dimensjonen som skiller dem.",
    nn: "Rader for ei celle som alt har ei rad: {rows}. Den første er datarad {first}. Legg dei saman først, eller ta med dimensjonen som skil dei.",
    en: "Rows for a cell that already has a row: {rows}. The first is data row {first}. Add them up first, or include the dimension that tells them apart.",
  },
};

/** The totals are to be derived, but the table seems to hold them already. */
export const totalLabelTaken: IssueDefinition = {
  code: "anonymize.total-label-taken",
  texts: {
    nb: "Dimensjonen «{column}» har alt verdien som skal stå for summer. Er summene oppgitt i tabellen?",
    nn: "Dimensjonen «{column}» har alt verdien som skal stå for summar. Er summane oppgitte i tabellen?",
    en: "The dimension “{column}” already has the value that stands for totals. Are the totals given in the table?",
  },
};

/** A given total isn't the sum of its cells. */
export const totalsDoNotAddUp: IssueDefinition = {
  code: "anonymize.totals-do-not-add-up",
  texts: {
    nb: "Summer som ikke er lik det de skal være summen av: {rows}. Den første står i datarad {first}.",
    nn: "Summar som ikkje er lik det dei skal vere summen av: {rows}. Den første står i datarad {first}.",
    en: "Totals that differ from the sum of their cells: {rows}. The first stands in data row {first}.",
  },
};

/** A table that says its totals are given, with nothing but totals. */
export const onlyTotals: IssueDefinition = {
  code: "anonymize.only-totals",
  texts: {
    nb: "Tabellen har bare summer, så de kan ikke kontrolleres.",
    nn: "Tabellen har berre summar, så dei kan ikkje kontrollerast.",
    en: "The table has only totals, so that they cannot be checked.",
  },
};

/** The totals are said to be given, but none is there. */
export const noTotals: IssueDefinition = {
  code: "anonymize.no-totals",
  texts: {
    nb: "Ingen rad er merket som sum slik oppsettet sier. Står det noe annet der summene er, eller skal de regnes ut?",
    nn: "Inga rad er merkt som sum slik oppsettet seier. Står det noko anna der summane er, eller skal dei reknast ut?",
    en: "No row is marked as a total the way the config says. Does something else stand there, or should totals be derived?",
  },
};

/** A profile that no rule knows. */
export const unknownProfile: IssueDefinition = {
  code: "anonymize.unknown-profile",
  texts: {
    nb: "Profilen må være en av {allowed}, eller oppgis som «custom».",
    nn: "Profilen må vere ein av {allowed}, eller bli oppgitt som «custom».",
    en: "The profile must be one of {allowed}, or be given as “custom”.",
  },
};

/** A profile under which a reader would know every hidden count. */
export const profileRevealsCounts: IssueDefinition = {
  code: "anonymize.profile-reveals-counts",
  texts: {
    nb: "Minste tall må være et helt tall, {lowest} eller mer; ellers ville leseren vite hva hvert skjulte tall er.",
    nn: "Minste tal må vere eit heilt tal, {lowest} eller meir; elles ville lesaren vite kva kvart skjult tal er.",
    en: "The minimum must be a whole number, {lowest} or more; else a reader would know each hidden count.",
  },
};

export * from "./issues-counts.ts";
export * from "./issues-recoding.ts";
export * from "./issues-risk.ts";
