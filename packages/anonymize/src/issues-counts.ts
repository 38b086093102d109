import type { IssueDefinition } from "@medvirk/core";

/** A config that asks for persons and for amounts at once. */
export const countAndMagnitude: IssueDefinition = {
  code: "anonymize.count-and-magnitude",
  texts: {
    nb: "Oppgi enten en kolonne med antall eller en kolonne med beløp, ikke begge.",
    nn: "Oppgje anten ein kolonne med tal på personar eller ein kolonne med beløp, ikkje begge.",
    en: "Give either a column of counts or a column of amounts, not both.",
  },
};

/** A hierarchy, a table or a cell that names what isn't a dimension. */
export const unknownDimension: IssueDefinition = {
  code: "anonymize.unknown-dimension",
  texts: {
    nb: "Hierarkier, tabeller og celler kan bare nevne dimensjonene i oppsettet, hver av dem én gang.",
    nn: "Hierarki, tabellar og celler kan berre nemne dimensjonane i oppsettet, kvar av dei éin gong.",
    en: "Hierarchies, tables and cells may only name the dimensions of the config, each of them once.",
  },
};

/** A field of the amounts that isn't an amount. */
export const invalidAmount: IssueDefinition = {
  code: "anonymize.invalid-amount",
  texts: {
    nb: "Beløp som ikke er tall fra 0, med høyst fire desimaler etter punktum: {rows}. Det første står i datarad {first}.",
    nn: "Beløp som ikkje er tal frå 0, med høgst fire desimalar etter punktum: {rows}. Det første står i datarad {first}.",
    en: "Amounts that are not numbers from 0 with at most four decimals after a point: {rows}. The first stands in data row {first}.",
  },
};

/** Sums that a computer could not add up without rounding. */
export const amountsTooLarge: IssueDefinition = {
  code: "anonymize.amounts-too-large",
  texts: {
    nb: "Summen av tallene er for stor til å regnes ut uten avrunding. Oppgi dem i tusen eller millioner.",
    nn: "Summen av tala er for stor til å reknast ut utan avrunding. Oppgje dei i tusen eller millionar.",
    en: "The sum of the numbers is too large to be computed without rounding. Give them in thousands or millions.",
  },
};

/** A value or group that lies in two groups of the same level. */
export const twoParents: IssueDefinition = {
  code: "anonymize.two-parents",
  texts: {
    nb: "Verdier i dimensjonen «{column}» som hører til mer enn én gruppe på samme nivå: {values}.",
    nn: "Verdiar i dimensjonen «{column}» som høyrer til meir enn éi gruppe på same nivå: {values}.",
    en: "Values of the dimension “{column}” that lie in more than one group of a level: {values}.",
  },
};

/** The same name for groups that hold different values. */
export const ambiguousGroup: IssueDefinition = {
  code: "anonymize.ambiguous-group",
  texts: {
    nb: "Navn i dimensjonen «{column}» som brukes om ulike grupper, eller om både en gruppe og en verdi: {values}. Gi dem hvert sitt navn.",
    nn: "Namn i dimensjonen «{column}» som blir brukte om ulike grupper, eller om både ei gruppe og ein verdi: {values}. Gje dei kvart sitt namn.",
    en: "Names in the dimension “{column}” that stand for different groups, or for a group and a value: {values}. Name them apart.",
  },
};

/** Given totals over groups that stand in columns. */
export const givenTotalsOfColumns: IssueDefinition = {
  code: "anonymize.given-totals-of-columns",
  texts: {
    nb: "Når summene er oppgitt i tabellen, kan ikke gruppene stå i egne kolonner. Oppgi hierarkiet i oppsettet, eller la summene regnes ut.",
    nn: "Når summane er oppgitte i tabellen, kan ikkje gruppene stå i eigne kolonnar. Oppgje hierarkiet i oppsettet, eller la summane bli rekna ut.",
    en: "When totals are given in the table, groups cannot stand in columns of their own. Give the hierarchy in the config, or let totals be derived.",
  },
};

