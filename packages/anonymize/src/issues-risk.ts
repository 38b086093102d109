import type { IssueDefinition } from "@medvirk/core";

/** A treatment of missing values under which something can't be measured. */
export const wildcardNotMeasured: IssueDefinition = {
  code: "anonymize.wildcard-not-measured",
  texts: {
    nb: "Med «wildcard» har ikke tabellen adskilte grupper. Det oppsettet ber om her, måles bare med «own-value».",
    nn: "Med «wildcard» har ikkje tabellen skilde grupper. Det oppsettet ber om her, blir berre målt med «own-value».",
    en: "With “wildcard” the table has no separate classes. What the config asks for here is measured with “own-value” only.",
  },
};

/** A sampling fraction that is no share. */
export const invalidSamplingFraction: IssueDefinition = {
  code: "anonymize.invalid-sampling-fraction",
  texts: {
    nb: "Andelen av befolkningen som tabellen har, må være større enn 0 og høyst 1.",
    nn: "Delen av folkesetnaden som tabellen har, må vere større enn 0 og høgst 1.",
    en: "The share of the population that the table holds must be above 0 and at most 1.",
  },
};

/** Weights that say of a record that it stands for less than itself. */
export const invalidWeight: IssueDefinition = {
  code: "anonymize.invalid-weight",
  texts: {
    nb: "Vekter i kolonnen «{column}» som ikke er tall fra 1 og opp: {rows}. Den første står i datarad {first}.",
    nn: "Vekter i kolonnen «{column}» som ikkje er tal frå 1 og opp: {rows}. Den første står i datarad {first}.",
    en: "Weights in the column “{column}” that are not numbers from 1 upwards: {rows}. The first stands in data row {first}.",
  },
};

/** A column that is a weight and something to recognise a person by. */
export const weightIsQuasiIdentifier: IssueDefinition = {
  code: "anonymize.weight-is-quasi-identifier",
  texts: {
    nb: "Kolonnen «{column}» er vekt, og kan ikke være kvasi-identifikator i tillegg.",
    nn: "Kolonnen «{column}» er vekt, og kan ikkje vere kvasi-identifikator i tillegg.",
    en: "The column “{column}” is a weight, and cannot be a quasi-identifier as well.",
  },
};

/** A population that lacks persons of the table. */
export const tableOutsidePopulation: IssueDefinition = {
  code: "anonymize.table-outside-population",
  texts: {
    nb: "Rader som tabellen har flere av enn befolkningen: {rows}. Befolkningen må også ha alle i tabellen.",
    nn: "Rader som tabellen har fleire av enn folkesetnaden: {rows}. Folkesetnaden må òg ha alle i tabellen.",
    en: "Records of which the table has more than the population: {rows}. The population must hold everyone of the table too.",
  },
};

/** A transformation that doesn't fit the hierarchies. */
export const invalidTransformation: IssueDefinition = {
  code: "anonymize.invalid-transformation",
  texts: {
    nb: "Omkodingen må ha ett nivå for hver av de {columns} kvasi-identifikatorene, fra 0 til det høyeste i hierarkiet.",
    nn: "Omkodinga må ha eitt nivå for kvar av dei {columns} kvasi-identifikatorane, frå 0 til det høgaste i hierarkiet.",
    en: "The transformation must have a level for each of the {columns} quasi-identifiers, from 0 to the highest of its hierarchy.",
  },
};
