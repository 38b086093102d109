import type { LocalizedText } from "@medvirk/core";

/** What the figures of a risk report are called. */
export const riskWords = {
  records: { nb: "rader", nn: "rader", en: "records" },
  classes: {
    nb: "ulike kombinasjoner av kvasi-identifikatorene",
    nn: "ulike kombinasjonar av kvasi-identifikatorane",
    en: "different combinations of the quasi-identifiers",
  },
  k: {
    nb: "k: færrest rader som ser like ut",
    nn: "k: færrast rader som ser like ut",
    en: "k: fewest records that look alike",
  },
  uniqueRecords: {
    nb: "rader som ikke ligner noen annen",
    nn: "rader som ikkje liknar nokon annan",
    en: "records that look like no other",
  },
  highest: {
    nb: "risiko for den mest utsatte raden",
    nn: "risiko for den mest utsette rada",
    en: "risk of the record most at risk",
  },
  average: { nb: "risiko i gjennomsnitt", nn: "risiko i gjennomsnitt", en: "average risk" },
  marketer: {
    nb: "andel den finner som prøver å koble alle",
    nn: "del den finn som prøver å kople alle",
    en: "share found by one who tries to match everybody",
  },
  persons: {
    nb: "personer i befolkningen",
    nn: "personar i folkesetnaden",
    en: "persons of the population",
  },
  fewest: {
    nb: "færrest personer i befolkningen som en rad ligner",
    nn: "færrast personar i folkesetnaden som ei rad liknar",
    en: "fewest persons of the population that a record looks like",
  },
  journalist: {
    nb: "høyeste risiko når ingen vet hvem som står i tabellen",
    nn: "høgaste risiko når ingen veit kven som står i tabellen",
    en: "highest risk where nobody knows who is in the table",
  },
  uniqueInPopulation: {
    nb: "anslått andel unike i befolkningen ({estimate})",
    nn: "anslegen del unike i folkesetnaden ({estimate})",
    en: "estimated share unique in the population ({estimate})",
  },
  distinctL: {
    nb: "{column}: færrest ulike verdier i en gruppe (l)",
    nn: "{column}: færrast ulike verdiar i ei gruppe (l)",
    en: "{column}: fewest different values of a class (l)",
  },
  entropyL: {
    nb: "{column}: l regnet av entropien",
    nn: "{column}: l rekna av entropien",
    en: "{column}: l by entropy",
  },
  recursiveC: {
    nb: "{column}: hyppigste verdi mot resten (c for l = 2)",
    nn: "{column}: hyppigaste verdi mot resten (c for l = 2)",
    en: "{column}: most frequent value by the rest (c for l = 2)",
  },
  alpha: {
    nb: "{column}: største andel én verdi har (α)",
    nn: "{column}: største del éin verdi har (α)",
    en: "{column}: largest share of one value (α)",
  },
  equal: {
    nb: "{column}: avstand fra tabellen (t, equal)",
    nn: "{column}: avstand frå tabellen (t, equal)",
    en: "{column}: distance from the table (t, equal)",
  },
  ordered: {
    nb: "{column}: avstand fra tabellen (t, ordered)",
    nn: "{column}: avstand frå tabellen (t, ordered)",
    en: "{column}: distance from the table (t, ordered)",
  },
  hierarchical: {
    nb: "{column}: avstand fra tabellen (t, hierarchical)",
    nn: "{column}: avstand frå tabellen (t, hierarchical)",
    en: "{column}: distance from the table (t, hierarchical)",
  },
  basicBeta: {
    nb: "{column}: β (basic)",
    nn: "{column}: β (basic)",
    en: "{column}: β (basic)",
  },
  enhancedBeta: {
    nb: "{column}: β (enhanced)",
    nn: "{column}: β (enhanced)",
    en: "{column}: β (enhanced)",
  },
  delta: { nb: "{column}: δ", nn: "{column}: δ", en: "{column}: δ" },
  none: { nb: "ingen", nn: "ingen", en: "none" },
  met: {
    nb: "{model}: ja, den holder for alle rader",
    nn: "{model}: ja, han held for alle rader",
    en: "{model}: yes, it holds of every record",
  },
  notMet: {
    nb: "{model}: nei, rader den ikke holder for: {failingRecords}",
    nn: "{model}: nei, rader han ikkje held for: {failingRecords}",
    en: "{model}: no, records of which it does not hold: {failingRecords}",
  },
  notMetAsWhole: {
    nb: "{model}: nei, tabellen som helhet ligger over",
    nn: "{model}: nei, tabellen som heilskap ligg over",
    en: "{model}: no, the table as a whole lies above",
  },
} satisfies Readonly<Record<string, LocalizedText>>;