/** Given totals of amounts, or of rows that are persons. */
export const givenTotalsOfPersons: IssueDefinition = {
  code: "anonymize.given-totals-of-persons",
  texts: {
    nb: "Summer kan bare være oppgitt i en tabell med en kolonne for antall.",
    nn: "Summar kan berre vere oppgitte i ein tabell med ein kolonne for tal på personar.",
    en: "Totals can only be given in a table with a column of counts.",
  },
};

/** Something said of a cell that the tables don't have. */
export const unknownCell: IssueDefinition = {
  code: "anonymize.unknown-cell",
  texts: {
    nb: "Oppsettet sier noe om en celle som ikke finnes i tabellene.",
    nn: "Oppsettet seier noko om ei celle som ikkje finst i tabellane.",
    en: "The config says something of a cell that the tables do not have.",
  },
};

/** Statuses of cells that can't all hold. */
export const contradictoryCells: IssueDefinition = {
  code: "anonymize.contradictory-cells",
  texts: {
    nb: "En celle som må vises, er for liten, er også merket som noe annet, eller røper sammen med andre slike celler et tall som må skjules.",
    nn: "Ei celle som må visast, er for lita, er òg merkt som noko anna, eller røper saman med andre slike celler eit tal som må skjulast.",
    en: "A cell that must be shown is too small, is also marked as something else, or together with other such cells gives away a count that must be hidden.",
  },
};

/** The audit is larger than it can be run in reasonable time. */
export const auditTooLarge: IssueDefinition = {
  code: "anonymize.audit-too-large",
  texts: {
    nb: "Tabellen er for stor til å bevises trygg mot utregning, så ingenting er gitt ut. Del den opp, bruk grovere grupper, eller la kontrollen være («audit»: «left-out») og få den gjort på annen måte.",
    nn: "Tabellen er for stor til at vernet mot utrekning kan provast, så ingenting er gjeve ut. Del han opp, bruk grovare grupper, eller la kontrollen vere («audit»: «left-out») og få han gjord på annan måte.",
    en: "The table is too large for the proof that nothing hidden can be computed, so nothing is given out. Split it, use coarser groups, or leave the audit out (“audit”: “left-out”) and have it done in another way.",
  },
};

/** No choice of hidden cells was found that passes the audit. */
export const notProtected: IssueDefinition = {
  code: "anonymize.not-protected",
  texts: {
    nb: "Kontrollen fant ikke noe valg av celler som verner alle de skjulte, så ingenting er gitt ut. Bruk grovere grupper eller færre celler som må vises.",
    nn: "Kontrollen fann ikkje noko val av celler som vernar alle dei skjulte, så ingenting er gjeve ut. Bruk grovare grupper eller færre celler som må visast.",
    en: "The audit found no choice of cells that protects all hidden ones, so nothing is given out. Use coarser groups, or fewer cells that must be shown.",
  },
};

/** A base that counts can't be rounded to. */
export const invalidBase: IssueDefinition = {
  code: "anonymize.invalid-base",
  texts: {
    nb: "Avrundingen må være til et helt tall fra 2 til 1000.",
    nn: "Avrundinga må vere til eit heilt tal frå 2 til 1000.",
    en: "Counts must be rounded to a whole number from 2 to 1000.",
  },
};

/** Two releases that can't be of the same table. */
export const releasesDiffer: IssueDefinition = {
  code: "anonymize.releases-differ",
  texts: {
    nb: "De to utgavene har ikke de samme dimensjonene, eller summene i dem kan ikke gjelde de samme personene.",
    nn: "Dei to utgåvene har ikkje dei same dimensjonane, eller summane i dei kan ikkje gjelde dei same personane.",
    en: "The two releases do not have the same dimensions, or their totals cannot be of the same persons.",
  },
};
